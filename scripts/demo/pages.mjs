import {readFile} from 'node:fs/promises';
import {extname, normalize} from 'node:path';
import {builderFile} from '../builder/pages.mjs';
import {isLanding, landingPage} from './landing.mjs';
import {withStories} from './static-page.mjs';
import {escapeXml, LANGUAGES, languageOfPage} from './stories.mjs';

const ROOT = new URL('../../', import.meta.url);
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};
/** Everything is rebuilt and edited in place: ask each time, and take the 304. */
const FRESH = {'Cache-Control': 'no-cache'};
const STRICT = '/strict/';
const BUILDER = '/builder/';
/** Of an address that never changes; here it is that of the build. */
const VERSION = /^\/\d+\.\d+\.\d+(?=\/)/;
export const YOUR_FEED = 'your-feed.html';

/**
 * The origin of the pages of demo/, the partner's and the publisher's, with the other two origins' addresses put in their places.
 * `?theme=`, `?lang=` and `?story=` fill their places too; below /strict/ the same pages come under the strictest CSP that the widgets promise to bear.
 */
export function partner(context) {
  return async ({pathname, searchParams}) => {
    if (pathname.startsWith(BUILDER)) {
      const file = await builderFile(pathname.slice(BUILDER.length), context());
      return file && {...file, headers: FRESH};
    }
    const strict = pathname.startsWith(STRICT);
    const path = strict ? pathname.slice(STRICT.length - 1) : pathname;
    const name = path === '/' ? context().front : path.slice(1);
    if (!/^[\w-]+\.(html|css|svg)$/.test(name) || (name === YOUR_FEED && !context().visitorFeed)) return undefined;
    const source = isLanding(name) ? Buffer.from(landingPage(name)) : await read(`demo/${name}`);
    if (!source) return undefined;
    const body = name.startsWith('static') ? await withStories(source.toString(), context()) : source;
    const headers = strict ? {...FRESH, 'Content-Security-Policy': policy(context())} : FRESH;
    const type = TYPES[extname(name)];
    return {type, headers, body: name.endsWith('.html') ? fill(body.toString(), name, context(), searchParams) : body};
  };
}

function fill(html, name, {editions, ...context}, query) {
  const choice = (name, allowed) => (allowed.includes(query.get(name)) ? query.get(name) : allowed[0]);
  const {stories} = editions[languageOfPage(name)];
  const story = stories.find(({id}) => id === query.get('story')) ?? stories[0];
  const values = {
    ...context,
    theme: choice('theme', ['auto', 'light', 'dark']),
    lang: choice('lang', LANGUAGES),
    story: story.id,
    storyPath: story.path,
    headline: story.headline,
  };
  return html.replace(/\{\{(\w+)\}\}/g, (placeholder, key) => (key in values ? escapeXml(values[key]) : placeholder));
}

function policy({script, feed}) {
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src 'self' ${script}`,
    `connect-src ${feed}`,
    `img-src 'self' ${feed}`,
    "base-uri 'none'",
    `form-action ${feed}`,
    "require-trusted-types-for 'script'",
    'trusted-types news-elements',
  ].join('; ');
}

/** The origin of the built files, as a CDN would serve them. */
export const SCRIPT_HEADERS = {'Access-Control-Allow-Origin': '*'};

export async function scripts({pathname}) {
  const path = normalize(decodeURIComponent(pathname)).replace(VERSION, '');
  const type = TYPES[extname(path)];
  if (!type || path.includes('..')) return undefined;
  const body = await read(`dist${path}`);
  return body && {type, body, headers: FRESH};
}

async function read(path) {
  try {
    return await readFile(new URL(path, ROOT));
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(error.code)) return undefined;
    throw error;
  }
}
