import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {engines, launch, visit} from './support/browsers.mjs';
import {startOrigins} from './support/origins.mjs';

const LATE_MS = 600;
const doc = readFileSync(new URL('../../docs/promo-slot.md', import.meta.url), 'utf8');
const [rule] = /promo-slot:not\(:defined\) \{[^`]*/.exec(doc);
const [recipe] = /<script type="module">[^`]*__tcfapi[^`]*<\/script>/.exec(doc);
const SIZES = 'sizes="300x250, 728x90"';

const watchShifts = () => {
  window.shifts = 0;
  setTimeout(() => (window.reserved = document.querySelector('#below').getBoundingClientRect().y), 300);
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) window.shifts += value;
  }).observe({type: 'layout-shift', buffered: true});
};
const isFilled = () => document.querySelector('promo-slot > .tag') !== null;
const isFolded = () => document.querySelector('promo-slot').offsetHeight === 0;
/** As a consent platform answers: at once with what was chosen, and again when it is chosen anew. */
const platform = (data) =>
  `<script>window.__tcfapi = (command, version, tell) => {window.answer = (data) => tell(data, true); tell(${JSON.stringify(data)}, true)}</script>`;
const agreed = {
  gdprApplies: true,
  eventStatus: 'useractioncomplete',
  purpose: {consents: {1: true}},
  vendor: {consents: {755: true}},
};
const undecided = {gdprApplies: true, eventStatus: 'cmpuishown', purpose: {consents: {}}, vendor: {consents: {}}};
const refused = {...agreed, purpose: {consents: {1: false}}};

for (const engine of engines)
  describe(`promo-slot on a page in ${engine}`, () => {
    let origins;
    let browser;

    before(async () => {
      origins = await startOrigins();
      browser = await launch(engine);
      origins.page.answers.set('/tag.js', {
        type: 'text/javascript',
        body: 'document.currentScript.replaceWith(Object.assign(document.createElement("p"), {className: "tag", textContent: "Buy boats"}))',
      });
    });

    after(async () => {
      await browser?.close();
      origins?.close();
    });

    const TAG = '<template><script src="/tag.js"></script></template>';
    const open = (body, options, visitOptions) =>
      visit(browser, origins.publish(body + origins.tag('?only=promo-slot'), options), visitOptions);
    const asked = (visitor) => visitor.requests.filter((address) => address.endsWith('/tag.js')).length;

    it('runs the tag in its template when it is near, and asks for nothing before', async () => {
      const visitor = await open(`<div style="height: 3000px"></div><promo-slot>${TAG}</promo-slot>`);
      await visitor.until(() => document.querySelector('promo-slot').shadowRoot !== null);
      await wait(200);
      assert.equal(asked(visitor), 0);
      await visitor.run(() => scrollTo(0, 1900));
      await visitor.until(isFilled);
      assert.equal(asked(visitor), 1);
      assert.deepEqual(visitor.said, []);
      await visitor.close();
    });

    it('waits for the consent platform, as the recipe of the documentation has it', async () => {
      const visitor = await open(platform(undecided) + recipe + `<promo-slot consent>${TAG}</promo-slot>`);
      await visitor.until(() => window.answer && document.querySelector('promo-slot').shadowRoot !== null);
      await visitor.run((data) => window.answer(data), refused);
      await wait(200);
      assert.equal(asked(visitor), 0);
      await visitor.run((data) => window.answer(data), agreed);
      await visitor.until(isFilled);
      await visitor.close();
    });

    it('goes on at once where the reader has agreed before', async () => {
      const before = platform({...agreed, eventStatus: 'tcloaded'});
      const visitor = await open(before + recipe + `<promo-slot consent>${TAG}</promo-slot>`);
      await visitor.until(isFilled);
      await visitor.close();
    });

    it('keeps the page out of reach of its frame', async () => {
      origins.page.answers.set('/shop.html', {
        body: '<script>let said = "shut"; try {parent.document.title = said = "open"} catch {} parent.postMessage(said, "*")</script>',
      });
      const visitor = await open(
        '<promo-slot src="/shop.html"></promo-slot>',
        {},
        {
          before: () => addEventListener('message', ({data}) => (window.said = data)),
        },
      );
      assert.equal(await visitor.until(() => window.said), 'shut');
      await visitor.close();
    });

    // Only Chromium measures shifts.
    if (engine !== 'Chromium') return;

    for (const [width, height] of [
      [390, 250],
      [1280, 90],
    ])
      it(`moves nothing at ${width} px with the rule of the documentation, before the script, after it, and filled`, async () => {
        origins.script.answers.get('/news-elements.js').delay = LATE_MS;
        const visitor = await open(
          `<h1>Page</h1><promo-slot ${SIZES}>${TAG}</promo-slot><p id="below">Text below</p>`,
          {head: `<meta name="viewport" content="width=device-width"><style>${rule}</style>`},
          {width, before: watchShifts},
        );
        origins.script.answers.get('/news-elements.js').delay = 0;
        await visitor.until(isFilled);
        await wait(200);
        const {shifts, reserved, y, box} = await visitor.run(() => ({
          shifts: window.shifts,
          reserved: window.reserved,
          y: document.querySelector('#below').getBoundingClientRect().y,
          box: document.querySelector('promo-slot').offsetHeight,
        }));
        assert.equal(box, height + 24);
        assert.equal(reserved, y);
        assert.equal(shifts, 0);
        await visitor.close();
      });

    it('gives its place back when it is empty and below the view, and moves nothing that is seen', async () => {
      const visitor = await open(
        '<p id="below">Text</p><div style="height: 900px"></div><promo-slot></promo-slot><p>Text after</p>',
        {},
        {before: watchShifts},
      );
      await visitor.until(isFolded);
      await wait(100);
      assert.equal(await visitor.run(() => window.shifts), 0);
      await visitor.close();
    });
  });
