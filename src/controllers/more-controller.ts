import type {LitElement, ReactiveController} from 'lit';
import {FeedError, type FeedErrorCode} from '../data/feed-error.js';
import {NewsMoreEvent} from '../events/news-more-event.js';
import type {FeedController} from './feed-controller.js';

/** Shows more of a feed when the reader asks: first what is there already, then the server's next pages. */
export class MoreController implements ReactiveController {
  /** Stories shown beyond the first ones. */
  extra = 0;
  /** How many the last request added; 0 before any. */
  added = 0;
  /** How many requests since the reader last asked were made unasked. */
  automatic = 0;
  loading = false;
  error: FeedErrorCode | undefined;

  readonly #host: LitElement;
  readonly #feed: FeedController;
  #edition = '';

  constructor(host: LitElement, feed: FeedController) {
    this.#host = host;
    this.#feed = feed;
    host.addController(this);
  }

  /** Another feed starts from its first stories. */
  hostUpdate(): void {
    if (this.#edition === this.#feed.edition) return;
    this.#edition = this.#feed.edition;
    this.extra = this.added = this.automatic = 0;
    this.loading = false;
    this.error = undefined;
  }

  /** Whether there are stories beyond the first `shown`. */
  isBeyond(shown: number): boolean {
    return this.#feed.articles.length > shown || this.#feed.hasNext;
  }

  /**
   * Adds `count` stories to the `shown` ones, unless the page forbids it. Where the reader has asked for them, they are
   * announced and the first of them gets the focus.
   */
  async ask(shown: number, count: number, unasked = false): Promise<void> {
    if (this.loading) return;
    this.automatic = unasked ? this.automatic + 1 : 0;
    if (!this.#host.dispatchEvent(new NewsMoreEvent(shown))) return;
    const edition = this.#edition;
    this.loading = true;
    this.added = 0;
    this.error = undefined;
    this.#host.requestUpdate();
    // Shown for a moment at least: the same words twice in a row would be announced once.
    await this.#host.updateComplete;
    let error: unknown;
    try {
      while (this.#feed.articles.length < shown + count && this.#feed.hasNext) await this.#feed.loadNext();
    } catch (thrown) {
      error = thrown;
    }
    if (edition !== this.#edition) return;
    this.loading = false;
    this.error = error instanceof FeedError ? error.code : undefined;
    const added = Math.min(this.#feed.articles.length - shown, count);
    if (added > 0) this.extra += count;
    if (!unasked) this.added = added;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.added > 0) this.#focusStory(shown);
  }

  /**
   * Shows the stories that wait and puts the focus on the first of them.
   * @param grows - The list may become longer: no story shown leaves it.
   */
  async admit(grows: boolean): Promise<void> {
    const {waiting} = this.#feed;
    if (grows) this.extra += waiting.length;
    this.added = 0;
    this.#feed.admit();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#focusStory(this.#feed.articles.indexOf(waiting[0]!));
  }

  #focusStory(index: number): void {
    const story = this.#host.renderRoot.querySelectorAll('article')[index];
    const target = story?.querySelector<HTMLElement>('.link, .headline:not(:has(.link))');
    if (target?.localName !== 'a') target?.setAttribute('tabindex', '-1');
    target?.focus();
  }
}
