import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {renderFallback} from 'news-elements/fallback';
import {allStories} from '../../scripts/demo/json-feed.mjs';
import {LANGUAGES} from '../../scripts/demo/stories.mjs';
import {allReady, launch, visit} from './support/browsers.mjs';
import {startDemo} from './support/demo.mjs';
import {startOrigins} from './support/origins.mjs';
import {ALLOWED, tellFigure, watchShifts} from './support/shift.mjs';

const LATE_MS = 600;
const SETTLED_MS = 400;
const HEIGHTS = {390: 844, 1280: 800};
const WIDGETS = 'news-article, news-list, news-card';
const reserve = readFileSync(new URL('../../dist/news-elements.reserve.css', import.meta.url), 'utf8');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('a page with its stories in plain HTML', () => {
  let demo;
  let origins;
  let browser;

  before(async () => {
    demo = await startDemo({late: LATE_MS});
    origins = await startOrigins();
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    origins?.close();
    await demo?.close();
  });

  /** As a reader without script gets it. */
  async function withoutScript(width) {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setViewport({width, height: HEIGHTS[width]});
    await page.goto(`${demo.page}/static.html`);
    return page;
  }

  it('has all its stories without script', async () => {
    const page = await withoutScript(390);
    const seen = await page.evaluate(() => {
      const text = (selector) =>
        [...document.querySelectorAll(selector)].filter((e) => e.checkVisibility()).map((e) => e.innerText);
      return {
        headings: text('h1, h2, h3'),
        paragraphs: text('news-article p').length,
        links: [...document.querySelectorAll('news-list h3 a')].map(({href}) => href),
        wide: document.documentElement.scrollWidth - innerWidth,
        box: document.querySelector('news-list').offsetHeight - document.querySelector('news-list > div').offsetHeight,
      };
    });
    assert.equal(seen.headings[0], 'Night ferries return to the northern strait after nine years');
    assert.ok(seen.headings.includes('In the city'));
    assert.ok(seen.headings.length >= 8, String(seen.headings));
    assert.ok(seen.paragraphs >= 15, String(seen.paragraphs));
    assert.equal(seen.links.length, 3);
    assert.equal(seen.wide, 0);
    assert.ok(seen.box >= 0, 'nothing of the list is cut off');
    await page.close();
  });

  it('is accessible as it is', async () => {
    const page = await withoutScript(1280);
    const html = await page.content();
    await page.close();
    const visitor = await visit(browser, origins.publish(html.replace(/<script[^]*?<\/script>/g, '')));
    await visitor.run(axe);
    const {violations} = await visitor.run(() => window.axe.run(document.querySelector('main')));
    assert.deepEqual(
      violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html)}`),
      [],
    );
    await visitor.close();
  });

  for (const width of [390, 1280])
    it(`is taken over by the elements with a shift of at most ${ALLOWED} at ${width} px`, async () => {
      const height = HEIGHTS[width];
      const visitor = await visit(browser, `${demo.page}/static.html`, {width, height, before: watchShifts});
      await visitor.until(
        (selector) => [...document.querySelectorAll(selector)].some(({state}) => state === 'ready'),
        WIDGETS,
      );
      await wait(SETTLED_MS);
      for (let top = 0; top < (await visitor.run(() => document.body.scrollHeight)); top += height / 2) {
        await visitor.run((y) => scrollTo(0, y), top);
        await wait(100);
      }
      await visitor.until(allReady, WIDGETS);
      await wait(SETTLED_MS);
      const {shifts, moved, slots} = await visitor.run(
        (selector) => ({
          shifts: window.shifts,
          moved: window.moved,
          slots: [...document.querySelectorAll(selector)].map(
            ({shadowRoot}) => shadowRoot.querySelectorAll('slot').length,
          ),
        }),
        WIDGETS,
      );
      tellFigure(`static.html at ${width} px, late`, shifts);
      assert.deepEqual(slots, [0, 0, 0], 'the plain HTML is no longer shown');
      assert.ok(shifts <= ALLOWED, `it is ${shifts}: ${moved}`);
      await visitor.close();
    });

  for (const [element, attributes] of [
    ['news-list', ''],
    ['news-list', 'heading="Region" layout="compact"'],
    ['news-list', 'layout="headlines"'],
    ['news-card', ''],
    ['news-card', 'layout="horizontal"'],
  ])
    for (const language of element === 'news-list' && !attributes ? LANGUAGES : ['en'])
      for (const width of [390, 1280])
        it(`moves nothing below <${element} ${attributes}> in ${language} at ${width} px`, async () => {
          const edition = demo.editions[language];
          const {body} = allStories(edition, {origin: demo.feed, site: demo.page});
          const src = `${demo.feed}/${language}/stories.json`;
          const [, heading] = /heading="(\w+)"/.exec(attributes) ?? [];
          const inner = renderFallback(body, {element, url: src, heading});
          const address = origins.publish(
            `<${element} ${attributes} src="${src}">${inner}</${element}><p id="below">Text below</p>
            <script type="module" crossorigin src="${demo.script}/news-elements.js?only=${element}"></script>`,
            {lang: language, head: `<meta name="viewport" content="width=device-width"><style>${reserve}</style>`},
          );
          const visitor = await visit(browser, address, {width, height: 2600, before: watchShifts});
          const place = () => document.querySelector('#below').getBoundingClientRect().top;
          await wait(LATE_MS / 2);
          const reserved = await visitor.run(place);
          await visitor.until(allReady, element);
          await wait(SETTLED_MS);
          const [now, shifts, moved] = [
            await visitor.run(place),
            await visitor.run(() => window.shifts),
            await visitor.run(() => window.moved),
          ];
          tellFigure(`<${element} ${attributes}> with plain HTML, ${language} at ${width} px, late`, shifts);
          assert.ok(
            shifts <= ALLOWED,
            `it is ${shifts}: ${moved}; the text below stood at ${reserved}, then at ${now}`,
          );
          await visitor.close();
        });
});
