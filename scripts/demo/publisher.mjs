import {readFile} from 'node:fs/promises';
import {setTimeout as wait} from 'node:timers/promises';
import {articlePage, homePage, searchPage} from './article-page.mjs';
import {atom} from './atom.mjs';
import {allStories, emptyFeed, jsonFeed} from './json-feed.mjs';
import {rss, rss1251} from './rss.mjs';
import {suggestions} from './search.mjs';
import {IMAGE_WIDTHS} from './stories.mjs';
import {wordpress} from './wordpress.mjs';

const DEMO = new URL('../../demo/', import.meta.url);
const MAX_DELAY_MS = 15_000;
const FEEDS = {
  'feed.json': jsonFeed,
  'stories.json': allStories,
  'empty.json': emptyFeed,
  'rss.xml': rss,
  'rss-1251.xml': rss1251,
  'atom.xml': atom,
};

/** What docs tell a publisher to send, so that any page may read the feed, its paging and its `Retry-After`. */
export const PUBLISHER_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After, Link, X-WP-Total, X-WP-TotalPages',
};
const FEED_CACHE = {'Cache-Control': 'public, max-age=60, stale-while-revalidate=300'};
const IMAGE_CACHE = {'Cache-Control': 'public, max-age=86400'};

/**
 * The publisher's origin: feeds, WordPress answers, article pages and images of every edition.
 * `?delay=` (ms) and `?status=` make a feed slow or broken, to see the widgets' states.
 */
export function publisher(editions, context) {
  return async ({pathname, searchParams: query}) => {
    if (pathname === '/publisher.css') return file('publisher.css', 'text/css; charset=utf-8', IMAGE_CACHE);
    if (pathname.startsWith('/images/')) return image(pathname.slice('/images/'.length), query.get('w'));
    if (pathname === '/resize') return resized(query);
    const [, language, rest = ''] = /^\/(\w+)\/(.*)$/.exec(pathname) ?? [];
    const edition = Object.hasOwn(editions, language ?? '') ? editions[language] : undefined;
    if (!edition) return undefined;
    await wait(Math.min(Number(query.get('delay')) || 0, MAX_DELAY_MS));
    const status = Number(query.get('status'));
    if (status >= 400 && status <= 599) return failure(status);
    const answer = content(edition, rest, pathname, query, context);
    return answer && {...answer, headers: {...FEED_CACHE, ...answer.headers}};
  };
}

function content(edition, rest, pathname, query, context) {
  const at = context();
  const page = Math.max(1, Math.trunc(Number(query.get('page'))) || 1);
  if (Object.hasOwn(FEEDS, rest)) return FEEDS[rest](edition, {...at, page});
  if (rest.startsWith('wp-json/')) return wordpress(edition, {...at, rest: rest.slice('wp-json'.length), query});
  if (rest === 'suggest') return suggestions(edition, {...at, query});
  if (rest === 'search') return searchPage(edition, {...at, query});
  if (rest === '') {
    const api = `<${at.origin}/${edition.language}/wp-json/>; rel="https://api.w.org/"`;
    return {...homePage(edition, at), headers: {Link: api}};
  }
  const story = edition.stories.find(({path}) => path === pathname);
  return story && articlePage(story, edition, at);
}

function failure(status) {
  const headers = status === 503 || status === 429 ? {'Retry-After': '1'} : {};
  return {status, type: 'text/plain; charset=utf-8', body: `${status}\n`, headers};
}

/** `ferry.webp`, in the smallest stored width that is at least `width`. */
async function image(name, width) {
  if (!/^[\w-]+\.webp$/.test(name)) return undefined;
  const wanted = Number(width) || Infinity;
  const stored = IMAGE_WIDTHS.find((candidate) => candidate >= wanted) ?? IMAGE_WIDTHS.at(-1);
  return file(`images/${name.replace('.webp', `-${stored}.webp`)}`, 'image/webp', IMAGE_CACHE);
}

/** An image service as publishers have them: `?u=address&w=width`. */
function resized(query) {
  const name = /\/images\/([\w-]+\.webp)/.exec(query.get('u') ?? '')?.[1];
  return name && image(name, query.get('w'));
}

async function file(path, type, headers) {
  try {
    return {type, body: await readFile(new URL(path, DEMO)), headers};
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
