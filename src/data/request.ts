import {safeResource} from '../internal/safe-url.js';
import {FeedError, type FeedErrorCode} from './feed-error.js';
import {retryAfterMs, retrying, TryError} from './retry.js';

/** For one try, its body included. */
const TIMEOUT_MS = 8000;
/** Of the decoded body. Content-Length is not asked: it may lie, and it counts what was compressed. */
const MAX_BYTES = 5_000_000;

export interface Answer {
  status: number;
  bytes: Uint8Array;
  /** Where the body came from, after redirects. */
  url: string;
  header(name: string): string | null;
}

/**
 * Asks for a public address in the way that every CDN can answer from its cache: a plain GET, no header of ours, no cookie.
 * @throws FeedError, or the signal's reason once it is aborted.
 */
export const request = (address: string, signal: AbortSignal): Promise<Answer> =>
  retrying(() => tryOnce(address, signal), signal);

function tryOnce(address: string, asker: AbortSignal): Promise<Answer> {
  const fail = (code: FeedErrorCode, what: string, status?: number, retryAfter?: number): TryError =>
    new TryError(code, `${address} ${what}`, address, status, retryAfter);

  return limited(asker, async (signal) => {
    let response: Response | undefined;
    try {
      // Nothing will ever be found under `javascript:` or `http://`: to a reader the same as a dead link.
      if (!safeResource(address)) throw fail('not-found', 'is no http(s) address: correct it');
      response = await fetch(address, {credentials: 'omit', signal});
      const {status, url, headers} = response;
      if (!response.ok) {
        if (status === 404 || status === 410) {
          throw fail('not-found', `is not there (status ${status}): correct the address`, status);
        }
        const passing = status >= 500 || [408, 425, 429].includes(status);
        const remedy = passing ? "see the server's log" : 'it must be public, as no cookie is sent';
        const retryAfter = passing ? retryAfterMs(headers.get('Retry-After')) : undefined;
        throw fail('http', `answers with status ${status}: ${remedy}`, status, retryAfter);
      }
      const bytes = await readBytes(response);
      if (!bytes) throw fail('too-large', `exceeds ${MAX_BYTES / 1e6} MB: offer fewer stories or no full texts`);
      return {status, bytes, url: url || address, header: (name) => headers.get(name)};
    } catch (error) {
      asker.throwIfAborted();
      if (error instanceof FeedError) throw error;
      if (!navigator.onLine)
        throw fail('offline', 'cannot be reached, as the browser is offline: it is asked again online');
      if (signal.aborted) throw fail('timeout', `takes over ${TIMEOUT_MS / 1000} s: shorten or cache it`, undefined, 0);
      if (!response && (await refusesThisOrigin(address, asker))) {
        throw fail('cors', 'lacks the header `Access-Control-Allow-Origin: *`: add it, to error answers too');
      }
      throw fail(
        'network',
        'cannot be reached: check address, server and the CSP `connect-src` of this page',
        undefined,
        0,
      );
    }
  });
}

/** Gives `run` a signal that ends with the asker's, after the time limit, and when `run` is done, with a body half read too. */
async function limited<T>(asker: AbortSignal, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), TIMEOUT_MS);
  try {
    return await run(AbortSignal.any([asker, limit.signal]));
  } finally {
    clearTimeout(timer);
    limit.abort();
  }
}

/** Nothing where the body is too large. */
async function readBytes({body}: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  let size = 0;
  let chunk;
  while ((chunk = (await reader?.read())?.value)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) return undefined;
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/**
 * The browser tells a script the same of a server that is down and of one that forbids reading. An opaque request, which
 * needs no permission, tells them apart.
 */
const refusesThisOrigin = async (address: string, asker: AbortSignal): Promise<boolean> =>
  new URL(address).origin !== location.origin &&
  limited(asker, (signal) => fetch(address, {mode: 'no-cors', credentials: 'omit', signal})).then(
    () => true,
    () => false,
  );
