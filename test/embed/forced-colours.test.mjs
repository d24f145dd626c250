// Forced colours take away grounds and tints, and show borders that are transparent. Emulated: Chromium's protocol alone can.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launch, visit} from './support/browsers.mjs';
import {startOrigins} from './support/origins.mjs';

const HEAD = '<style>:root {color-scheme: light dark}</style>';
const BODY = `<theme-toggle></theme-toggle><theme-toggle id="three" modes="light dark auto"></theme-toggle>
  <text-size></text-size><language-switch languages="en ru arm"></language-switch>
  <share-bar layout="menu" networks="x facebook vk ok reddit"></share-bar>`;

/** Widths of the line under each choice, and which of them is chosen. */
const lines = (selector) => {
  const modes = [...(document.querySelector(selector).shadowRoot?.querySelectorAll('.mode') ?? [])];
  return modes.map((mode) => `${getComputedStyle(mode).borderBlockEndWidth}${mode.matches('.on') ? ' on' : ''}`);
};
const switchIs = (on) =>
  document.querySelector('theme-toggle').shadowRoot?.querySelector('button')?.ariaChecked === String(on);
const styleOf = (selector, inner, names) => {
  const all = [...document.querySelector(selector).shadowRoot.querySelectorAll(inner)];
  return all.map((element) => names.map((name) => getComputedStyle(element)[name]).join(' '));
};

for (const theme of ['light', 'dark'])
  describe(`the controls in forced ${theme} colours`, () => {
    let origins;
    let browser;
    let visitor;

    before(async () => {
      origins = await startOrigins();
      browser = await launch();
      visitor = await visit(browser, origins.publish(BODY + origins.tag(), {head: HEAD}));
      const protocol = await visitor.page.createCDPSession();
      await protocol.send('Emulation.setEmulatedMedia', {
        features: [
          {name: 'forced-colors', value: 'active'},
          {name: 'prefers-color-scheme', value: theme},
        ],
      });
      await visitor.until(switchIs, theme === 'dark');
    });

    after(async () => {
      await browser?.close();
      origins?.close();
    });

    it('are seen in them', async () => {
      assert.equal(await visitor.run(() => matchMedia('(forced-colors: active)').matches), true);
    });

    it('have a line under what is on, and under nothing else', async () => {
      const two = ['2px on', '0px'];
      assert.deepEqual(await visitor.run(lines, 'theme-toggle'), theme === 'light' ? two : two.reverse());
      assert.deepEqual(await visitor.run(lines, '#three'), ['0px', '0px', '2px on']);
    });

    it('underline the language in use alone', async () => {
      assert.deepEqual(await visitor.run(styleOf, 'language-switch', 'button', ['textDecorationLine']), [
        'underline',
        'none',
        'none',
      ]);
    });

    it('show a button that has nothing to do fainter than its fellows', async () => {
      assert.deepEqual(await visitor.run(styleOf, 'text-size', 'button', ['opacity']), ['1', '0.6', '1']);
    });

    it('draw icons in the colour that the system gives their text', async () => {
      const link = await visitor.run(styleOf, 'share-bar', 'a', ['color']);
      const mark = await visitor.run(styleOf, 'share-bar', 'a svg', ['fill']);
      assert.deepEqual(mark, link);
    });

    it('have a ring around the focus', async () => {
      for (const tag of ['theme-toggle', 'text-size', 'language-switch', 'share-bar']) {
        await visitor.run((tag) => document.querySelector(tag).shadowRoot.querySelector('button').focus(), tag);
        await visitor.page.keyboard.press('Shift');
        const [ring] = await visitor.run(styleOf, tag, ':focus', ['outlineStyle', 'outlineWidth']);
        assert.equal(ring, 'solid 2px', tag);
      }
    });
  });
