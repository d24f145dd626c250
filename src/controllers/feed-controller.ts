import type {LitElement, ReactiveController} from 'lit';
import {feedAddress, pageFilter, type AddressOptions} from '../data/address.js';
import type {Article, Feed, Publisher} from '../data/article.js';
import {openFeed, type FeedSubscription, type FeedUpdate} from '../data/client.js';
import {FeedError} from '../data/feed-error.js';
import {filterArticles, pickArticle} from '../data/filter-articles.js';
import {Pager} from '../data/paging.js';
import {findTerm} from '../data/wordpress-term.js';
import {NewsErrorEvent} from '../events/news-error-event.js';
import {NewsLoadEvent} from '../events/news-load-event.js';
import {codeOf, forgetSources, nearestSource, watchSources, type SourceSettings} from '../internal/source-settings.js';
import {warnOnce} from '../internal/warn.js';
import {feedFormat, storiesAtHand, type FeedQuery, type FeedState} from './feed-query.js';
import {openInline} from './inline-feed.js';
import type {Language} from './language-controller.js';
import {publisherOf} from './publisher.js';
import {RefreshController} from './refresh-controller.js';

/**
 * The stories of one element: asks for them as its attributes, its `news-source` and its language say, and keeps its state.
 *
 * @cssstate idle - There is nothing to ask: no address, no source, no given stories.
 * @cssstate loading - The stories are on their way.
 * @cssstate ready - Stories are shown.
 * @cssstate empty - The feed is in order and has no story to show.
 * @cssstate error - The stories could not be had.
 * @cssstate stale - Beside another state: what is shown is an older copy, while a newer one is asked for or could not be had.
 */
export class FeedController implements ReactiveController {
  feed: Feed | undefined;
  error: FeedError | undefined;
  source: SourceSettings | undefined;
  /** Changes with what is asked for, not with its answers. */
  edition = '';
  /** The stories chosen so far, in the feed's order, each once. */
  articles: readonly Article[] = [];
  /** New stories that a refresh has brought and that are not among `articles` yet. */
  waiting: readonly Article[] = [];

  readonly #host: LitElement;
  readonly #language: Language;
  readonly #query: () => FeedQuery;
  readonly #states: CustomStateSet;
  readonly #refresh: RefreshController;
  #state: FeedState = 'idle';
  #options: AddressOptions & {src: string} = {src: ''};
  #subscription: FeedSubscription | undefined;
  #asking: AbortController | undefined;
  #pager: Pager | undefined;
  /** The next answer is one that the reader waits for. */
  #awaited = true;
  #given: readonly unknown[] | undefined;

  constructor(host: LitElement, language: Language, query: () => FeedQuery) {
    this.#host = host;
    this.#language = language;
    this.#query = query;
    this.#states = host.attachInternals().states;
    this.#states.add(this.#state);
    host.addController(this);
    this.#refresh = new RefreshController(
      host,
      () => this.#subscription && this.source?.refresh,
      () => void this.#subscription?.reload(),
    );
  }

  get state(): FeedState {
    return this.#state;
  }

  /** Whether the server may have more than `articles`. */
  get hasNext(): boolean {
    return this.#pager?.hasNext ?? false;
  }

  /** Why the stories shown are not the newest, where a refresh has failed. */
  get isOutdated(): boolean {
    return this.error !== undefined && this.feed !== undefined;
  }

  /** The language as addresses name it. */
  get languageCode(): string {
    return codeOf(this.source, this.#language.lang);
  }

  /** Who is credited. */
  get publisher(): Publisher | undefined {
    const {source, feed} = this;
    if (this.#given && !source?.name) return this.articles[0]?.publisher;
    return publisherOf(source, feed, this.#options.src, this.languageCode);
  }

  hostConnected(): void {
    watchSources(this.#ask);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    forgetSources(this.#ask);
    this.#close();
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    this.source = nearestSource(this.#host);
    const query = this.#query();
    const src = query.src ?? this.source?.src;
    if (query.given || query.preview) this.#show(query);
    else if (!src) this.#reset('idle');
    else this.#open(src, query);
  }

  /** Asks the server again; resolves when the answer, good or bad, is on the page. */
  async reload(): Promise<void> {
    await this.#host.updateComplete;
    this.#awaited = true;
    if (this.#options.src && !this.#asking) await this.#subscribe();
    await this.#subscription?.reload();
    await this.#host.updateComplete;
  }

  /** Adds the next page's stories to `articles` and resolves with what it added. */
  async loadNext(): Promise<readonly Article[]> {
    const {signal} = (this.#asking ??= new AbortController());
    const before = this.articles.length;
    while (this.#pager?.hasNext && this.articles.length === before) {
      await this.#pager.next(signal);
      signal.throwIfAborted();
      this.#choose();
    }
    return this.articles.slice(before);
  }

  /** Puts the waiting stories where they belong. */
  admit(): void {
    this.#pager?.admit();
    this.#choose();
  }

  readonly #ask = (): void => this.#host.requestUpdate();

  /** Stories that need no network. */
  #show(query: FeedQuery): void {
    const {lang} = this.#language;
    const {given, preview, count, exclude} = query;
    const key = `${preview ? `preview ${lang} ${count}` : 'given'} ${exclude}`;
    if (this.edition === key && this.#given === given) return;
    this.#reset('idle');
    this.edition = key;
    this.#given = given;
    this.articles = storiesAtHand(query, lang);
    this.#setState(this.articles.length ? 'ready' : 'empty');
  }

  #open(address: string, {format, count, section, query, exclude, item, content, wait}: FeedQuery): void {
    const wanted = format && format !== 'auto' ? format : feedFormat.fromAttribute(this.source?.format ?? null);
    const src = address.replaceAll('{lang}', this.languageCode);
    const options = {src, format: wanted, count, section, query, item, content};
    const key = JSON.stringify(options);
    if (key !== this.edition) {
      this.#reset('loading');
      this.edition = key;
    }
    this.#options = {...this.#options, ...options, exclude};
    this.#choose();
    if (!this.#asking && !wait) void this.#subscribe();
  }

  async #subscribe(): Promise<void> {
    const {src, format = 'auto'} = this.#options;
    const {signal} = (this.#asking = new AbortController());
    const tell = (update: FeedUpdate): void => void this.#receive(update);
    if (src.startsWith('#')) {
      this.#subscription = openInline(this.#host, src, format, tell);
      return;
    }
    try {
      this.#options.term = await findTerm(src, format, this.#options.section);
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      warnOnce(error.message);
      if (!signal.aborted) await this.#receive({error});
      return;
    }
    if (signal.aborted) return;
    this.#subscription = openFeed(feedAddress(src, this.#options), format, tell, !this.#query().fleeting);
  }

  async #receive({feed, error}: FeedUpdate): Promise<void> {
    const {src, format = 'auto'} = this.#options;
    const holds = this.#query().holds && this.source?.refresh && this.#state === 'ready' && !this.#awaited;
    if (!feed) this.#pager = undefined;
    else if (feed.fetchedAt !== this.feed?.fetchedAt) {
      if (holds) this.#pager?.renew(feed);
      else this.#pager = new Pager(feed, feedAddress(src, this.#options), format);
    }
    if (error || !feed?.stale) {
      this.#awaited = false;
      this.#refresh.answered();
    }
    this.feed = feed;
    this.error = error;
    this.#choose();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (error) this.#host.dispatchEvent(new NewsErrorEvent(error));
    else if (feed) this.#host.dispatchEvent(new NewsLoadEvent(feed));
  }

  #choose(): void {
    if (!this.feed) {
      this.articles = this.waiting = [];
      this.#setState(this.error ? 'error' : 'loading');
      return;
    }
    const filter = pageFilter(this.#options.src, this.#options);
    const articles = filterArticles(this.#pager?.articles ?? [], filter);
    const {item, index, content} = this.#query();
    // Of the feed that an article's page has named, that article is meant and no other.
    const meant = item || (content ? this.feed.page : undefined);
    this.articles = index === undefined ? articles : pickArticle(articles, meant, index);
    this.waiting = filterArticles(this.#pager?.waiting ?? [], filter);
    this.#setState(this.articles.length ? 'ready' : 'empty');
  }

  #setState(state: FeedState): void {
    if (state !== this.#state) {
      this.#states.delete(this.#state);
      this.#states.add((this.#state = state));
    }
    if (this.feed?.stale) this.#states.add('stale');
    else this.#states.delete('stale');
  }

  #reset(state: FeedState): void {
    if (this.edition) this.#close();
    this.edition = '';
    this.#options = {src: ''};
    this.#given = this.#pager = this.feed = this.error = undefined;
    this.articles = this.waiting = [];
    this.#awaited = true;
    this.#setState(state);
  }

  #close(): void {
    this.#asking?.abort();
    this.#subscription?.close();
    this.#asking = this.#subscription = undefined;
  }
}
