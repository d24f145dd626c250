/** Why stories could not be had. Each has a reader's sentence in `src/templates/status.ts`. */
export type FeedErrorCode = 'network' | 'cors' | 'timeout' | 'http' | 'format' | 'too-large' | 'not-found' | 'offline';

/** The one error that leaves the data layer; `message` is for the developer and names the remedy. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly code: FeedErrorCode,
    message: string,
    /** Address that was asked. */
    readonly address: string,
    /** HTTP status, where there was an answer. */
    readonly status?: number,
    /** Set where the failure may pass by itself: how long to wait at least, 0 where the server does not say. */
    readonly retryAfterMs?: number,
    /** Where a web page that came in place of a feed says that its stories are. */
    readonly feed?: string,
  ) {
    super(message);
  }
}
