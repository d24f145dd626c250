import type {FeedError} from '../data/feed-error.js';

/** Stories could not be had; the last good ones stay where there are any. Does not bubble. */
export class NewsErrorEvent extends Event {
  static readonly eventName = 'news-error';

  constructor(readonly error: FeedError) {
    super(NewsErrorEvent.eventName);
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-error': NewsErrorEvent;
  }
}
