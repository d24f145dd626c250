/** The reader asks for the widgets in another language. Cancel it to leave them as they are. */
export class NewsLanguageChangeEvent extends Event {
  static readonly eventName = 'news-language-change';

  /** @param language - The language asked for, as a valid tag: Armenian is `hy`. */
  constructor(readonly language: 'en' | 'ru' | 'hy') {
    super(NewsLanguageChangeEvent.eventName, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-language-change': NewsLanguageChangeEvent;
  }
}
