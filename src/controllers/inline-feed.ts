import type {Feed} from '../data/article.js';
import type {FeedSubscription, FeedUpdate} from '../data/client.js';
import {FeedError} from '../data/feed-error.js';
import {parseJson} from '../data/json.js';
import type {FeedFormat} from '../data/feed-format.js';
import {parseFeed} from '../data/parse-feed.js';
import {toFeed} from '../data/validate-article.js';
import {list, record} from '../data/values.js';
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
    if (!open) return;
    try {
      onUpdate({feed: readInline(host, address, format)});
    } catch (error) {
      warnOnce((error as FeedError).message);
      onUpdate({error: error as FeedError});
    }
  };
  void reload();
  return {reload, close: () => (open = false)};
}

function readInline(host: Element, address: string, format: FeedFormat): Feed {
  const id = address.slice(1);
  const holder = (host.getRootNode() as Partial<Document>).getElementById?.(id) ?? document.getElementById(id);
  if (!holder)
    throw new FeedError('not-found', `Put <script type="application/json" id="${id}"> into the page.`, address);
  const text = holder.textContent;
  const url = new URL(address, document.baseURI).href;
  const articles = parseJson(text);
  // Stories as a script would give them to `articles`.
  const given = list(articles).some((story) => record(story).headline) && toFeed({articles}, url);
  // No other page is asked for: what stands in the page is all that there is.
  return {...(given || parseFeed(new TextEncoder().encode(text), {url, format})), next: undefined};
}
