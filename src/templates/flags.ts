import type {Language} from '../controllers/language-controller.js';
import type {Flag} from '../data/article.js';

/** What a flag says to the reader. */
export function flagText(flag: Flag, {msg}: Pick<Language, 'msg'>): string {
  switch (flag) {
    case 'live':
      return msg('Live', {id: 'flag-live', desc: 'Label on a story: it is being updated as things happen'});
    case 'breaking':
      return msg('Breaking', {id: 'flag-breaking', desc: 'Label on a story: it has just happened'});
    case 'updated':
      return msg('Updated', {id: 'flag-updated', desc: 'Label on a story: something was added after publication'});
    case 'sponsored':
      return msg('Sponsored', {id: 'flag-sponsored', desc: 'Label on a story that an advertiser has paid for'});
    case 'premium':
      return msg('Subscribers', {id: 'flag-premium', desc: 'Label on a story that only subscribers can read whole'});
    case 'opinion':
      return msg('Opinion', {id: 'flag-opinion', desc: 'Label on a story: the view of its author'});
    case 'video':
      return msg('Video', {id: 'flag-video', desc: 'Label on a story that is or has a video'});
  }
}
