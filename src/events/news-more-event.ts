/** The reader asks for more stories. Cancel it to add them yourself. */
export class NewsMoreEvent extends Event {
  static readonly eventName = 'news-more';

  /** @param shown - How many stories stand in the list now. */
  constructor(readonly shown: number) {
    super(NewsMoreEvent.eventName, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-more': NewsMoreEvent;
  }
}
