// Pages for the builders and the frameworks, with the build and their packages beside them, at an origin of this machine.
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
/** Where the first part of a path leads, for what stands in a folder of test/. */
const foldersOf = (name) => ({
  dist: 'dist',
  packages: `test/${name}/node_modules`,
  pages: `test/${name}/pages`,
  made: `.cache/${name}`,
});

export async function startSite(name) {
  const pages = new Map();
  const folders = foldersOf(name);
  const server = origin(
    async ({pathname}) =>
      pages.has(pathname) ? {type: TYPES['.html'], body: pages.get(pathname)} : fileAt(pathname, folders),
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

async function fileAt(pathname, folders) {
  const [, place, ...rest] = normalize(decodeURIComponent(pathname)).split('/');
  if (pathname === '/feed.json') return {type: 'application/feed+json', body: JSON.stringify(FEED)};
  if (!Object.hasOwn(folders, place)) return undefined;
  try {
    const body = await readFile(join(root, folders[place], ...rest));
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
