import type {Feed} from './article.js';
import type {Source} from './draft.js';
import {FeedError} from './feed-error.js';
import {readJsonFeed} from './formats/json-feed.js';
import {readWordPress} from './formats/wordpress.js';
import {parseJson} from './json.js';
import {plainMarkup} from './plain-markup.js';
import {toFeed} from './validate-article.js';
import {list, record} from './values.js';

/**
 * A feed where there is no browser: JSON Feed or posts of WordPress, as text or parsed; a `Feed`, or stories as a page would
 * give them to `articles`. Whatever it is, it is checked as if a stranger had written it.
 * @param url - Where it came from: relative addresses in it stand on that.
 * @throws {FeedError} `format`
 */
export function readPlainFeed(value: unknown, url: string): Feed {
  const body = typeof value === 'string' ? parseJson(value) : value;
  const stories = Array.isArray(body) ? body : record(body).articles;
  const isOurs = Array.isArray(body) ? list(body).some((story) => record(story).headline) : Array.isArray(stories);
  // What has no address has no relative ones either.
  const source: Source = {url: url || 'about:blank', markup: plainMarkup};
  const feed = isOurs
    ? toFeed({...(Array.isArray(body) ? {} : record(body)), articles: stories}, url || undefined)
    : (readJsonFeed(body, source) ?? (body ? readWordPress(body, source) : undefined));
  if (feed) return feed;
  throw new FeedError(
    'format',
    `${url || 'What was given'} is no JSON Feed, no posts of WordPress and no Feed. RSS and Atom need a browser's parser: give the Feed that it made.`,
    url,
  );
}
