import type {Feed} from './article.js';
import {decode} from './charset.js';
import type {Reader, Source} from './draft.js';
import {FeedError} from './feed-error.js';
import {readJsonFeed} from './formats/json-feed.js';
import {readWordPress} from './formats/wordpress.js';
import {readAtom, readRss} from './formats/xml-feed.js';
import {parseXml} from './xml.js';

export type FeedFormat = 'auto' | 'json-feed' | 'rss' | 'atom' | 'wordpress' | 'json-ld';

/** A format is added by a line here: each reader says itself whether a body is its own. */
const READERS: Partial<Record<FeedFormat, Reader>> = {
  'json-feed': readJsonFeed,
  wordpress: readWordPress,
  rss: readRss,
  atom: readAtom,
};

function parseJson(text: string): unknown {
  try {
    // A broken server may have put a warning before it.
    return JSON.parse(text.slice(Math.max(0, text.search(/\[\s*[\]{]|\{\s*["}]/))));
  } catch {
    return undefined;
  }
}

/**
 * The feed in an answer's body, told by its first characters and not by its headers.
 * @throws {FeedError} `format`, whatever is wrong with it.
 */
export function parseFeed(bytes: Uint8Array, source: Source & {format?: FeedFormat | undefined}): Feed {
  const {url, format = 'auto', header} = source;
  let reason: unknown = 'not a feed that can be read, or damaged';
  try {
    const text = decode(bytes, header?.('content-type') ?? undefined);
    if (!text.trim()) reason = 'empty';
    else if (/<html[\s>]/i.test(text)) reason = 'a web page: its <link rel="alternate"> may name the feed';
    else if (format !== 'auto') reason = `not what format="${format}" says`;
    const parsers = /[<[{]/.exec(text)?.[0] === '<' ? [parseXml, parseJson] : [parseJson, parseXml];
    for (const parse of parsers) {
      const body = parse(text);
      for (const [name, read] of Object.entries(READERS)) {
        const feed = body && (format === 'auto' || format === name) ? read(body, source) : undefined;
        if (feed) return feed;
      }
    }
  } catch (error) {
    reason = error;
  }
  throw new FeedError('format', `${url} is ${String(reason)}.`, url);
}
