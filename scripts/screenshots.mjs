/**
 * `npm run screenshots`: takes the pictures of README.md and docs/ from the demo, into docs/images; those of the
 * frameworks from their examples, as `npm run test:frameworks` has left them.
 * Names after the command choose among them; --no-build takes dist/ as it is.
 */
import {spawn} from 'node:child_process';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {HOST} from './demo/http.mjs';
import {chromiumPath} from './lib/browsers.mjs';
import {root} from './lib/run.mjs';
import {serveFolder} from './lib/static-site.mjs';

const IMAGES = new URL('../docs/images/', import.meta.url);
const PORT = 8480;
const MAX_BYTES = 200_000;
const FEED = `http://${HOST}:${PORT + 2}/en/feed.json`;
const FRAMEWORKS = ['react', 'preact', 'vue', 'svelte', 'angular'];
const BUILDER = new URLSearchParams({
  ...{widget: 'news-list', src: FEED, heading: 'The Meridian', layout: 'grid'},
  ...{count: '4', width: 'tablet', brand: '#0f6a6e', ui: 'en'},
});
/** Around a piece of a page, in CSS pixels. */
const MARGIN = 24;

/** The top of the page, `height` pixels of it, or one `element`; both at `width`. */
const PICTURES = [
  {name: 'paper-light', path: '?theme=light', width: 1280, height: 1080},
  {name: 'paper-dark', path: '?theme=dark', width: 1280, height: 1080},
  {name: 'phone', path: 'paper-hy.html?theme=dark&story=quiet-star', width: 390, height: 844},
  {name: 'front', path: 'front-ru.html?theme=light', width: 1280, height: 1080},
  {name: 'blog', path: 'blog.html?theme=light', width: 1200, height: 1020},
  {name: 'armenian', path: 'blog-hy.html?theme=light', width: 1200, element: 'article > news-list'},
  {name: 'builder', path: `builder/?${BUILDER}`, width: 1200, height: 960, ready: isBuilt},
  {name: 'grid', path: 'layouts.html?theme=light', width: 1200, element: '[layout=grid][lead]'},
  {name: 'grounds', path: 'layouts.html?theme=light', width: 1200, element: 'section:has([surface]) .columns'},
  ...FRAMEWORKS.map((name) => ({name, example: `${name}/example/index.html`, width: 960, height: 500, before: asGrid})),
];

/** By the button of the example. Runs in the page. */
function asGrid() {
  document.querySelector('button').click();
}

/** The widget in the builder's preview has its stories. Runs in the page. */
async function isBuilt() {
  const {contentDocument} = document.querySelector('.stage iframe');
  const list = contentDocument.querySelector('news-list');
  if (list?.state !== 'ready' || document.querySelector('.found').dataset.found !== 'found') return false;
  const images = [...list.shadowRoot.querySelectorAll('img')];
  for (const image of images) image.loading = 'eager';
  return images.every(({complete}) => complete);
}

async function startDemo(options) {
  const demo = spawn(process.execPath, ['scripts/start.mjs', '--port', String(PORT), ...options], {
    cwd: new URL('..', import.meta.url),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  await new Promise((resolve, reject) => {
    demo.once('exit', () => reject(new Error(`The demo did not start.\n${said}`)));
    demo.stdout.on('data', (text) => {
      said += text;
      if (said.includes('Ctrl+C')) resolve();
    });
  });
  return demo;
}

/** Every widget in view shows its stories, with the pixels of every image. Runs in the page. */
async function isFinished() {
  const inView = (element) => {
    const {top, bottom} = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const widgets = [...document.querySelectorAll('news-list, news-card, news-article')].filter(inView);
  const images = widgets.flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('img')]);
  for (const image of images) Object.assign(image, {loading: 'eager', decoding: 'sync'});
  if (!widgets.every(({state}) => state === 'ready')) return false;
  await Promise.all([document.fonts.ready, ...images.map((image) => image.decode())]);
  return images.every(({complete, naturalWidth}) => complete && naturalWidth > 0);
}

async function take(browser, {name, path, example, width, height = 2400, element, before, ready = isFinished}) {
  const page = await browser.newPage();
  await page.setViewport({width, height, deviceScaleFactor: 1.5});
  if (example) await feedExample(page);
  await page.goto(example ? `${examples}/${example}` : `http://${HOST}:${PORT}/${path}`);
  if (before) await page.evaluate(before);
  const piece = element && (await page.$(element));
  await piece?.scrollIntoView();
  await page.waitForFunction(ready);
  const clip = await piece?.evaluate((found, margin) => {
    const {x, y, width, height} = found.getBoundingClientRect();
    return {x: x - margin, y: y + scrollY - margin, width: width + 2 * margin, height: height + 2 * margin};
  }, MARGIN);
  const picture = await page.screenshot({type: 'webp', quality: 82, ...(clip && {clip})});
  await page.close();
  await writeFile(new URL(`${name}.webp`, IMAGES), picture);
  console.log(`docs/images/${name}.webp: ${Math.round(picture.length / 1000)} kB`);
  if (picture.length > MAX_BYTES) throw new Error(`${name} is over ${MAX_BYTES / 1000} kB: take a smaller piece.`);
}

/** The examples ask for a feed that nobody has; they get the demo's. */
async function feedExample(page) {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (!request.url().startsWith('https://paper.example/')) return void request.continue();
    const body = await (await fetch(FEED)).text();
    const headers = {'Access-Control-Allow-Origin': '*'};
    return void request.respond({contentType: 'application/feed+json', headers, body});
  });
}

const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const demo = await startDemo(options);
const served = await serveFolder(join(root, '.cache/frameworks'));
const examples = `http://${HOST}:${served.port}`;
const browser = await puppeteer.launch({
  executablePath: await chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
});
try {
  await mkdir(IMAGES, {recursive: true});
  for (const picture of PICTURES) if (!names.length || names.includes(picture.name)) await take(browser, picture);
} finally {
  await browser.close();
  demo.kill();
  served.server.close();
}
