import type {Article} from '../data/article.js';

/** The reader opens a story. Cancel it to open the story yourself. */
export class NewsOpenEvent extends Event {
  static readonly eventName = 'news-open';

  constructor(readonly article: Article) {
    super(NewsOpenEvent.eventName, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-open': NewsOpenEvent;
  }
}
