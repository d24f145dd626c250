/** The reader asks for another text size. Cancel it to leave the size as it is. */
export class NewsTextSizeChangeEvent extends Event {
  static readonly eventName = 'news-text-size-change';

  /** @param scale - The size asked for, as a factor: 1.15; 1 is the normal size. */
  constructor(readonly scale: number) {
    super(NewsTextSizeChangeEvent.eventName, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-text-size-change': NewsTextSizeChangeEvent;
  }
}
