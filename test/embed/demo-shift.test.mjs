import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {LANGUAGES, sitePages} from '../../scripts/demo/stories.mjs';
import {launch, visit} from './support/browsers.mjs';
import {startDemo} from './support/demo.mjs';

const LATE_MS = 600;
const ALLOWED = 0.01;
const SETTLED_MS = 600;
const HEIGHTS = {390: 844, 1440: 900};

/** As web.dev has it: the sum of shifts that no input caused, and what moved. */
const watchShifts = () => {
  window.shifts = 0;
  window.moved = [];
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput, sources} of list.getEntries()) {
      if (hadRecentInput) continue;
      window.shifts += value;
      window.moved.push(...sources.map(({node}) => node?.localName ?? node?.nodeName));
    }
  }).observe({type: 'layout-shift', buffered: true});
};

describe('layout shift of the publisher’s pages whose script and feeds come late', () => {
  let demo;
  let browser;

  before(async () => {
    demo = await startDemo({late: LATE_MS});
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await demo?.close();
  });

  for (const name of LANGUAGES.flatMap((language) => Object.values(sitePages(language))))
    for (const width of [390, 1440])
      it(`is at most ${ALLOWED} for ${name} at ${width} px`, async () => {
        const visitor = await visit(browser, `${demo.page}/${name}`, {
          width,
          height: HEIGHTS[width],
          before: watchShifts,
        });
        await visitor.until(() => {
          const widget = document.querySelector('news-article, news-list');
          const images = [...(widget.shadowRoot?.querySelectorAll('img') ?? [])].slice(0, 1);
          return widget.state === 'ready' && images.every(({complete}) => complete);
        });
        await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
        const {shifts, moved} = await visitor.run(() => ({shifts: window.shifts, moved: window.moved}));
        await visitor.close();
        assert.ok(shifts <= ALLOWED, `it is ${shifts}: ${moved}`);
      });
});
