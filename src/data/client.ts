import {warnOnce} from '../internal/warn.js';
import {absoluteAddress} from './address.js';
import type {Feed} from './article.js';
import {aged, cachedFeed, dropFeed, keepFeed} from './feed-cache.js';
import {FeedError} from './feed-error.js';
import {parseFeed, type FeedFormat} from './parse-feed.js';
import {request} from './request.js';

/** A copy in memory that is younger than this answers without a request. */
const FRESH_MS = 5 * 60_000;
/** So long a newcomer is told of the last failure in place of a new request: a dead server is not asked by each card. */
const FAILED_MS = 30_000;
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

/** One address in one format, for as long as anybody follows it. */
interface Line {
  join(onUpdate: Asker, store: boolean): FeedSubscription;
}

const lines = new Map<string, Line>();

/**
 * Follows a feed. All who ask for one address and format share one request; it is aborted one task after the last has
 * closed, so that an element which is moved keeps it.
 * @param onUpdate - Never called before this has returned nor after `close()`. First an older copy, if there is one
 * (`stale`); then the answer, or the error with the last good copy. After a 404 or 410 there is no copy: the stories are
 * withdrawn.
 */
export const openFeed = (address: string, format: FeedFormat, onUpdate: Asker): FeedSubscription =>
  lineTo(address, format).join(onUpdate, true);

/**
 * One page further on in a feed: shared and retried as a feed is, but not stored.
 * @throws FeedError, or the signal's reason once it is aborted.
 */
export function loadPage(address: string, format: FeedFormat, signal: AbortSignal): Promise<Feed> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const line = lineTo(address, format).join(({feed, error}) => {
      if (error) reject(error);
      else if (feed && !feed.stale) resolve(feed);
      else return;
      line.close();
    }, false);
    signal.addEventListener('abort', () => {
      line.close();
      reject(signal.reason as Error);
    });
  });
}

function lineTo(given: string, format: FeedFormat): Line {
  const address = absoluteAddress(given);
  const key = `${format} ${address}`;
  const line = lines.get(key) ?? newLine(key, address, format);
  lines.set(key, line);
  return line;
}

function newLine(key: string, address: string, format: FeedFormat): Line {
  const askers = new Set<Asker>();
  const life = new AbortController();
  const {signal} = life;
  let underWay: Promise<void> | undefined;
  let failure: FeedError | undefined;
  let failedAt = 0;
  let stored = false;

  /** Each in a microtask of its own: what one asker throws must not reach another. */
  const tell = (asker: Asker, feed?: Feed, error?: FeedError): void =>
    queueMicrotask(() => {
      if (askers.has(asker)) asker({feed, error});
    });

  const ask = (): Promise<void> =>
    (underWay ??= run().finally(() => {
      underWay = undefined;
    }));

  async function run(): Promise<void> {
    let feed: Feed | undefined;
    failure = undefined;
    try {
      feed = await load();
    } catch (error) {
      if (!signal.aborted) failure = fail(error);
    }
    if (signal.aborted) return;
    if (feed) keepFeed(key, feed, stored);
    else feed = agedCopy();
    for (const asker of askers) tell(asker, feed, failure);
  }

  async function load(): Promise<Feed> {
    const {status, bytes, ...source} = await request(address, signal);
    if (status === NO_CONTENT) return {title: '', articles: [], fetchedAt: Date.now(), stale: false};
    return parseFeed(bytes, {...source, format});
  }

  function fail(thrown: unknown): FeedError {
    const error =
      thrown instanceof FeedError ? thrown : new FeedError('format', `${address}: ${String(thrown)}`, address);
    warnOnce(error.message);
    failedAt = Date.now();
    if (error.code === 'not-found') dropFeed(key);
    if (error.code === 'offline') addEventListener('online', () => void ask(), {once: true, signal});
    return error;
  }

  function agedCopy(): Feed | undefined {
    const feed = cachedFeed(key);
    return feed && aged(feed);
  }

  function greet(asker: Asker): void {
    const feed = cachedFeed(key);
    if (feed && !feed.stale && Date.now() - feed.fetchedAt < FRESH_MS) tell(asker, feed);
    else if (failure && Date.now() - failedAt < FAILED_MS) tell(asker, agedCopy(), failure);
    else if (askers.has(asker)) {
      if (feed) tell(asker, aged(feed));
      void ask();
    }
  }

  return {
    join(onUpdate, store) {
      // Its own function, so that one who asks twice is two askers.
      const asker: Asker = (update) => onUpdate(update);
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
            if (askers.size > 0 || signal.aborted) return;
            lines.delete(key);
            life.abort();
          });
        },
      };
    },
  };
}
