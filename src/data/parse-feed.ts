import type {Feed} from './article.js';
import {decode} from './charset.js';
import type {FeedFormat, Reader, Source} from './draft.js';
import {FeedError} from './feed-error.js';
import {readAtom} from './formats/atom.js';
import {readJsonFeed} from './formats/json-feed.js';
import {readRss} from './formats/rss.js';
import {readWordPress} from './formats/wordpress.js';
import {parseXml} from './xml.js';

export type {FeedFormat, Source} from './draft.js';

/** A format is added by a line here; each reader says itself whether a body is its own. */
const READERS: [FeedFormat, Reader][] = [
  ['json-feed', readJsonFeed],
  ['wordpress', readWordPress],
  ['rss', readRss],
  ['atom', readAtom],
];

function parseJson(text: string): unknown {
  try {
    // A broken server may have put a warning before it.
    return JSON.parse(text.slice(Math.max(0, text.search(/\[\s*[\]{]|\{\s*["}]/))));
  } catch {
    return undefined;
  }
}

const isMarkup = (text: string): boolean => /[<[{]/.exec(text)?.[0] === '<';

function remedy(text: string, format: FeedFormat): string {
  if (!text.trim()) return 'the answer is empty';
  if (/<html[\s>]/i.test(text))
    return 'the answer is a web page: look in it for the address of its feed (link rel="alternate")';
  return `the answer is damaged or not ${format === 'auto' ? 'JSON Feed, RSS, Atom or WordPress posts' : `what format="${format}" says`}`;
}

/**
 * The feed in an answer's body, told by its first characters and not by its headers.
 * @throws {FeedError} `format`, whatever is wrong with it.
 */
export function parseFeed(bytes: Uint8Array, source: Source): Feed {
  const {url, format = 'auto', header} = source;
  let text = '';
  let reason = '';
  try {
    text = decode(bytes, header?.('content-type') ?? undefined);
    const parsers = isMarkup(text) ? [parseXml, parseJson] : [parseJson, parseXml];
    for (const parse of parsers) {
      const body = parse(text);
      if (body === undefined) continue;
      for (const [name, read] of READERS) {
        const feed = format === 'auto' || format === name ? read(body, source) : undefined;
        if (feed) return feed;
      }
    }
  } catch (error) {
    reason = ` (${String(error)})`;
  }
  throw new FeedError('format', `${url}: ${remedy(text, format)}${reason}.`, url);
}
