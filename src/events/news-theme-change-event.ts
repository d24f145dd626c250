/** The reader asks for another theme. Cancel it to leave the theme as it is. */
export class NewsThemeChangeEvent extends Event {
  static readonly eventName = 'news-theme-change';

  /** @param theme - The theme asked for; `auto` follows the system. */
  constructor(readonly theme: 'light' | 'dark' | 'auto') {
    super(NewsThemeChangeEvent.eventName, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-theme-change': NewsThemeChangeEvent;
  }
}
