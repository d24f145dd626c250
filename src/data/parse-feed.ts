import {safeResource} from '../internal/safe-url.js';
import type {Feed} from './article.js';
import {decode} from './charset.js';
import type {Reader, Source} from './draft.js';
import {FeedError} from './feed-error.js';
import type {FeedFormat} from './feed-format.js';
import {readJsonFeed} from './formats/json-feed.js';
import {readJsonLd} from './formats/json-ld.js';
import {readOpenSearch} from './formats/opensearch.js';
import {readWordPress} from './formats/wordpress.js';
import {readAtom, readRss} from './formats/xml-feed.js';
import {parseJson} from './json.js';
import {parseHtml} from './text.js';
import {linkIn} from './values.js';
import {wordpressAddress} from './wordpress-address.js';
import {parseXml} from './xml.js';

/** A format is added by a line here: each reader says itself whether a body is its own. */
const READERS: {[Format in Exclude<FeedFormat, 'auto'>]: Reader} = {
  'json-feed': readJsonFeed,
  wordpress: readWordPress,
  rss: readRss,
  atom: readAtom,
  'json-ld': readJsonLd,
  opensearch: readOpenSearch,
};

/** The first markup in JSON is some story's. */
const JSON_START = /^\s*[[{]/;
const PROLOG = /^(?:[^<]+|<!--[^]*?-->|<\?[^]*?\?>)*/;
const FEED_LINK = '[rel~=alternate]:is([type*="rss+"],[type*="atom+"],[type*="feed+"])';
const API = 'https://api.w.org/';

/** Where a web page says that its stories are: the post in WordPress that it shows, else its feed, else WordPress' posts. */
function feedOf(page: HTMLElement, {url, header}: Source): string | undefined {
  const linked = (which: string): string | undefined =>
    safeResource(page.querySelector(`link${which}`)?.getAttribute('href'), url);
  const api = linked(`[rel="${API}"]`) ?? safeResource(linkIn(header?.('link'), API), url);
  return linked(FEED_LINK) ?? (api && wordpressAddress(api, {}));
}

/**
 * The feed in an answer's body, told by its first characters and not by its headers.
 * @throws {FeedError} `format`, whatever is wrong with it.
 */
export function parseFeed(bytes: Uint8Array, source: Source & {format?: FeedFormat | undefined}): Feed {
  const {url, format = 'auto', header} = source;
  let reason: unknown = 'not a feed that can be read, or damaged';
  let feed: string | undefined;
  try {
    const text = decode(bytes, header?.('content-type') ?? undefined);
    if (!text.trim()) reason = 'empty';
    else if (format !== 'auto') reason = `not what format="${format}" says`;
    const isPage = !JSON_START.test(text) && /^<(?:!doctype )?html/i.test(text.replace(PROLOG, ''));
    const page = isPage ? parseHtml(text) : undefined;
    if (page) {
      feed = feedOf(page, source);
      reason = `a web page without stories in JSON-LD${feed ? `: ask ${feed}` : `, <link rel="alternate"> to a feed or ${API}: give a feed's address`}`;
    }
    const parsers = page
      ? [() => page]
      : /[<[{]/.exec(text)?.[0] === '<'
        ? [parseXml, parseJson]
        : [parseJson, parseXml];
    for (const parse of parsers) {
      const body = parse(text);
      for (const [name, read] of Object.entries(READERS)) {
        const found = body && (format === 'auto' || format === name) ? read(body, source) : undefined;
        if (found) return found;
      }
    }
  } catch (error) {
    reason = error;
  }
  throw new FeedError('format', `${url} is ${String(reason)}.`, url, undefined, undefined, feed);
}
