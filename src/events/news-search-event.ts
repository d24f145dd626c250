/** The reader searches. Cancel it to show the results yourself. */
export class NewsSearchEvent extends Event {
  static readonly eventName = 'news-search';

  /**
   * @param query - What for.
   * @param url - Where the results are; nothing without an `action`.
   */
  constructor(
    readonly query: string,
    readonly url: string | undefined,
  ) {
    super(NewsSearchEvent.eventName, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-search': NewsSearchEvent;
  }
}
