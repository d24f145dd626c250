import {html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {FeedController} from '../../controllers/feed-controller.js';
import {FORMATS, type FeedState} from '../../controllers/feed-query.js';
import {LanguageController} from '../../controllers/language-controller.js';
import type {Article, Feed} from '../../data/article.js';
import type {FeedFormat} from '../../data/feed-format.js';
import {fillSearch, searchAddress} from '../../data/search-address.js';
import {graphemeCount} from '../../data/text.js';
import {NewsOpenEvent} from '../../events/news-open-event.js';
import {NewsSearchEvent} from '../../events/news-search-event.js';
import {flag, oneOf, text, whole} from '../../internal/attributes.js';
import {hostStyles} from '../../styles/host.js';
import {statusStyles} from '../../styles/status.js';
import {errorNote} from '../../templates/status.js';
import {storyLink} from '../../templates/story-link.js';
import {popup, searchNote} from './popup.js';
import {searchForm} from './search-form.js';
import {styles} from './site-search.styles.js';
import {suggestion} from './suggestion.js';

const MIN_LENGTH = 2;
const DEBOUNCE_MS = 150;
/** Suggestions that are shown. */
const COUNT = 8;

/**
 * A search form that leads to the publisher's own results, and suggests stories while the reader types. Nothing is
 * asked of the network before that.
 *
 * @icon search
 * @example
 * <site-search action="https://paper.example/?s={searchTerms}" src="https://paper.example/wp-json/wp/v2/posts">
 *   <form role="search" action="https://paper.example/">
 *     <input type="search" name="s" aria-label="Search The Paper"> <button>Search</button>
 *   </form>
 * </site-search>
 * @attr {'card'} surface - A background of its own behind the widget, light or dark as the page's `color-scheme` says.
 * @attr {'light' | 'dark'} theme - Light or dark whatever the page is, with a background of its own.
 * @slot - Shown until the script has come. A plain form makes the best fallback.
 * @fires {NewsSearchEvent} news-search - The reader searches. Cancelable.
 * @fires {NewsOpenEvent} news-open - The reader opens a suggested story. Cancelable.
 * @fires {NewsLoadEvent} news-load - Suggestions have come.
 * @fires {NewsErrorEvent} news-error - Suggestions could not be had.
 * @csspart form - Field, button and suggestions.
 * @csspart input - The field.
 * @csspart popup - What opens below the field, with a `z-index` of 10.
 * @csspart option - A suggestion.
 */
export class SiteSearch extends LitElement {
  static readonly tagName = 'site-search';
  static override styles = [hostStyles, statusStyles, styles];

  /**
   * Address of the page with the results, with `{searchTerms}` where the words go.
   *
   * @title Results address
   * @format address
   */
  @property({converter: text}) action?: string | undefined;

  /**
   * Where suggestions come from: WordPress, an address with `{searchTerms}`, any feed; else the nearest `news-source`.
   *
   * @title Suggestions address
   * @format address
   */
  @property({converter: text}) src?: string | undefined;

  /**
   * What kind of feed is at the address. `auto` finds out.
   *
   * @title Format of the feed
   */
  @property({converter: oneOf<FeedFormat>('format', [...FORMATS, 'opensearch'])}) format: FeedFormat = 'auto';

  /**
   * How many letters are typed before stories are suggested, 1 to 9; 2 if not given.
   *
   * @title Letters before suggestions
   * @default 2
   */
  @property({attribute: 'min-length', converter: whole('min-length', 1, 9)}) minLength?: number | undefined;

  /** Time zone of the dates, by its IANA name such as `Asia/Yerevan`. Without it, the source's, else the reader's. */
  @property({attribute: 'time-zone', converter: text}) timeZone?: string | undefined;

  /** Suggests built-in sample stories and asks the network for nothing. */
  @property({converter: flag}) preview = false;

  readonly #language = new LanguageController(this);
  readonly #feed = new FeedController(this, this.#language, () => {
    const {format, preview} = this;
    const words = this.#words;
    const src = this.src && fillSearch(this.src, words);
    // A server that was told the words has chosen.
    const query = src === this.src ? words : undefined;
    return {src: words && (src || undefined), format, preview, query, count: COUNT, fleeting: true};
  });

  /** What suggestions are shown for; none while they are closed. */
  #words = '';
  /** What is searched for. */
  #sent = '';
  #found: readonly Article[] = [];
  /** What `#found` answers. */
  #answered = '';
  #active = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `idle`, `loading`, `ready`, `empty` or `error`; also a custom state, as in `:state(loading)`. */
  get state(): FeedState {
    return this.#feed.state;
  }

  /** The feed last loaded. */
  get feed(): Feed | undefined {
    return this.#feed.feed;
  }

  /** Asks for the suggestions again; resolves when the answer, good or bad, is shown. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#show('');
  }

  protected override render(): TemplateResult {
    const suggests = Boolean(this.preview || this.src || this.#feed.source?.src);
    this.#take();
    return html`<div class="base" lang=${this.#language.lang} @focusout=${this.#leave}>
      ${
        suggests || this.#addressOf('')
          ? searchForm(
              {
                address: this.#addressOf(this.#sent),
                suggests,
                isExpanded: this.#found.length > 0,
                active: this.#active,
                popup: this.#renderPopup(),
                submit: this.#submit,
                typed: this.#typed,
                keys: this.#keys,
              },
              this.#language,
            )
          : html`<slot></slot>`
      }
    </div>`;
  }

  #renderPopup(): TemplateResult {
    const {state, error} = this.#feed;
    const note = error ? errorNote(error.code, this.#language, this.#retry) : searchNote(state, this.#language);
    return popup(this.#isOpen, this.#found.map(this.#renderOption), note, this.#language);
  }

  /** The button will go, and the focus with it. */
  readonly #retry = (): void => {
    this.#field?.focus();
    void this.reload();
  };

  readonly #renderOption = (article: Article, index: number): TemplateResult => {
    const {source} = this.#feed;
    const story = storyLink(article, source);
    // Suggestions without an address are words to search for.
    const href = this.preview ? undefined : this.#addressOf(article.headline);
    return suggestion(article, {
      id: `option-${index}`,
      active: index === this.#active,
      link: story ?? {href},
      words: this.#words,
      timeZone: this.timeZone || source?.timeZone,
      language: this.#language,
      choose: (event) => {
        if (story ? this.dispatchEvent(new NewsOpenEvent(article)) : this.#tell(article.headline)) this.#show('');
        else event.preventDefault();
      },
    });
  };

  /** Where a search for these words leads. */
  #addressOf(words: string): string | undefined {
    return searchAddress(this.action?.replaceAll('{lang}', this.#feed.languageCode), words);
  }

  get #isOpen(): boolean {
    return this.#words !== '' && this.state !== 'idle';
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  /** What was found before stays until there is an answer. */
  #take(): void {
    const {state, articles, edition} = this.#feed;
    if (state === 'loading') return;
    if (edition !== this.#answered) this.#active = -1;
    this.#answered = edition;
    this.#found = this.#isOpen ? articles.slice(0, COUNT) : [];
  }

  #show(words: string): void {
    clearTimeout(this.#timer);
    this.#words = words;
    this.#move(-1);
  }

  readonly #ask = (): void => {
    const words = this.#field?.value.trim() ?? '';
    this.#show(graphemeCount(words) < (this.minLength || MIN_LENGTH) ? '' : words);
  };

  readonly #typed = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#ask, DEBOUNCE_MS);
    this.#move(-1);
  };

  readonly #leave = (event: FocusEvent): void => {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) this.#show('');
  };

  /** Whether nobody has cancelled it. */
  readonly #tell = (words: string): boolean => this.dispatchEvent(new NewsSearchEvent(words, this.#addressOf(words)));

  readonly #submit = (event: Event): void => {
    const words = this.#field?.value.trim();
    if (!words || !this.#tell(words) || !this.#addressOf(words)) event.preventDefault();
    else this.#sent = words;
    this.#show('');
    // The browser reads the fields once this has returned.
    this.performUpdate();
  };

  readonly #keys = (event: KeyboardEvent): void => {
    const {key, isComposing} = event;
    const options = this.renderRoot.querySelectorAll<HTMLElement>('[role=option]');
    const {length} = options;
    const step = {ArrowDown: 1, ArrowUp: -1}[key];
    if (isComposing) return;
    if (step) {
      // The field, too, is a place on the way round.
      if (length) this.#move(((this.#active + step + length + 2) % (length + 1)) - 1);
      else this.#ask();
      options[this.#active]?.scrollIntoView({block: 'nearest'});
    } else if (key === 'Enter' && this.#active >= 0) {
      options[this.#active]?.click();
    } else if (key === 'Escape' && (this.#isOpen || this.#field?.value)) {
      if (!this.#isOpen) this.#field!.value = '';
      this.#show('');
    } else {
      if (/^(Home|End|Arrow.*)$/.test(key)) this.#move(-1);
      return;
    }
    event.preventDefault();
  };

  /** To an option, or back (-1) into the text. */
  #move(active: number): void {
    this.#active = active;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'site-search': SiteSearch;
  }
}
