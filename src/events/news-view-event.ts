import type {Article} from '../data/article.js';

/** Half of a story was visible for a second; told once a story. This library itself sends nothing anywhere. */
export class NewsViewEvent extends Event {
  static readonly eventName = 'news-view';

  constructor(readonly article: Article) {
    super(NewsViewEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-view': NewsViewEvent;
  }
}
