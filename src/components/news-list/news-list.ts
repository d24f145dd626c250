import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ClockController, isRecent} from '../../controllers/clock-controller.js';
import {FeedController} from '../../controllers/feed-controller.js';
import {feedFormat, type FeedState} from '../../controllers/feed-query.js';
import {LanguageController} from '../../controllers/language-controller.js';
import {updatesLate} from '../../controllers/late-update.js';
import {MoreController} from '../../controllers/more-controller.js';
import {ScrollController} from '../../controllers/scroll-controller.js';
import {StoriesController} from '../../controllers/stories-controller.js';
import type {Article, Feed} from '../../data/article.js';
import type {StoryFormat} from '../../data/feed-format.js';
import {flag, numberOf, oneOf, text, tokens, whole, wordOf} from '../../internal/attributes.js';
import {safeLink} from '../../internal/safe-url.js';
import {COUNT, MAX_COUNT, MAX_EVEN} from '../../styles/geometry.js';
import {farStyles} from '../../styles/far.js';
import {hostStyles} from '../../styles/host.js';
import {layoutStyles} from '../../styles/layouts.js';
import {skeletonStyles} from '../../styles/skeleton.js';
import {statusStyles} from '../../styles/status.js';
import {storyStyles} from '../../styles/story.js';
import {credit} from '../../templates/credit.js';
import {addedText} from '../../templates/counts.js';
import {draw, fill, type Drawn} from '../../templates/draw.js';
import {sectionHead} from '../../templates/section-head.js';
import {hasFallback, stage} from '../../templates/stage.js';
import {emptyNote, errorNote, staleNote} from '../../templates/status.js';
import {listSkeleton, moreButton, newButton, storyItems, storyList} from '../../templates/story-list.js';
import {HIDEABLE, isPictured, story, storySkeleton, type StoryOptions} from '../../templates/story.js';
import {styles} from './news-list.styles.js';

const LAYOUTS = ['list', 'grid', 'compact', 'headlines'] as const;
const MORES = ['none', 'button', 'scroll'] as const;

/**
 * A section of stories: heading, description, the stories, and more of them on request.
 *
 * @icon list
 * @example
 * <news-list src="https://paper.example/feed.json" heading="Region">
 *   <a href="https://paper.example/region/">The region, in The Paper</a>
 * </news-list>
 * @attr {'card'} surface - A background of its own behind the widget, light or dark as the page's `color-scheme` says.
 * @attr {'light' | 'dark'} theme - Light or dark whatever the page is, with a background of its own.
 * @slot - Shown until there are stories. A plain link to the section makes the best fallback.
 * @fires {NewsOpenEvent} news-open - The reader opens a story. Cancelable.
 * @fires {NewsMoreEvent} news-more - The reader asks for more stories. Cancelable.
 * @fires {NewsViewEvent} news-view - Half of a story was visible for a second.
 * @fires {NewsLoadEvent} news-load - The feed has come, or a newer copy of it.
 * @fires {NewsErrorEvent} news-error - The feed could not be had.
 * @csspart stories - The list of stories.
 * @csspart item - A story with its place in the list.
 */
export class NewsList extends LitElement {
  static readonly tagName = 'news-list';
  static override styles = [hostStyles, storyStyles, farStyles, layoutStyles, skeletonStyles, statusStyles, styles];

  /**
   * Address of a feed or a CMS endpoint. Without it, the nearest `news-source` is used.
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

  /** The section's name, above the stories. */
  @property({converter: text}) heading?: string | undefined;

  /** What the section is about, under its name. */
  @property({converter: text}) description?: string | undefined;

  /**
   * Level of the heading among the page's, 1 to 5; 2 if not given. Stories are one level below.
   *
   * @default 2
   */
  @property({attribute: 'heading-level', converter: whole('heading-level', 1, 5)}) headingLevel?: number | undefined;

  /**
   * Where all stories of the section are.
   *
   * @title Address of all stories
   * @format address
   */
  @property({converter: text}) href?: string | undefined;

  /**
   * Stories shown at once and added by each "more", 1 to 50; 5 if not given.
   *
   * @title Number of stories
   * @default 5
   */
  @property({converter: whole('count', 1, MAX_COUNT)}) count?: number | undefined;

  /**
   * Only stories of this section or with this tag. In WordPress: the number or the slug of a category or a tag.
   *
   * @title Section or tag
   */
  @property({converter: text}) section?: string | undefined;

  /**
   * Only stories in which these words stand.
   *
   * @title Only with these words
   */
  @property({converter: text}) query?: string | undefined;

  /**
   * Addresses or ids of stories that are not shown, with spaces between.
   *
   * @title Stories to leave out
   */
  @property({converter: text}) exclude?: string | undefined;

  /** How the stories are laid out. */
  @property({converter: oneOf('layout', LAYOUTS)}) layout: (typeof LAYOUTS)[number] = 'list';

  /**
   * Shows the first story large.
   *
   * @title First story large
   */
  @property({converter: flag}) lead = false;

  /**
   * How the reader gets more stories: by a button, or when the end of the list comes near.
   *
   * @title More stories
   */
  @property({converter: oneOf('more', MORES)}) more: (typeof MORES)[number] = 'none';

  /**
   * What is not shown of each story, with spaces between: `image summary date author section views source`.
   *
   * @title Leave out
   */
  @property({converter: text}) hide?: string | undefined;

  /**
   * Numbers the stories: 1, 2, 3.
   *
   * @title Numbers
   */
  @property({converter: flag}) numbered = false;

  /** Time zone of the dates, by its IANA name such as `Asia/Yerevan`. Without it, the source's, else the reader's. */
  @property({attribute: 'time-zone', converter: text}) timeZone?: string | undefined;

  /** Shows built-in sample data and asks the network for nothing. */
  @property({converter: flag}) preview = false;

  /** The stories themselves; when set, nothing is fetched, and all are shown unless `count` is set. */
  @property({attribute: false}) articles?: Article[] | undefined;

  readonly #language = new LanguageController(this, (byReader) => byReader && updatesLate(this));
  readonly #feed = new FeedController(this, this.#language, () => {
    const {src, format, section, query, exclude, preview, articles: given} = this;
    return {src: src || undefined, format, count: this.#count, section, query, exclude, preview, given, holds: true};
  });
  readonly #clock = new ClockController(this, () => this.#shown.some(({datePublished}) => isRecent(datePublished)));
  readonly #more = new MoreController(this, this.#feed);
  readonly #scroll = new ScrollController(this, this.#feed, this.#more, () => this.#askMore(true));

  /** What `render` leaves for the list's box. */
  #items: TemplateResult[] = [];
  #head: Drawn | undefined;
  #credit: Drawn | undefined;

  constructor() {
    super();
    new StoriesController(this, () => this.#shown);
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

  protected override willUpdate(): void {
    this.layout = wordOf(this.layout, 'list');
    this.more = wordOf(this.more, 'none');
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const list = this.renderRoot.querySelector('.stories');
    if (list) fill(list, this.#items);
  }

  protected override render(): TemplateResult {
    return html`<div class="base" lang=${this.#language.lang} aria-busy=${this.state === 'loading'}>
      ${this.#renderState()}${this.#renderAdded()}
    </div>`;
  }

  /** Where nothing is added, nobody needs to be told. */
  #renderAdded(): unknown {
    if (this.more === 'none') return nothing;
    const {added} = this.#more;
    return html`<p class="unseen" role="status">${added > 0 ? addedText(added, this.#language) : nothing}</p>`;
  }

  #renderState(): unknown {
    if (this.state === 'idle') return html`<slot></slot>`;
    const fallback = this.state !== 'ready' && hasFallback(this);
    const isNamed = fallback && this.querySelector('h1,h2,h3,h4,h5')?.textContent.trim() === this.heading;
    const head = this.#renderHead();
    return html`<section class=${this.#set} aria-labelledby=${this.heading && !isNamed ? 'heading' : nothing}>
      <div>
        ${
          this.state === 'loading' && fallback
            ? stage([head, this.#renderSkeleton()], true)
            : [isNamed ? nothing : head, this.#renderBody(fallback)]
        }
      </div>
    </section>`;
  }

  #renderBody(fallback: boolean): unknown {
    switch (this.state) {
      case 'loading':
        return this.#renderSkeleton();
      case 'error': {
        const note = errorNote(this.#feed.error?.code ?? 'network', this.#language, () => void this.reload());
        return fallback ? [html`<slot></slot>`, note] : note;
      }
      case 'ready':
        return [this.#renderNew(), this.#renderList(this.#shown, story), this.#renderFoot()];
      default:
        return fallback ? html`<slot></slot>` : emptyNote(this.#language);
    }
  }

  #renderHead(): unknown {
    const {heading, description, href} = this;
    const address = safeLink(href?.replaceAll('{lang}', this.#feed.languageCode), document.baseURI);
    const head = {heading, description, headingLevel: this.headingLevel || 2, href: address};
    return (this.#head = draw(sectionHead(head, this.#language), this.#head))?.element;
  }

  #renderSkeleton(): TemplateResult {
    const list = this.#renderList([...Array<undefined>(this.#count)], (_, options) => storySkeleton(options));
    return listSkeleton(list, !this.#options.hide.has('source'), this.more !== 'none');
  }

  #renderList<T>(things: readonly T[], render: (thing: T, options: StoryOptions) => TemplateResult): TemplateResult {
    const {heading, lead, numbered, more} = this;
    const feed = more === 'scroll' ? {label: heading, busy: this.#more.loading, keys: this.#scroll.keys} : undefined;
    const options = this.#options;
    const first: StoryOptions = lead ? {...options, layout: 'lead', eager: true} : options;
    const stories = things.map((thing, index) => render(thing, index ? options : first));
    this.#items = storyItems(stories, {lead, feed});
    return storyList({numbered, feed}, this.#language);
  }

  #renderNew(): unknown {
    if (!this.#feed.source?.refresh) return nothing;
    const grows = this.more !== 'none';
    const count = Math.min(this.#feed.waiting.length, grows ? Infinity : this.#count);
    return newButton(count, this.#language, () => void this.#more.admit(grows));
  }

  #renderFoot(): unknown {
    const {hide, credit: publisher} = this.#options;
    const line = hide.has('source') ? nothing : credit(publisher, this.#language);
    const isMore = this.more !== 'none' && this.#more.isBeyond(this.#shown.length);
    return [
      staleNote(this.#feed, this.#clock.now, this.#language),
      (this.#credit = draw(line, this.#credit))?.element,
      isMore ? moreButton(this.#more, this.#language, () => this.#askMore()) : nothing,
    ];
  }

  get #count(): number {
    return numberOf(this.count || COUNT);
  }

  /** What all stories have in common, as classes of the box around them, their head and their foot. */
  get #set(): string {
    const {layout, numbered, description, lead, more} = this;
    const counts: Partial<Record<FeedState, number>> = {ready: this.#shown.length, loading: this.#count};
    const count = counts[this.state] ?? Infinity;
    const pictured = isPictured(layout, this.#options.hide);
    const complete = !pictured || this.preview || this.#shown.every(({image}) => image);
    // The others leave out their stories one by one.
    const isEven = complete && !description && !lead && more === 'none' && layout !== 'grid' && count <= MAX_EVEN;
    return `set ${layout} ${isEven ? `even n${count}` : ''} ${pictured ? 'pictured' : ''} ${numbered ? 'numbered' : ''}`;
  }

  get #shown(): readonly Article[] {
    const {articles} = this.#feed;
    return this.articles && !this.count && !this.preview ? articles : articles.slice(0, this.#count + this.#more.extra);
  }

  get #options(): StoryOptions {
    const {source, publisher} = this.#feed;
    return {
      language: this.#language,
      layout: this.layout,
      headingLevel: numberOf(this.headingLevel || 2) + (this.heading ? 1 : 0),
      hide: tokens('hide', this.hide, HIDEABLE),
      now: this.#clock.now,
      timeZone: this.timeZone || source?.timeZone,
      source,
      sample: this.preview,
      credit: publisher,
    };
  }

  #askMore(unasked = false): void {
    void this.#more.ask(this.#shown.length, this.#count, unasked);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-list': NewsList;
  }
}
