// One origin: pages for each contender, their scripts, the demo's pictures.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {root} from '../../scripts/lib/run.mjs';
import {stories} from '../data/stories.mjs';

const MOST = 500;
const TYPES = {js: 'text/javascript', webp: 'image/webp', html: 'text/html; charset=utf-8'};
const read = (path) => readFileSync(join(root, path));

/** @param codes - The scripts by the contender's name. */
export async function serve(codes) {
  const runtime = read('bench/page.js');
  const page = ({lang, contender}) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Region</title>
<style>body{margin:0;font:16px/1.5 'Noto Sans',sans-serif;color:light-dark(#16181c,#eceef1);background:light-dark(#fff,#16181c)}:root{color-scheme:light}main{max-width:720px;margin:0 auto;padding:16px}main>*+*{margin-top:24px}</style>
<main></main><script>window.articles=${JSON.stringify(stories(lang, MOST, Date.now())).replaceAll('<', '\\u003c')}</script>
<script src="/page.js"></script>${contender ? `<script type="module" src="/${contender}.js"></script>` : ''}`;
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://x');
    const name = pathname.slice(1).replace(/\.js$/, '');
    const answer = (body, type) =>
      response.writeHead(200, {'Content-Type': TYPES[type], 'Cache-Control': 'max-age=600'}).end(body);
    if (pathname === '/page.html') answer(page(Object.fromEntries(searchParams)), 'html');
    else if (pathname === '/page.js') answer(runtime, 'js');
    else if (codes[name]) answer(codes[name], 'js');
    else if (pathname.startsWith('/images/')) answer(read(`demo${pathname}`), 'webp');
    else response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => (server.closeAllConnections(), server.close()),
  };
}
