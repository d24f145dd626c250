import {css, html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {StoryFormat} from '../../data/feed-format.js';
import {brand} from '../../internal/brand.js';
import {text, whole} from '../../internal/attributes.js';
import {tellOfSource, type SourceSettings} from '../../internal/source-settings.js';

/**
 * One feed and one publisher for all the widgets within it. It has no box of its own.
 *
 * @icon rss
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

  /**
   * What kind of feed is at the address. `auto` finds out.
   *
   * @title Format of the feed
   */
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

  /** Time zone of the dates shown, by its IANA name such as `Asia/Yerevan`. Without it, the reader's. */
  @property({attribute: 'time-zone', converter: text}) timeZone?: string | undefined;

  /**
   * What stands for a language where an address has `{lang}`, if not `en`, `ru` or `hy`: `hy=arm ru=rus`.
   *
   * @title Languages in addresses
   */
  @property({attribute: 'lang-codes', converter: text}) langCodes?: string | undefined;

  /**
   * Put at the end of links to stories, for your statistics: `utm_source=partner`. Never on addresses that are shared
   * or copied.
   *
   * @title Added to links
   */
  @property({attribute: 'link-params', converter: text}) linkParams?: string | undefined;

  /**
   * `_blank` opens stories in a new tab. Without it, they open in the same one.
   *
   * @title Where links open
   */
  @property({attribute: 'link-target', converter: text}) linkTarget?: string | undefined;

  /**
   * Address of a service that makes pictures smaller, with `{url}` and `{width}` in it.
   *
   * @title Image service
   * @format address
   */
  @property({attribute: 'image-src', converter: text}) imageSrc?: string | undefined;

  /**
   * Seconds after which widgets that are seen look for new stories, again and again: at least 30. Without it, never.
   *
   * @title Refresh after (seconds)
   */
  @property({converter: whole('refresh', 30, 86_400)}) refresh?: number | undefined;

  /** What the widgets within read, whichever copy of the library defined them. */
  get settings(): SourceSettings {
    const {src, format, name, href, timeZone, langCodes, linkParams, linkTarget, imageSrc, refresh} = this;
    return {src, format, name, href, timeZone, langCodes, linkParams, linkTarget, imageSrc, refresh};
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    tellOfSource();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    tellOfSource();
  }

  protected override updated(): void {
    tellOfSource();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-source': NewsSource;
  }
}
