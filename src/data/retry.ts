import type {FeedError} from './feed-error.js';

const MAX_TRIES = 3;
const BASE_MS = 500;
/** A server that asks for more patience than this is not asked again: the reader would be gone. */
const MAX_RETRY_AFTER_MS = 30_000;

/** The milliseconds that a `Retry-After` asks for, given as seconds or as a date; 0 where it says nothing. */
export function retryAfterMs(header: string | null): number {
  const ms = Number(header) * 1000 || Date.parse(`${header}`) - Date.now();
  return ms > 0 ? ms : 0;
}

/** Tries again after a failure that may pass, at most twice. */
export async function retrying<T>(attempt: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      const {retryAfterMs: least = Infinity} = error as Partial<FeedError>;
      if (tries === MAX_TRIES || least > MAX_RETRY_AFTER_MS) throw error;
      // Full jitter, on top of Retry-After too: readers who failed together must not come back together.
      await pause(least + Math.random() * BASE_MS * 2 ** tries, signal);
    }
  }
}

/** Ends early, and well, when the signal is aborted: the next try sees that. */
const pause = (ms: number, signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
    signal.addEventListener('abort', resolve);
  });
