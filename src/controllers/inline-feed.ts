import type {Feed} from '../data/article.js';
import type {FeedSubscription, FeedUpdate} from '../data/client.js';
import {FeedError} from '../data/feed-error.js';
import {parseJson} from '../data/json.js';
import {parseFeed, type FeedFormat} from '../data/parse-feed.js';
import {toFeed} from '../data/validate-article.js';
import {record} from '../data/values.js';
import {warnOnce} from '../internal/warn.js';

/** Follows a feed that stands in the page, in the element that `#id` names: read at once and at each `reload`. */
export function openInline(
  host: Element,
  address: string,
  format: FeedFormat,
  onUpdate: (update: FeedUpdate) => void,
): FeedSubscription {
  let open = true;
  const reload = async (): Promise<void> => {
    await Promise.resolve();
    if (open) onUpdate(readInline(host, address, format));
  };
  void reload();
  return {reload, close: () => (open = false)};
}

function readInline(host: Element, address: string, format: FeedFormat): FeedUpdate {
  const roots: Node[] = [host.getRootNode(), document];
  const id = address.slice(1);
  const [holder] = roots.map((root) => (root as Partial<Document>).getElementById?.(id)).filter(Boolean);
  try {
    if (!holder) {
      const remedy = `put a <script type="application/json" id="${id}"> with the stories in it`;
      throw new FeedError('not-found', `${address} is not in the page: ${remedy}`, address);
    }
    return {feed: parseInline(holder.textContent, new URL(address, document.baseURI).href, format)};
  } catch (error) {
    const failure = error as FeedError;
    warnOnce(failure.message);
    return {error: failure};
  }
}

function parseInline(text: string, url: string, format: FeedFormat): Feed {
  const body = parseJson(text);
  // Stories as a script would give them to `articles`.
  const given = Array.isArray(body) && body.some((story) => record(story).headline) && toFeed({articles: body}, url);
  // No other page is asked for: what stands in the page is all that there is.
  return {...(given || parseFeed(new TextEncoder().encode(text), {url, format})), next: undefined};
}
