import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {CopyController} from '../../controllers/copy-controller.js';
import {LanguageController} from '../../controllers/language-controller.js';
import {shareableAddress} from '../../data/share-address.js';
import {NewsShareEvent} from '../../events/news-share-event.js';
import {oneOf, text, wordOf} from '../../internal/attributes.js';
import {nearestArticle} from '../../internal/nearest-article.js';
import {pageAddress, pageHeadline} from '../../internal/page-story.js';
import {printArticle} from '../../internal/print-article.js';
import {safeResource} from '../../internal/safe-url.js';
import {nearestSource} from '../../internal/source-settings.js';
import {hostStyles} from '../../styles/host.js';
import {iconStyles} from '../../styles/icon.js';
import {linkStyles} from '../../styles/links.js';
import {icon, type IconName} from '../../templates/icon.js';
import {canShare, networkLinks, ownLinks, sheetData, type Link, type SharedStory} from './links.js';
import {styles} from './share-bar.styles.js';
import {shareLink} from './share-link.js';

const LAYOUTS = ['row', 'icons', 'menu'] as const;
const USUAL = {
  en: 'x facebook whatsapp linkedin reddit',
  ru: 'telegram facebook vk ok whatsapp viber',
};
/** Links of a menu that are seen before it is opened. */
const FEW = 3;

/**
 * "Liked the story? Share it": the address to copy, the page to print, and real links to networks. Nobody is asked for
 * anything before the reader clicks.
 *
 * @icon share-2
 * @example
 * <share-bar></share-bar>
 * @attr {'card'} surface - A background of its own behind the widget, light or dark as the page's `color-scheme` says.
 * @attr {'light' | 'dark'} theme - Light or dark whatever the page is, with a background of its own.
 * @slot - Shown until the script has come. A link with `{url}` in its address, and `{headline}` where it takes one,
 *   stays as a network of the page's own.
 * @fires {NewsShareEvent} news-share - The reader shares the story, copies its address or prints it. Cancelable.
 * @csspart lead - The line before the links; what has been done is said in its place.
 * @csspart button - Copying, printing, the device's own sheet, and what opens the rest of a menu.
 * @csspart address - The field with the address, where the browser refuses to copy it.
 */
export class ShareBar extends LitElement {
  static readonly tagName = 'share-bar';
  static override styles = [hostStyles, iconStyles, linkStyles, styles];

  /**
   * The address that is shared. Without it, the page's canonical one, without what follows a `#` and without parameters
   * that only track.
   *
   * @title Story's address
   * @format address
   */
  @property({converter: text}) href?: string | undefined;

  /** What the story is called; what the page calls itself if not given. */
  @property({converter: text}) headline?: string | undefined;

  /**
   * Networks in their order, with spaces between: `x facebook telegram whatsapp vk ok linkedin reddit bluesky threads
   * mastodon viber email sms`. Without any, those that are usual in the language.
   */
  @property({converter: text}) networks?: string | undefined;

  /** Icons with names where there is room, icons alone, or a few links with the rest behind a button. */
  @property({converter: oneOf('layout', LAYOUTS)}) layout: (typeof LAYOUTS)[number] = 'row';

  readonly #language = new LanguageController(this);
  readonly #copying = new CopyController(this);
  #resized: ResizeObserver | undefined;
  #isOpen = false;
  /** Whether links are seen, and those of the rest. */
  #seen = [true, true];

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized?.disconnect();
    this.#resized = undefined;
  }

  protected override updated(): void {
    if (this.#resized || !this.isConnected) return;
    this.#resized = new ResizeObserver(() => requestAnimationFrame(() => this.#look()));
    for (const list of this.renderRoot.querySelectorAll('ul')) this.#resized.observe(list);
  }

  protected override render(): TemplateResult {
    const {lang, msg} = this.#language;
    const story = this.#story;
    const names = this.networks || USUAL[lang === 'en' ? 'en' : 'ru'];
    const links = [...networkLinks(names, story), ...ownLinks(this, story)];
    const few = this.layout === 'menu' ? FEW : links.length;
    const said = this.#said;
    const [hasLinks, hasRest] = this.#seen;
    return html`<div
      class="base ${wordOf(this.layout, 'row')} ${hasLinks ? '' : 'bare'}"
      role="group"
      aria-labelledby="lead"
      lang=${lang}
      @pointerenter=${this.#refresh}
      @keydown=${this.#escape}
      @focusin=${this.#refresh}
    >
      <p class="lead" part="lead">
        <span id="lead" class=${said ? 'held' : ''}
          >${msg('Liked the story? Share it', {id: 'share-lead', desc: 'Before buttons that copy, print and share a story'})}</span
        >
        <span role="status">${said}</span>
      </p>
      <ul role="list">
        ${this.#renderButton(
          this.#copying.copied ? 'done' : 'link',
          msg('Copy link', {id: 'copy-link', desc: 'Button that copies the address of a story'}),
          this.#copy,
        )}
        ${this.#renderButton('print', msg('Print', {id: 'print', desc: 'Button that prints a story'}), this.#print)}
        ${canShare(story) ? this.#renderButton('native', msg('Share…', {id: 'share-native', desc: 'Button that opens the device’s own list of apps to share with'}), this.#share) : nothing}
        ${links.slice(0, few).map(this.#renderLink)} ${few < links.length && hasRest ? this.#renderMore() : nothing}
      </ul>
      <ul role="list" id="rest" .hidden=${!this.#isOpen}>
        ${links.slice(few).map(this.#renderLink)}
      </ul>
      ${
        this.#copying.copied === false
          ? html`<input readonly part="address" aria-label=${said} .value=${story.url} />`
          : nothing
      }
      <slot hidden @slotchange=${this.#refresh}></slot>
    </div>`;
  }

  #renderButton(sign: IconName, name: string, act: () => void): TemplateResult {
    return html`<li>
      <button type="button" part="button" aria-label=${name} title=${name} @click=${act}>
        ${icon(sign, 'sign')}<span class="name">${name}</span>
      </button>
    </li>`;
  }

  readonly #renderLink = (link: Link): TemplateResult =>
    shareLink(link, this.#language, (event) => {
      if (!this.#tell(link.id)) event.preventDefault();
    });

  #renderMore(): TemplateResult {
    return html`<li>
      <button
        type="button"
        part="button"
        aria-expanded=${this.#isOpen}
        aria-controls="rest"
        @click=${() => this.#unfold(!this.#isOpen)}
      >
        ${this.#language.msg('More', {id: 'share-more', desc: 'Button that shows further networks to share a story on'})}
        ${icon('unfold', 'sign')}
      </button>
    </li>`;
  }

  #unfold(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#refresh();
  }

  /** Closes the rest of a menu, and nothing around the bar that would take the same key for itself. */
  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    event.preventDefault();
    this.#unfold(false);
    this.renderRoot.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };

  get #story(): SharedStory {
    const url = safeResource(this.href, document.baseURI) ?? pageAddress();
    return {
      url: shareableAddress(url, nearestSource(this)?.linkParams),
      headline: this.headline || pageHeadline(),
    };
  }

  get #said(): string {
    const {msg} = this.#language;
    const {copied} = this.#copying;
    if (copied === undefined) return '';
    return copied
      ? msg('Link copied', {id: 'link-copied', desc: 'Said once the address of a story has been copied'})
      : msg('Copy the link here:', {
          id: 'copy-here',
          desc: 'Before a field with an address, where the browser does not let it be copied',
        });
  }

  /** Whether nobody has cancelled it. */
  readonly #tell = (network: string): boolean => this.dispatchEvent(new NewsShareEvent(network, this.#story.url));

  readonly #copy = (): void => {
    if (this.#tell('copy')) void this.#copying.copy(this.#story.url, 'input');
  };

  readonly #print = (): void => {
    if (!this.#tell('print')) return;
    const article = nearestArticle(this);
    if (article?.shadowRoot) void printArticle(article);
    else print();
  };

  /** A reader who closes the sheet makes it fail; the links are there still. */
  readonly #share = (): void => {
    const story = this.#story;
    if (this.#tell('native')) navigator.share(sheetData(story)).catch(() => undefined);
  };

  /** The page's address, title and links may have changed since the last time. */
  readonly #refresh = (): void => this.requestUpdate();

  /** A blocker may take the links away: what then stands for nothing goes with them. */
  #look(): void {
    const seen = ['a', '#rest a'].map((selector) =>
      [...this.renderRoot.querySelectorAll(selector)].some((link) => getComputedStyle(link).display !== 'none'),
    );
    if (seen.join() !== this.#seen.join()) this.requestUpdate();
    this.#seen = seen;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'share-bar': ShareBar;
  }
}
