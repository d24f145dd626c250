import {html, LitElement, render, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ClockController, isRecent} from '../../controllers/clock-controller.js';
import {FeedController} from '../../controllers/feed-controller.js';
import {feedFormat, type FeedState} from '../../controllers/feed-query.js';
import {LanguageController} from '../../controllers/language-controller.js';
import {updatesLate} from '../../controllers/late-update.js';
import {NearController} from '../../controllers/near-controller.js';
import {StoriesController} from '../../controllers/stories-controller.js';
import type {Article, Feed} from '../../data/article.js';
import type {StoryFormat} from '../../data/feed-format.js';
import {flag, numberOf, oneOf, text, tokens, whole, wordOf} from '../../internal/attributes.js';
import {farStyles} from '../../styles/far.js';
import {hostStyles} from '../../styles/host.js';
import {statusStyles} from '../../styles/status.js';
import {layoutStyles} from '../../styles/layouts.js';
import {skeletonStyles} from '../../styles/skeleton.js';
import {storyStyles} from '../../styles/story.js';
import {draw, type Drawn} from '../../templates/draw.js';
import {hasFallback, stage} from '../../templates/stage.js';
import {emptyNote, errorNote, staleNote} from '../../templates/status.js';
import {HIDEABLE, story, storySkeleton, type StoryOptions} from '../../templates/story.js';

const LAYOUTS = ['vertical', 'horizontal', 'compact', 'lead'] as const;
const LOADINGS = ['lazy', 'eager'] as const;

/**
 * One story in brief, with a headline that opens it.
 *
 * @icon newspaper
 * @example
 * <news-card src="https://paper.example/feed.json">
 *   <a href="https://paper.example/stories/1">Bridge opens after four years</a>
 * </news-card>
 * @attr {'card'} surface - A background of its own behind the widget, light or dark as the page's `color-scheme` says.
 * @attr {'light' | 'dark'} theme - Light or dark whatever the page is, with a background of its own.
 * @slot - Shown until there is a story. A plain link to it makes the best fallback.
 * @fires {NewsOpenEvent} news-open - The reader opens the story. Cancelable.
 * @fires {NewsViewEvent} news-view - Half of the story was visible for a second.
 * @fires {NewsLoadEvent} news-load - The feed has come, or a newer copy of it.
 * @fires {NewsErrorEvent} news-error - The feed could not be had.
 */
export class NewsCard extends LitElement {
  static readonly tagName = 'news-card';
  static override styles = [hostStyles, storyStyles, farStyles, layoutStyles, skeletonStyles, statusStyles];

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
   * Which story of the feed is shown: 0 is the first, 1 the second.
   *
   * @title Number in the feed
   * @default 0
   */
  @property({converter: whole('index', 0, 999)}) index?: number | undefined;

  /**
   * The story's address or id, in WordPress its number; in place of its number in the feed.
   *
   * @title Which story
   */
  @property({converter: text}) item?: string | undefined;

  /** How the story is laid out. */
  @property({converter: oneOf('layout', LAYOUTS)}) layout: (typeof LAYOUTS)[number] = 'vertical';

  /**
   * Level of the headline among the page's headings, 1 to 6; 3 if not given.
   *
   * @default 3
   */
  @property({attribute: 'heading-level', converter: whole('heading-level', 1, 6)}) headingLevel?: number | undefined;

  /**
   * What is not shown, with spaces between: `image summary date author section views source`.
   *
   * @title Leave out
   */
  @property({converter: text}) hide?: string | undefined;

  /**
   * `lazy` waits until the reader comes near; `eager` asks at once, for what stands at the top of a page.
   *
   * @title When to load
   */
  @property({converter: oneOf('loading', LOADINGS)}) loading: (typeof LOADINGS)[number] = 'lazy';

  /** Time zone of the date, by its IANA name such as `Asia/Yerevan`. Without it, the source's, else the reader's. */
  @property({attribute: 'time-zone', converter: text}) timeZone?: string | undefined;

  /** Shows built-in sample data and asks the network for nothing. */
  @property({converter: flag}) preview = false;

  /** The story itself; when set, nothing is fetched. */
  @property({attribute: false}) article?: Article | undefined;

  readonly #language = new LanguageController(this, (byReader) => byReader && updatesLate(this));
  readonly #near = new NearController(this);
  readonly #feed = new FeedController(this, this.#language, () => ({
    src: this.src || undefined,
    format: this.format,
    count: this.#index + 1,
    index: this.#index,
    item: this.item,
    given: this.#given,
    preview: this.preview,
    wait: !this.#given && this.loading === 'lazy' && !this.#near.near,
  }));
  readonly #clock = new ClockController(this, () => isRecent(this.#chosen?.datePublished));

  #given: Article[] | undefined;
  #drawn: Drawn | undefined;

  constructor() {
    super();
    new StoriesController(this, () => (this.#chosen ? [this.#chosen] : []));
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

  protected override render(): unknown {
    const article = this.#chosen;
    return article ? this.#renderStory(article) : this.#renderBase(this.#renderState());
  }

  protected override updated(): void {
    const story = this.#chosen && this.feed && (this.#drawn?.element as HTMLElement);
    // Beside the story, which stays as it is while this comes and goes.
    if (story) render(staleNote(this.#feed, this.#clock.now, this.#language), story);
  }

  #renderStory(article: Article): Element {
    this.#drawn = draw(this.#renderBase(story(article, this.#options)), this.#drawn);
    return this.#drawn.element;
  }

  #renderBase(content: unknown): TemplateResult {
    return html`<div class="base" lang=${this.#language.lang} aria-busy=${this.state === 'loading'}>${content}</div>`;
  }

  #renderState(): unknown {
    const fallback = hasFallback(this);
    switch (this.state) {
      case 'idle':
        return html`<slot></slot>`;
      case 'loading':
        return stage(storySkeleton(this.#options), fallback);
      case 'error':
        return [
          html`<slot></slot>`,
          errorNote(this.#feed.error?.code ?? 'network', this.#language, () => void this.reload()),
        ];
      default:
        return fallback ? html`<slot></slot>` : emptyNote(this.#language);
    }
  }

  get #index(): number {
    return numberOf(this.index ?? 0);
  }

  get #chosen(): Article | undefined {
    return this.#feed.articles[this.preview ? this.#index : 0];
  }

  get #options(): StoryOptions {
    const {source, publisher} = this.#feed;
    const layout = wordOf(this.layout, 'vertical');
    return {
      language: this.#language,
      layout: layout === 'horizontal' ? 'list' : layout,
      headingLevel: this.headingLevel || 3,
      hide: tokens('hide', this.hide, HIDEABLE),
      now: this.#clock.now,
      timeZone: this.timeZone || source?.timeZone,
      source,
      eager: this.loading === 'eager' || layout === 'lead',
      sample: this.preview,
      credit: publisher ?? this.#chosen?.publisher,
      foot: true,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-card': NewsCard;
  }
}
