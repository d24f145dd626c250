import puppeteer from 'puppeteer-core';
import {close, HOST} from '../demo/http.mjs';
import {chromiumPath} from '../lib/browsers.mjs';
import {serveFolder} from '../lib/static-site.mjs';
import {play} from '../stories/play.mjs';
import {pinnedFonts} from './fonts.mjs';

const NOW = Date.UTC(2026, 10, 25, 12);
const VIEW_HEIGHT = 900;
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** Takes pictures of a built Storybook: fonts pinned, clock stopped, nothing in motion, photographs as flat fields. */
export async function openCamera(folder) {
  const {server, port} = await serveFolder(folder);
  const browser = await puppeteer.launch({executablePath: await chromiumPath(), args: ARGS});
  const fonts = await pinnedFonts();
  return {
    /** A page in which stories can be shown one after the other. */
    async at({theme, language, width}, first) {
      const page = await browser.newPage();
      await page.setViewport({width, height: VIEW_HEIGHT});
      await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
      await page.emulateTimezone('UTC');
      await page.exposeFunction('emulateMedia', await mediaOf(page));
      await page.evaluateOnNewDocument(prepare, NOW, fonts);
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(request));
      const globals = `theme:${theme};language:${language}`;
      await page.goto(`http://${HOST}:${port}/iframe.html?viewMode=story&id=${first}&globals=${globals}`);
      await page.waitForFunction(() => /finished|errored/.test(globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase));
      return page;
    },
    async close() {
      await browser.close();
      await close(server);
    },
  };
}

/** @param maxHeight - A list of fifty stories shows all that it has to show in its first screens. */
export async function take(page, story, maxHeight) {
  const problems = await page.evaluate(play, story.id);
  if (problems.length) throw new Error(`${story.id}: ${problems.join('\n')}`);
  const {width, height} = await page.evaluate(settle);
  const clip = {x: 0, y: 0, width, height: Math.min(height, maxHeight)};
  return Buffer.from(await page.screenshot({clip, captureBeyondViewport: true}));
}

/** Puppeteer's own function knows no forced colours. */
async function mediaOf(page) {
  const session = await page.createCDPSession();
  return ({media = 'screen', forcedColors = 'none'}) =>
    session.send('Emulation.setEmulatedMedia', {
      media,
      features: [
        {name: 'forced-colors', value: forcedColors},
        {name: 'prefers-reduced-motion', value: 'reduce'},
      ],
    });
}

/** What is compared is the layout: photographs would fill the repository, and each machine decodes them a little differently. */
function answer(request) {
  if (!request.url().endsWith('.webp')) return request.continue();
  const body =
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#8aa3ad"/><path d="M0 360 640 0" stroke="#5d7a86" stroke-width="8"/></svg>';
  return request.respond({contentType: 'image/svg+xml', body});
}

/**
 * Before anything else runs in a document of the page. The clock all but stands: two moments differ, and no minute goes by.
 */
function prepare(start, fonts) {
  const TICK_MS = 0.001;
  const RealDate = Date;
  let now = start;
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length ? given : [Date.now()]));
    }
    static now() {
      return (now += TICK_MS);
    }
  };
  document.addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style');
    style.textContent = fonts;
    document.head.append(style);
  });
}

/** Lays all out, waits for fonts and images, and says how large the story is. */
async function settle() {
  const {activeElement} = document;
  const deep = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? deep(element.shadowRoot) : []),
    ]);
  const all = deep(document);
  // A picture reaches further than the view, and what is far from it is not laid out.
  const whole = new CSSStyleSheet();
  whole.replaceSync('* { content-visibility: visible !important }');
  for (const {shadowRoot} of all) shadowRoot?.adoptedStyleSheets.push(whole);
  const images = all.filter(({localName}) => localName === 'img');
  for (const image of images) image.loading = 'eager';
  for (const field of all.filter((element) => element.matches('input, textarea')))
    field.style.caretColor = 'transparent';
  scrollTo(0, 0);
  await Promise.all([document.fonts.ready, ...images.map((image) => image.decode().catch(() => undefined))]);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  if (activeElement !== document.activeElement) throw new Error('The focus has moved.');
  // What has opened lies over the page, and below its end.
  const shown = all.filter((element) => element.matches('#storybook-root, dialog[open], [part=popup]'));
  const bottoms = shown.map((element) => element.getBoundingClientRect().bottom);
  return {width: innerWidth, height: Math.ceil(Math.max(...bottoms))};
}
