/** The reader follows a link to a network or a store. Cancel it to keep the link from opening. */
export class NewsFollowEvent extends Event {
  static readonly eventName = 'news-follow';

  /**
   * @param network - Where to: `telegram`, `app-store`; the host of a place that is not known by name.
   * @param url - The address of the link.
   */
  constructor(
    readonly network: string,
    readonly url: string,
  ) {
    super(NewsFollowEvent.eventName, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-follow': NewsFollowEvent;
  }
}
