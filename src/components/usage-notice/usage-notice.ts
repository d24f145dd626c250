import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {CopyController} from '../../controllers/copy-controller.js';
import {LanguageController} from '../../controllers/language-controller.js';
import type {Article, Publisher} from '../../data/article.js';
import type {Credit} from '../../data/republication.js';
import {shareableAddress} from '../../data/share-address.js';
import {NewsRepublishEvent} from '../../events/news-republish-event.js';
import {text, whole} from '../../internal/attributes.js';
import {isArticle, nearestArticle} from '../../internal/nearest-article.js';
import {pageAddress} from '../../internal/page-story.js';
import {safeLink, safeResource} from '../../internal/safe-url.js';
import {codeOf, forgetSources, nearestSource, watchSources} from '../../internal/source-settings.js';
import {hostStyles} from '../../styles/host.js';
import {iconStyles} from '../../styles/icon.js';
import {creditText} from '../../templates/credit.js';
import {republishDialog, republishText} from './republish-dialog.js';
import {storyOf} from './story-of.js';
import {styles} from './usage-notice.styles.js';

/** What a `news-article` tells once it has its story; the first does not bubble. */
const STORY_EVENTS = ['news-load', 'news-view'];

/**
 * On what condition the publisher's materials may be used, whose they are since when, and a story's text to republish.
 *
 * @icon scale
 * @example
 * <usage-notice name="The Paper" href="https://paper.example/" since="2014"></usage-notice>
 * @attr {'card'} surface - A background of its own behind the widget, light or dark as the page's `color-scheme` says.
 * @attr {'light' | 'dark'} theme - Light or dark whatever the page is, with a background of its own.
 * @slot - The condition in the publisher's own words, in place of the sentence.
 * @fires {NewsRepublishEvent} news-republish - The reader asks for a story's text. Cancelable.
 * @csspart notice - The condition.
 * @csspart copyright - The line with the years.
 */
export class UsageNotice extends LitElement {
  static readonly tagName = 'usage-notice';
  static override styles = [hostStyles, iconStyles, styles];

  /**
   * The publisher's name; without it the source's, else the host of `href`.
   *
   * @title Publisher's name
   */
  @property({converter: text}) name?: string | undefined;

  /**
   * Where the hyperlink is to lead; without it the source's address. `{lang}` in it is the language's code.
   *
   * @title Publisher's address
   * @format address
   */
  @property({converter: text}) href?: string | undefined;

  /**
   * The year in which the publication began: it stands beside the ©.
   *
   * @title First year
   */
  @property({converter: whole('since', 1, 9999)}) since?: number | undefined;

  /** The story that is offered to republish; without it, that of the nearest `news-article`. */
  @property({attribute: false}) article?: Article | undefined;

  readonly #language = new LanguageController(this);
  readonly #copying = new CopyController(this);
  #offered: Article | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    watchSources(this.#refresh);
    for (const name of STORY_EVENTS) document.addEventListener(name, this.#hear, true);
    this.#refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    forgetSources(this.#refresh);
    for (const name of STORY_EVENTS) document.removeEventListener(name, this.#hear, true);
  }

  protected override render(): TemplateResult {
    const {lang, msg} = this.#language;
    const {name, url} = this.#publisher;
    const link = url ? html`<a href=${url}>${name}</a>` : name;
    const year = new Date().getFullYear();
    return html`<div class="base" lang=${lang}>
      <div part="notice">
        <slot
          >${msg(html`Use of materials is permitted only with a hyperlink to ${link}.`, {
            id: 'usage',
            desc: 'In it stands the name of a publication, as a link',
          })}</slot
        >
      </div>
      <p class="foot">
        <span part="copyright">© ${this.since && this.since < year ? `${this.since}–${year}` : year} ${name}</span>
        ${
          this.#story
            ? html`<button type="button" class="button" part="button" @click=${() => void this.#open()}>
                ${republishText(this.#language)}
              </button>`
            : nothing
        }
      </p>
      ${
        this.#offered
          ? republishDialog(
              this.#offered,
              this.#creditOf(this.#offered),
              this.#language,
              this.#copying,
              this.#focusButton,
            )
          : nothing
      }
    </div>`;
  }

  get #publisher(): Publisher {
    const source = nearestSource(this);
    const href = (this.href || source?.href)?.replaceAll('{lang}', codeOf(source, this.#language.lang));
    const url = safeLink(href, document.baseURI);
    return {name: this.name || source?.name || new URL(url ?? location.href).hostname, url};
  }

  get #story(): Article | undefined {
    const element = nearestArticle(this);
    return this.article ?? (element && storyOf(element));
  }

  #creditOf({url, externalUrl}: Article): Credit {
    const {name} = this.#publisher;
    const address = safeResource(url) ?? safeResource(externalUrl) ?? pageAddress();
    return {lead: creditText(this.#language), name, url: shareableAddress(address, nearestSource(this)?.linkParams)};
  }

  async #open(): Promise<void> {
    const story = this.#story;
    if (story && !this.dispatchEvent(new NewsRepublishEvent(story))) return;
    this.#offered = story;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  readonly #focusButton = (): void => this.renderRoot.querySelector<HTMLElement>('.foot button')?.focus();

  readonly #hear = (event: Event): void => {
    if (isArticle(event.composedPath()[0] as Element)) this.requestUpdate();
  };

  readonly #refresh = (): void => this.requestUpdate();
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-notice': UsageNotice;
  }
}
