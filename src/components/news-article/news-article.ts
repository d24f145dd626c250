import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {ClockController} from '../../controllers/clock-controller.js';
import {FeedController} from '../../controllers/feed-controller.js';
import {feedFormat, type FeedState} from '../../controllers/feed-query.js';
import {LanguageController} from '../../controllers/language-controller.js';
import {StoriesController} from '../../controllers/stories-controller.js';
import type {Article, Feed} from '../../data/article.js';
import type {StoryFormat} from '../../data/feed-format.js';
import {saysSummary} from '../../data/text.js';
import {flag, text, tokens, whole} from '../../internal/attributes.js';
import {hostStyles} from '../../styles/host.js';
import {statusStyles} from '../../styles/status.js';
import {skeletonStyles} from '../../styles/skeleton.js';
import {storyStyles} from '../../styles/story.js';
import {hasFallback, stage} from '../../templates/stage.js';
import {emptyNote, errorNote, staleNote} from '../../templates/status.js';
import {bodyStyles} from './body.styles.js';
import {styles} from './news-article.styles.js';
import {showText, textKey, type ShownText} from './shown-text.js';
import {watchTables} from './tables.js';
import {ARTICLE_PARTS, articleSkeleton, foot, head, type ArticleOptions} from './view.js';

/**
 * The story itself: headline, dates, picture, text, sources. Its text is cleaned before it comes near the page.
 *
 * @icon file-text
 * @example
 * <news-article src="https://paper.example/feed.json">
 *   <a href="https://paper.example/stories/1">Bridge opens after four years</a>
 * </news-article>
 * @attr {'card'} surface - A background of its own behind the widget, light or dark as the page's `color-scheme` says.
 * @attr {'light' | 'dark'} theme - Light or dark whatever the page is, with a background of its own.
 * @slot - Shown until there is a story. A plain link to it makes the best fallback.
 * @fires {NewsOpenEvent} news-open - The reader goes to the publisher for the rest of the story. Cancelable.
 * @fires {NewsViewEvent} news-view - Half of the story, or of the window, was filled with it for a second.
 * @fires {NewsLoadEvent} news-load - The feed has come, or a newer copy of it.
 * @fires {NewsErrorEvent} news-error - The feed could not be had.
 * @csspart story - The whole article.
 * @csspart lead-image - The story's picture with its credit.
 * @csspart author-link - The link to a writer.
 * @csspart body - The text.
 */
export class NewsArticle extends LitElement {
  static readonly tagName = 'news-article';
  static override styles = [hostStyles, storyStyles, skeletonStyles, statusStyles, bodyStyles, styles];

  /**
   * Address of a feed, a CMS endpoint or an article page. Without it, the nearest `news-source` is used.
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
  @property({converter: feedFormat}) format: StoryFormat = 'auto';

  /**
   * The story's address or id, in WordPress its number. Without it, the first story is shown.
   *
   * @title Which story
   */
  @property({converter: text}) item?: string | undefined;

  /**
   * For one page that shows many stories: the part of its address that says which. `story` for `/read?story=123`.
   *
   * @title Story named in the page's address
   */
  @property({attribute: 'item-param', converter: text}) itemParam?: string | undefined;

  /**
   * Level of the headline among the page's headings, 1 to 6; 1 if not given. The text's own come under it.
   *
   * @default 1
   */
  @property({attribute: 'heading-level', converter: whole('heading-level', 1, 6)}) headingLevel?: number | undefined;

  /**
   * What is not shown, with spaces between: `image summary date author section views source tags reading-time`.
   *
   * @title Leave out
   */
  @property({converter: text}) hide?: string | undefined;

  /** Time zone of the dates, by its IANA name such as `Asia/Yerevan`. Without it, the source's, else the reader's. */
  @property({attribute: 'time-zone', converter: text}) timeZone?: string | undefined;

  /** Shows built-in sample data and asks the network for nothing. */
  @property({converter: flag}) preview = false;

  /** The story itself; when set, nothing is fetched. */
  @property({attribute: false}) article?: Article | undefined;

  readonly #language = new LanguageController(this);
  readonly #feed = new FeedController(this, this.#language, () => {
    const {src, format, preview} = this;
    return {
      src: src || undefined,
      format,
      preview,
      count: 1,
      index: 0,
      item: this.#item,
      content: true,
      given: this.#given,
    };
  });
  readonly #clock = new ClockController(this, () => this.#feed.isOutdated);
  #shown: (ShownText & {key: string}) | undefined;
  #unwatch: (() => void) | undefined;
  #given: Article[] | undefined;

  constructor() {
    super();
    new StoriesController(this, () => this.#feed.articles);
  }

  /** `idle`, `loading`, `ready`, `empty` or `error`; also a custom state, as in `:state(loading)`. */
  get state(): FeedState {
    return this.#feed.state;
  }

  /** The feed last loaded. */
  get feed(): Feed | undefined {
    return this.#feed.feed;
  }

  /** Asks the server again; resolves when the answer, good or bad, is shown. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('article')) this.#given = this.article && [this.article];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  protected override render(): TemplateResult {
    return html`<div class="base" lang=${this.#language.lang} aria-busy=${this.state === 'loading'}>
      ${this.#renderState()}
    </div>`;
  }

  protected override updated(): void {
    this.#unwatch?.();
    const {msg} = this.#language;
    const name = msg('Table', {id: 'table', desc: 'Name of a wide table in an article, which is scrolled sideways'});
    if (this.isConnected) this.#unwatch = watchTables(this.renderRoot, name);
  }

  #renderState(): unknown {
    const [article] = this.#feed.articles;
    if (article) return this.#renderArticle(article);
    const fallback = hasFallback(this);
    switch (this.state) {
      case 'idle':
        return html`<slot></slot>`;
      case 'loading':
        return stage(articleSkeleton(this.#hidden), fallback);
      case 'error':
        return [
          html`<slot></slot>`,
          errorNote(this.#feed.error?.code ?? 'network', this.#language, () => void this.reload()),
        ];
      default:
        if (fallback) return html`<slot></slot>`;
        return this.#item ? errorNote('not-found', this.#language, () => undefined) : emptyNote(this.#language);
    }
  }

  #renderArticle(article: Article): TemplateResult {
    const shown = this.#textOf(article);
    const {feed, isOutdated, source, publisher} = this.#feed;
    // An older copy without its text: the whole story is on its way.
    const isComing = feed?.stale && !isOutdated && !article.contentHtml;
    const foreign = article.language === this.#language.lang ? undefined : article.language;
    const {summary = ''} = article;
    const options: ArticleOptions = {
      language: this.#language,
      hide: this.#hidden,
      headingLevel: this.#level,
      timeZone: this.timeZone || source?.timeZone,
      source,
      publisher: publisher ?? article.publisher,
      text: shown.text,
      summary: saysSummary(shown.text, summary) ? undefined : summary,
      hasPicture: !shown.isPictured,
      foreign,
    };
    return html`<article class="article" part="story">
      ${head(article, options)}
      <div class="body" part="body" lang=${ifDefined(foreign)}>${shown.element}</div>
      ${foot(article, shown.isCut && !isComing, options)} ${staleNote(this.#feed, this.#clock.now, this.#language)}
    </article>`;
  }

  /** Made anew only when another text is to be shown: what the reader has started in it goes on. */
  #textOf(article: Article): ShownText {
    const options = {level: this.#level, language: this.#language, cdn: this.#feed.source?.imageSrc};
    const key = textKey(article, options);
    if (this.#shown?.key !== key) this.#shown = {key, ...showText(article, options)};
    return this.#shown;
  }

  get #level(): number {
    return this.headingLevel || 1;
  }

  get #item(): string | undefined {
    const named = this.itemParam && new URLSearchParams(location.search).get(this.itemParam)?.trim();
    return named || this.item;
  }

  get #hidden(): ArticleOptions['hide'] {
    return tokens('hide', this.hide, ARTICLE_PARTS);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-article': NewsArticle;
  }
}
