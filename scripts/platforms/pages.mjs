// The plain page of docs/html.md, and the frame of docs/embedding-without-scripts.md on a page without scripts.
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {close, HOST} from '../demo/http.mjs';
import {root} from '../lib/run.mjs';
import {serveFolder} from '../lib/static-site.mjs';
import {storiesOf} from './stories.mjs';

const PAPER = 'https://paper.example/feed.json';
const htmlIn = (name, start) =>
  [...readFileSync(join(root, 'docs', name), 'utf8').matchAll(/```html\n(.*?)```/gs)].find(([, html]) =>
    html.trim().startsWith(start),
  )[1];

export const onPages = {
  'html-page': (page, {demo}) =>
    served(page, htmlIn('html.md', '<!doctype html>').replace(PAPER, `${demo.feed}/en/feed.json`), (frame) =>
      storiesOf(frame, 'news-list'),
    ),
  'html-frame': (page, {demo}) => {
    const frame = htmlIn('embedding-without-scripts.md', '<iframe')
      .replace('https://cdn.example/news-elements', demo.script)
      .replace(encodeURIComponent(PAPER), encodeURIComponent(`${demo.feed}/en/feed.json`));
    const body = `<!doctype html><meta charset="utf-8"><title>A page</title><style>body{max-width:42rem;margin:2rem auto;font:1rem/1.5 Georgia,serif}</style><h1>A page that takes no scripts</h1><p>Its author pasted a frame:</p>${frame}`;
    return served(page, body, async () => {
      const inner = await page.waitForFrame((one) => one.url().includes('/embed.html?'));
      await storiesOf(inner, 'news-list');
    });
  },
};

async function served(page, html, isReady) {
  const folder = mkdtempSync(join(tmpdir(), 'news-elements-page-'));
  writeFileSync(join(folder, 'index.html'), html);
  cpSync(join(root, 'dist/news-elements.js'), join(folder, 'news-elements.js'));
  const {server, port} = await serveFolder(folder);
  await page.goto(`http://${HOST}:${port}/`);
  await isReady(page);
  return {
    end: async () => {
      await close(server);
      rmSync(folder, {recursive: true});
    },
  };
}
