import {warnOnce} from '../internal/warn.js';
import {absoluteAddress} from './address.js';
import type {Feed} from './article.js';
import {aged, cachedFeed, dropFeed, keepFeed} from './feed-cache.js';
import type {FeedError} from './feed-error.js';
import type {FeedFormat} from './feed-format.js';
import {parseFeed} from './parse-feed.js';
import {request} from './request.js';

/** A copy in memory that is younger than this answers without a request. */
const FRESH_MS = 5 * 60_000;
/** So long a newcomer is told of the last failure in place of a new request: a dead server is not asked by each card. */
const FAILED_MS = 30_000;
/** After the browser says that it is online. */
const ONLINE_MS = 500;
const NO_CONTENT = 204;

export interface FeedUpdate {
  feed?: Feed | undefined;
  error?: FeedError | undefined;
}

export interface FeedSubscription {
  /** Asks the server now, or joins the request that is under way; resolves when that ended, well or not. */
  reload(): Promise<void>;
  close(): void;
}

type Asker = (update: FeedUpdate) => void;

/** Follows one address in one format, for as long as anybody does. */
type Join = (asker: Asker, store: boolean) => FeedSubscription;

const lines = new Map<string, Join>();

/**
 * Follows a feed. All who ask for one address and format share one request; it is aborted one task after the last has
 * closed, so that an element which is moved keeps it.
 * @param onUpdate - A function for this alone. Never called before this has returned nor after `close()`. First an older
 * copy, if there is one (`stale`); then the answer, or the error with the last good copy. After a 404 or 410 there is no
 * copy: the stories are withdrawn.
 * @param store - Whether the next page of this visit may show it before it has asked.
 */
export const openFeed = (address: string, format: FeedFormat, onUpdate: Asker, store = true): FeedSubscription =>
  join(address, format, onUpdate, store);

/**
 * One page further on in a feed: shared and retried as a feed is, but not stored.
 * @throws FeedError, or the signal's reason once it is aborted.
 */
export const loadPage = (address: string, format: FeedFormat, signal: AbortSignal): Promise<Feed> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const told = ({feed, error}: FeedUpdate): void => {
      if (!error && feed?.stale !== false) return;
      line.close();
      if (error) reject(error);
      else resolve(feed!);
    };
    const line = join(address, format, told, false);
    signal.addEventListener('abort', () => {
      line.close();
      reject(signal.reason as Error);
    });
  });

function join(given: string, format: FeedFormat, asker: Asker, store: boolean): FeedSubscription {
  const address = absoluteAddress(given);
  const key = `${format} ${address}`;
  const line = lines.get(key) ?? newLine(key, address, format);
  lines.set(key, line);
  return line(asker, store);
}

function newLine(key: string, address: string, format: FeedFormat): Join {
  const askers = new Set<Asker>();
  const life = new AbortController();
  const {signal} = life;
  let underWay: Promise<void> | undefined;
  let failure: FeedError | undefined;
  let failedAt = 0;
  let stored = false;

  function known(): FeedUpdate {
    const feed = cachedFeed(key);
    const isFresh = !failure && feed && Date.now() - feed.fetchedAt < FRESH_MS;
    return {feed: isFresh ? feed : feed && aged(feed), error: failure};
  }

  /** Each in a microtask of its own: what one asker throws must not reach another. */
  const tell = (asker: Asker): void =>
    queueMicrotask(() => {
      if (askers.has(asker)) asker(known());
    });

  const ask = (): Promise<void> =>
    (underWay ??= run().finally(() => {
      underWay = undefined;
    }));

  /** @param page - The web page that names this address as its feed. */
  async function load(from: string, page?: string): Promise<Feed> {
    const {status, bytes, ...source} = await request(from, signal);
    if (status === NO_CONTENT) return {title: '', articles: [], fetchedAt: Date.now(), stale: false};
    try {
      return {...parseFeed(bytes, {...source, format}), page};
    } catch (error) {
      const {feed} = error as FeedError;
      if (page || !feed || format !== 'auto') throw error;
      return load(absoluteAddress(feed), source.url);
    }
  }

  async function run(): Promise<void> {
    failure = undefined;
    try {
      keepFeed(key, await load(address), stored);
    } catch (error) {
      if (signal.aborted) return;
      failure = error as FeedError;
      failedAt = Date.now();
      warnOnce(failure.message);
      if (failure.code === 'not-found') dropFeed(key);
      // Not at once: the network may not be there yet, and readers who lost it together must not come back together.
      if (failure.code === 'offline')
        addEventListener('online', () => setTimeout(() => void ask(), ONLINE_MS * (1 + Math.random())), {
          once: true,
          signal,
        });
    }
    askers.forEach(tell);
  }

  function greet(asker: Asker): void {
    if (!askers.has(asker)) return;
    if (Date.now() - failedAt > FAILED_MS) failure = undefined;
    const update = known();
    if (!failure && update.feed?.stale !== false) void ask();
    if (failure || update.feed) tell(asker);
  }

  return (asker, store) => {
    askers.add(asker);
    stored ||= store;
    queueMicrotask(() => greet(asker));
    return {
      reload: async () => {
        if (askers.has(asker)) await ask();
      },
      close: () => {
        askers.delete(asker);
        setTimeout(() => {
          if (askers.size || signal.aborted) return;
          lines.delete(key);
          life.abort();
        });
      },
    };
  };
}
