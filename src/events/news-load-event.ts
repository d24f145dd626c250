import type {Feed} from '../data/article.js';

/** Stories have come, or a newer copy of them. Does not bubble. */
export class NewsLoadEvent extends Event {
  static readonly eventName = 'news-load';

  constructor(readonly feed: Feed) {
    super(NewsLoadEvent.eventName);
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-load': NewsLoadEvent;
  }
}
