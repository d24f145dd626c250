import {safeResource} from '../internal/safe-url.js';
import {FeedError, type FeedErrorCode} from './feed-error.js';
import {retryAfterMs, retrying} from './retry.js';

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

async function tryOnce(address: string, asker: AbortSignal): Promise<Answer> {
  const fail = (code: FeedErrorCode, what: string, status?: number, retryAfter?: number): FeedError =>
    new FeedError(code, `${address} ${what}`, address, status, retryAfter);
  const limited = (): AbortSignal => AbortSignal.any([asker, AbortSignal.timeout(TIMEOUT_MS)]);
  const signal = limited();
  let response: Response | undefined;
  try {
    // Nothing will ever be found under `javascript:` or `http://`: to a reader the same as a dead link.
    if (!safeResource(address)) throw fail('not-found', 'is no http(s) address: correct it');
    response = await fetch(address, {credentials: 'omit', signal});
    const {ok, status, url, headers} = response;
    // WordPress answers so where a post has become a draft again, or lies in the trash.
    const isUnpublished = status === 401 && /wp(\/|%2F)v2\1.+\1\d/.test(address);
    if (status === 404 || status === 410 || isUnpublished)
      throw fail('not-found', 'is not there: correct the address', status);
    if (!ok) {
      const passing = status >= 500 || [408, 425, 429].includes(status);
      const retryAfter = passing ? retryAfterMs(headers.get('Retry-After')) : undefined;
      throw fail('http', `answers ${status}: make it public, see the server's log`, status, retryAfter);
    }
    let size = 0;
    const limit = new TransformStream<Uint8Array<ArrayBuffer>>({
      transform(chunk, out) {
        size += chunk.length;
        if (size > MAX_BYTES) out.terminate();
        else out.enqueue(chunk);
      },
    });
    // A `fetch` of the page's own may have no stream to give.
    const body = response.body ? new Response(response.body.pipeThrough(limit)) : response;
    const bytes = new Uint8Array(await body.arrayBuffer());
    if (size > MAX_BYTES) throw fail('too-large', `exceeds ${MAX_BYTES / 1e6} MB: offer fewer stories`);
    return {status, bytes, url: url || address, header: (name) => headers.get(name)};
  } catch (error) {
    asker.throwIfAborted();
    if (error instanceof FeedError) throw error;
    if (!navigator.onLine) throw fail('offline', 'is asked again when the browser is online');
    if (signal.aborted) throw fail('timeout', `takes over ${TIMEOUT_MS / 1000} s: cache it`, undefined, 0);
    // The browser tells a script the same of a server that is down and of one that forbids reading. An opaque request,
    // which needs no permission, tells them apart.
    const answers =
      !response &&
      new URL(address).origin !== location.origin &&
      (await fetch(address, {mode: 'no-cors', credentials: 'omit', signal: limited()}).catch(() => undefined));
    throw answers
      ? fail('cors', 'lacks the header `Access-Control-Allow-Origin: *`: add it, to error answers too')
      : fail('network', 'cannot be reached: check it, its server and the CSP `connect-src`', undefined, 0);
  }
}
