import type {Article, Feed} from './article.js';
import {loadPage} from './client.js';
import type {FeedError} from './feed-error.js';
import {normalUrl} from './filter-articles.js';
import type {FeedFormat} from './feed-format.js';

/** A feed that never ends must not be followed for ever. */
const MAX_PAGES = 10;
/** WordPress' answer to a page past the end. */
const BAD_REQUEST = 400;

/** Each story once, the first time it comes: by its id, then by its address. */
export function dedupe(articles: readonly Article[]): Article[] {
  const seen = new Set<string>();
  return articles.filter(({id, url}) => {
    const marks = [id, url ? normalUrl(url) : id];
    const fresh = !marks.some((mark) => seen.has(mark));
    for (const mark of marks) seen.add(mark);
    return fresh;
  });
}

/** The stories of a feed, page after page. */
export class Pager {
  /** All so far, each once, in the feed's order. */
  articles: readonly Article[];
  /** New stories of a newer first page, until `admit`. */
  waiting: readonly Article[] = [];

  #newest: readonly Article[] = [];
  readonly #format: FeedFormat;
  readonly #asked: Set<string>;
  #next: string | undefined;

  /** @param address - Where `first` came from. */
  constructor(first: Feed, address: string, format: FeedFormat) {
    this.articles = dedupe(first.articles);
    this.#format = format;
    this.#asked = new Set([address]);
    this.#follow(first);
  }

  /** Whether the server may have more. */
  get hasNext(): boolean {
    return this.#next !== undefined;
  }

  /**
   * The stories that the next page adds; none when the feed has ended. Not to be called again before it has resolved.
   * @throws FeedError; calling again tries the same page again.
   */
  async next(signal: AbortSignal): Promise<Article[]> {
    const address = this.#next;
    if (!address) return [];
    let page: Feed | undefined;
    try {
      page = await loadPage(address, this.#format, signal);
    } catch (error) {
      if ((error as Partial<FeedError>).status !== BAD_REQUEST) throw error;
    }
    const known = this.articles.length;
    this.articles = dedupe([...this.articles, ...(page?.articles ?? [])]);
    const added = this.articles.slice(known);
    this.#asked.add(address);
    this.#follow(added.length > 0 ? page : undefined);
    return added;
  }

  /**
   * Takes over the corrections of a newer first page; its new stories wait. A story that it leaves out from among those
   * that it keeps is withdrawn; one below them has only moved to a later page.
   */
  renew({articles}: Feed): void {
    const newest = (this.#newest = dedupe(articles));
    const ids = newest.map(({id}) => id);
    const last = this.articles.findLastIndex(({id}) => ids.includes(id));
    const kept = this.articles.flatMap(
      (article, index) => newest[ids.indexOf(article.id)] ?? (index > last ? article : []),
    );
    // What stands below the last known story is old, and may follow it at once.
    const end = last < 0 ? newest.length : newest.findLastIndex((article) => kept.includes(article)) + 1;
    this.waiting = newest.slice(0, end).filter((article) => !kept.includes(article));
    this.articles = dedupe([...kept, ...newest.slice(end)]);
  }

  admit(): void {
    this.articles = dedupe([...this.#newest, ...this.articles]);
    this.waiting = [];
  }

  #follow(page: Feed | undefined): void {
    const next = page?.complete ? undefined : page?.next;
    this.#next = next && !this.#asked.has(next) && this.#asked.size < MAX_PAGES ? next : undefined;
  }
}
