import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {engines, launch, visit} from './support/browsers.mjs';
import {startOrigins} from './support/origins.mjs';

const MAX_BYTES = 350;
const doc = readFileSync(new URL('../../docs/theme-toggle.md', import.meta.url), 'utf8');
const snippets = doc.match(/<script>try.*<\/script>/g);
const hashOf = (snippet) =>
  `sha256-${createHash('sha256')
    .update(snippet.replace(/<\/?script>/g, ''))
    .digest('base64')}`;

const COLOURS = '<style>:root {color-scheme: light}</style>';
const toggles = (...prefixes) =>
  prefixes.map((prefix) => `<${prefix}-theme-toggle attribute="data-bs-theme"></${prefix}-theme-toggle>`).join('');
const press = (selector) => document.querySelector(selector).shadowRoot.querySelector('button').click();
const isOn = (selector, on) =>
  document.querySelector(selector).shadowRoot?.querySelector('button')?.ariaChecked === String(on);
const pick = (selector, index) => document.querySelector(selector).shadowRoot.querySelectorAll('input')[index].click();
const chosenIs = (selector, index) =>
  document.querySelector(selector).shadowRoot?.querySelectorAll('input')[index]?.checked;
const look = () => [document.documentElement.style.colorScheme, document.documentElement.getAttribute('data-bs-theme')];
const chooseDark = () => localStorage.setItem('news-elements:theme', '"dark"');
const refuseStorage = () =>
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });

describe('the head snippets of the documentation', () => {
  it('are two, of at most 350 bytes, as is written', () => {
    assert.equal(snippets.length, 2);
    const sizes = snippets.map((snippet) => Buffer.byteLength(snippet));
    assert.ok(sizes.every((size) => size <= MAX_BYTES));
    assert.ok(doc.includes(`They are ${sizes.join(' and ')} bytes`));
  });

  it('have the hashes that are written', () => {
    assert.deepEqual(doc.match(/sha256-[\w+/=]+/g), snippets.map(hashOf));
  });
});

for (const engine of engines)
  describe(`the theme in ${engine}`, () => {
    let origins;
    let browser;

    before(async () => {
      origins = await startOrigins();
      browser = await launch(engine);
    });

    after(async () => {
      await browser?.close();
      origins?.close();
    });

    const policy = () => ({
      'Content-Security-Policy': `default-src 'none'; script-src ${origins.script.origin} ${snippets.map((s) => `'${hashOf(s)}'`).join(' ')}; style-src '${styleHash}'; require-trusted-types-for 'script'; trusted-types news-elements 'allow-duplicates'; img-src 'self'`,
    });
    const styleHash = `sha256-${createHash('sha256').update(':root {color-scheme: light}').digest('base64')}`;
    const open = (body, options, visitOptions) =>
      visit(browser, origins.publish(body, {head: COLOURS, ...options}), visitOptions);

    it('is there before the body with the snippet, under a strict policy, and none for a reader who has not chosen', async () => {
      const head = COLOURS + snippets[1];
      const visitor = await open('', {head, headers: policy()}, {before: chooseDark});
      assert.deepEqual(await visitor.run(look), ['dark', 'dark']);
      assert.deepEqual(await visitor.brokenRules(), []);
      await visitor.close();
      const stranger = await open('', {head, headers: policy()});
      assert.deepEqual(await stranger.run(look), ['', null]);
      await stranger.close();
    });

    it('leaves nothing of the snippet when the reader goes back', async () => {
      const options = {head: COLOURS + snippets[1], headers: policy()};
      const visitor = await open(toggles('one') + origins.tag('?prefix=one'), options, {before: chooseDark});
      await visitor.until(isOn, 'one-theme-toggle', true);
      await visitor.run(press, 'one-theme-toggle');
      await visitor.until(isOn, 'one-theme-toggle', false);
      assert.deepEqual(await visitor.run(look), ['', null]);
      assert.equal(await visitor.run(() => localStorage.length), 0);
      assert.deepEqual(await visitor.brokenRules(), []);
      await visitor.close();
    });

    it('is one for two copies', async () => {
      const visitor = await open(toggles('one', 'two') + origins.tag('?prefix=one') + origins.tag('?prefix=two'));
      await visitor.until(isOn, 'two-theme-toggle', false);
      await visitor.run(press, 'one-theme-toggle');
      await visitor.until(isOn, 'two-theme-toggle', true);
      assert.deepEqual(await visitor.run(look), ['dark', 'dark']);
      await visitor.run(press, 'two-theme-toggle');
      await visitor.until(isOn, 'one-theme-toggle', false);
      assert.deepEqual(await visitor.run(look), ['', null]);
      assert.deepEqual(visitor.said, []);
      await visitor.close();
    });

    it('is one for the switch of one copy and the three choices of another', async () => {
      const three = '<two-theme-toggle modes="light dark auto"></two-theme-toggle>';
      const visitor = await open(toggles('one') + three + origins.tag('?prefix=one') + origins.tag('?prefix=two'));
      await visitor.until(chosenIs, 'two-theme-toggle', 2);
      await visitor.until(isOn, 'one-theme-toggle', false);
      await visitor.run(pick, 'two-theme-toggle', 1);
      await visitor.until(isOn, 'one-theme-toggle', true);
      await visitor.run(press, 'one-theme-toggle');
      await visitor.until(chosenIs, 'two-theme-toggle', 2);
      assert.deepEqual(await visitor.run(look), ['', null]);
      await visitor.close();
    });

    it('is one for two tabs, of two copies', async () => {
      const other = origins.publish(toggles('two') + origins.tag('?prefix=two'), {head: COLOURS});
      const visitor = await open(toggles('one') + origins.tag('?prefix=one'));
      const tab = await visitor.page.browserContext().newPage();
      await tab.goto(other);
      const tabIs = (on) => tab.waitForFunction(isOn, {polling: 50}, 'two-theme-toggle', on);
      await tabIs(false);
      await visitor.until(isOn, 'one-theme-toggle', false);
      await tab.evaluate(press, 'two-theme-toggle');
      await visitor.until(isOn, 'one-theme-toggle', true);
      assert.deepEqual(await visitor.run(look), ['dark', 'dark']);
      await visitor.run(press, 'one-theme-toggle');
      await tabIs(false);
      await visitor.close();
    });

    it('is one for two tabs', async () => {
      const address = origins.publish(toggles('one') + origins.tag('?prefix=one'), {head: COLOURS});
      const visitor = await visit(browser, address);
      const tab = await visitor.page.browserContext().newPage();
      await tab.goto(address);
      const tabIs = (on) => tab.waitForFunction(isOn, {polling: 50}, 'one-theme-toggle', on);
      await tabIs(false);
      await visitor.until(isOn, 'one-theme-toggle', false);
      await visitor.run(press, 'one-theme-toggle');
      await tabIs(true);
      assert.deepEqual(await tab.evaluate(look), ['dark', 'dark']);
      await visitor.run(press, 'one-theme-toggle');
      await tabIs(false);
      assert.deepEqual(await tab.evaluate(look), ['', null]);
      await visitor.close();
    });

    it('holds in memory, for two copies, where storage is refused', async () => {
      const copies = toggles('one', 'two') + origins.tag('?prefix=one') + origins.tag('?prefix=two');
      const visitor = await open(copies, {}, {before: refuseStorage});
      await visitor.until(isOn, 'one-theme-toggle', false);
      await visitor.until(isOn, 'two-theme-toggle', false);
      await visitor.run(press, 'one-theme-toggle');
      await visitor.until(isOn, 'two-theme-toggle', true);
      assert.deepEqual(await visitor.run(look), ['dark', 'dark']);
      assert.deepEqual(visitor.said, []);
      await visitor.close();
    });

    // Only Chromium's protocol sets the system's colours.
    if (engine !== 'Chromium') return;

    it('follows the system while nothing is chosen, and no longer than that', async () => {
      const visitor = await open(toggles('one') + origins.tag('?prefix=one'), {
        head: '<meta name="color-scheme" content="light dark">',
      });
      const system = async (value) => visitor.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);
      await system('light');
      await visitor.until(isOn, 'one-theme-toggle', false);
      await system('dark');
      await visitor.until(isOn, 'one-theme-toggle', true);
      assert.deepEqual(await visitor.run(look), ['', null]);
      await visitor.run(press, 'one-theme-toggle');
      await visitor.until(isOn, 'one-theme-toggle', false);
      assert.deepEqual(await visitor.run(look), ['light', 'light']);
      await system('light');
      await visitor.run(press, 'one-theme-toggle');
      await visitor.until(isOn, 'one-theme-toggle', true);
      await system('dark');
      await visitor.run(press, 'one-theme-toggle');
      await visitor.until(isOn, 'one-theme-toggle', false);
      assert.deepEqual(await visitor.run(look), ['light', 'light']);
      await visitor.close();
    });
  });
