/** The reader shares the story. Cancel it to keep the link from opening, the address from being copied, the page from being printed. */
export class NewsShareEvent extends Event {
  static readonly eventName = 'news-share';

  /**
   * @param network - Where to: `telegram`; the text of a link of the page's own; `copy`, `print`, or `native` for the
   *   device's own sheet.
   * @param url - The address that is shared.
   */
  constructor(
    readonly network: string,
    readonly url: string,
  ) {
    super(NewsShareEvent.eventName, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-share': NewsShareEvent;
  }
}
