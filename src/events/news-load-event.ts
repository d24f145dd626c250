import type {Feed} from '../data/article.js';

/** Stories have come, or a newer copy of them. Does not bubble; who listens above may capture it, past shadow roots. */
export class NewsLoadEvent extends Event {
  static readonly eventName = 'news-load';

  constructor(readonly feed: Feed) {
    super(NewsLoadEvent.eventName, {composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-load': NewsLoadEvent;
  }
}
