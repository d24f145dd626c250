import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {allReady, launch, visit} from './support/browsers.mjs';
import {serveFeeds} from './support/feeds.mjs';
import {startOrigins} from './support/origins.mjs';
import {ALLOWED, tellFigure, watchShifts} from './support/shift.mjs';

const LATE_MS = 600;
/** By width; tall enough that the text below is seen and pushing it counts. */
const HEIGHTS = {390: 2600, 1280: 1600};
const reserve = readFileSync(new URL('../../dist/news-elements.reserve.css', import.meta.url), 'utf8');

/** And where the text below stands before the script has come. */
const watchPlace = () =>
  setTimeout(() => (window.reserved = document.querySelector('#below').getBoundingClientRect().bottom), 300);

describe('layout shift of a widget whose script and feed come late', () => {
  let origins;
  let browser;

  before(async () => {
    origins = await startOrigins();
    browser = await launch();
    serveFeeds(origins.feed);
    origins.script.answers.get('/news-elements.js').delay = LATE_MS;
    const feed = origins.feed.answers.get('/en/feed.json');
    const {items, ...rest} = JSON.parse(feed.body);
    const more = Array.from({length: 5}, (_, at) => ({...items[at % 3], id: `story-${at}`, url: `/story-${at}`}));
    Object.assign(feed, {delay: LATE_MS, body: JSON.stringify({...rest, items: more})});
  });

  after(async () => {
    await browser?.close();
    origins?.close();
  });

  async function measure(tag, width) {
    const widget = `<${tag} src="${origins.feed.origin}/en/feed.json"><a href="/">News</a></${tag}>`;
    const head = `<meta name="viewport" content="width=device-width"><style>${reserve}</style>`;
    const address = origins.publish(`<h1>Page</h1>${widget}<p id="below">Text below</p>${origins.tag()}`, {head});
    const height = HEIGHTS[width];
    const before = `(${watchShifts})(); (${watchPlace})()`;
    const visitor = await visit(browser, address, {width, height, before});
    await visitor.until(allReady, tag);
    await visitor.until((name) => {
      const images = [...document.querySelector(name).shadowRoot.querySelectorAll('img')];
      return images.length > 0 && images.every((image) => image.complete);
    }, tag);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const result = await visitor.run(() => ({
      shifts: window.shifts,
      reserved: window.reserved,
      below: document.querySelector('#below').getBoundingClientRect().bottom,
    }));
    await visitor.close();
    assert.ok(result.below < height, `text below is at ${result.below}`);
    return result;
  }

  for (const tag of ['news-card', 'news-list'])
    for (const width of [390, 1280])
      it(`is at most ${ALLOWED} for ${tag} at ${width} px`, async () => {
        const {shifts, reserved, below} = await measure(tag, width);
        tellFigure(`${tag} alone at ${width} px, late`, shifts);
        assert.ok(shifts <= ALLOWED, `it is ${shifts}`);
        assert.ok(Math.abs(below - reserved) < 1, `the text below stood at ${reserved}, then at ${below}`);
      });
});
