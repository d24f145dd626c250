import type {Article} from '../data/article.js';

/** The reader asks for a story's text to republish it. Cancel it to offer the text yourself. */
export class NewsRepublishEvent extends Event {
  static readonly eventName = 'news-republish';

  constructor(readonly article: Article) {
    super(NewsRepublishEvent.eventName, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-republish': NewsRepublishEvent;
  }
}
