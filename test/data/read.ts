import type {Article, Feed} from '../../src/data/article.js';
import {FeedError} from '../../src/data/feed-error.js';
import type {FeedFormat} from '../../src/data/feed-format.js';
import {parseFeed} from '../../src/data/parse-feed.js';

export const FEED_URL = 'https://news.test/feeds/latest.xml';

interface Answer {
  url?: string;
  format?: FeedFormat;
  headers?: Record<string, string>;
}

/** A feed from a body: bytes, text in UTF-8, or an object to send as JSON. */
export function read(body: unknown, {url = FEED_URL, format, headers = {}}: Answer = {}): Feed {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const bytes = body instanceof Uint8Array ? body : new TextEncoder().encode(text);
  return parseFeed(bytes, {url, format, header: (name) => headers[name] ?? null});
}

/** What reading a body throws. */
export function failure(body: unknown, answer?: Answer): FeedError {
  try {
    read(body, answer);
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  throw new Error('It was read.');
}

export const rss = (items: string, channel = '<title>News</title><link>https://news.test/</link>', root = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${root}><channel>${channel}${items}</channel></rss>`;

export const atom = (entries: string, feed = '<title>News</title>', root = ''): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" ${root}>${feed}${entries}</feed>`;

/** The first story of a feed. */
export function first({articles}: Feed): Article {
  const [article] = articles;
  if (!article) throw new Error('There is no story.');
  return article;
}

/** The first story of an RSS feed that holds this item. */
export const item = (content: string, root?: string, channel?: string): Article =>
  first(read(rss(`<item>${content}</item>`, channel, root)));

/** The first story of an Atom feed that holds this entry. */
export const entry = (content: string, feed?: string, root?: string): Article =>
  first(read(atom(`<entry>${content}</entry>`, feed, root)));
