// Pages for the builders, with the build and their packages beside them, at an origin of this machine.
import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import {close, HOST, listen, origin} from '../../../scripts/demo/http.mjs';
import {root} from '../../../scripts/lib/run.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** Where the first part of a path leads. */
const FOLDERS = {
  dist: 'dist',
  packages: 'test/builders/node_modules',
  pages: 'test/builders/pages',
  made: '.cache/builders',
};

export async function startSite() {
  const pages = new Map();
  const server = origin(
    async ({pathname}) => (pages.has(pathname) ? {type: TYPES['.html'], body: pages.get(pathname)} : fileAt(pathname)),
    {'Access-Control-Allow-Origin': '*'},
  );
  const address = `http://${HOST}:${await listen(server, 0)}`;
  return {
    origin: address,
    script: `<script type="module" crossorigin src="${address}/dist/news-elements.js"></script>`,
    feed: `${address}/feed.json`,
    /** Address of a new page with this body. */
    publish(body, {head = '', lang = 'en'} = {}) {
      const path = `/page-${pages.size}.html`;
      pages.set(
        path,
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${head}<body>${body}`,
      );
      return address + path;
    },
    close: () => close(server),
  };
}

async function fileAt(pathname) {
  const [, place, ...rest] = normalize(decodeURIComponent(pathname)).split('/');
  if (pathname === '/feed.json') return {type: 'application/feed+json', body: JSON.stringify(FEED)};
  if (!Object.hasOwn(FOLDERS, place)) return undefined;
  try {
    const body = await readFile(join(root, FOLDERS[place], ...rest));
    return {type: TYPES[extname(pathname)] ?? 'application/octet-stream', body};
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(error.code)) return undefined;
    throw error;
  }
}

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Meridian',
  language: 'en',
  items: ['Bridge opens after four years', 'Snow closes the pass', 'Trams return to the square'].map(
    (title, index) => ({
      id: String(index + 1),
      url: `https://meridian.test/${index + 1}`,
      title,
      content_html: `<p>${title}.</p>`,
      date_published: `2026-11-2${index}T08:00:00Z`,
    }),
  ),
};
