import {css, html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {StoryFormat} from '../../data/parse-feed.js';
import {brand} from '../../internal/brand.js';
import {text, whole} from '../../internal/attributes.js';
import {SOURCE_CHANGE, type SourceSettings} from '../../internal/source-settings.js';

/**
 * One feed and one publisher for all the widgets within it. It has no box of its own.
 *
 * @example
 * <news-source src="https://paper.example/feed.json" name="The Paper" href="https://paper.example/">
 *   <news-list heading="Region"></news-list>
 * </news-source>
 * @slot - The widgets, and anything else.
 */
export class NewsSource extends LitElement {
  static readonly tagName = 'news-source';
  // Known to widgets under any name, also where a page defines the class by itself.
  static {
    brand(this);
  }
  static override styles = css`
    :host {
      display: contents !important;
    }

    :host([hidden]) {
      display: none !important;
    }
  `;

  /**
   * Address of a feed or a CMS endpoint, for widgets that have no `src` of their own. `{lang}` in it is the language's code.
   *
   * @title Feed address
   * @format address
   */
  @property({converter: text}) src?: string | undefined;

  /** What `src` answers with: `auto`, `json-feed`, `rss`, `atom`, `wordpress` or `json-ld`. */
  @property({converter: text}) format?: StoryFormat | undefined;

  /**
   * The publisher's name, for credits.
   *
   * @title Publisher's name
   */
  @property({converter: text}) name?: string | undefined;

  /**
   * The publisher's address, for credits. `{lang}` in it is the language's code.
   *
   * @title Publisher's address
   * @format address
   */
  @property({converter: text}) href?: string | undefined;

  /** Time zone of the dates shown: an IANA name such as `Asia/Yerevan`. Without it, the reader's. */
  @property({attribute: 'time-zone', converter: text}) timeZone?: string | undefined;

  /** Codes that stand for languages in addresses, where they differ from the tag: `hy=arm ru=rus`. */
  @property({attribute: 'lang-codes', converter: text}) langCodes?: string | undefined;

  /** Parameters put on links to stories: `utm_source=partner`. Never on addresses that are shared or copied. */
  @property({attribute: 'link-params', converter: text}) linkParams?: string | undefined;

  /** Where links to stories open, as in HTML: `_blank`. */
  @property({attribute: 'link-target', converter: text}) linkTarget?: string | undefined;

  /**
   * Address of an image CDN, with `{url}` and `{width}` in it.
   *
   * @title Image CDN address
   * @format address
   */
  @property({attribute: 'image-src', converter: text}) imageSrc?: string | undefined;

  /** Seconds after which the widgets that are in view ask again, at least 30; without it, they do not. */
  @property({converter: whole('refresh', 30, 86_400)}) refresh?: number | undefined;

  /** What the widgets within read, whichever copy of the library defined them. */
  get settings(): SourceSettings {
    const {src, format, name, href, timeZone, langCodes, linkParams, linkTarget, imageSrc, refresh} = this;
    return {src, format, name, href, timeZone, langCodes, linkParams, linkTarget, imageSrc, refresh};
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    tellWidgets();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    tellWidgets();
  }

  protected override updated(): void {
    tellWidgets();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

const tellWidgets = (): boolean => document.dispatchEvent(new Event(SOURCE_CHANGE));

declare global {
  interface HTMLElementTagNameMap {
    'news-source': NewsSource;
  }
}
