// Taps of the engine itself, by its driver's touchscreen. Chromium is a telephone here, coarse pointer included.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {engines, launch, visit} from './support/browsers.mjs';
import {startOrigins} from './support/origins.mjs';

const MIN_PX = 40;
const ALL = 'x facebook telegram whatsapp vk ok linkedin reddit bluesky threads mastodon viber email sms';
const BODY = `<div style="color-scheme: light" id="page"></div>
  <theme-toggle target="#page"></theme-toggle><theme-toggle id="three" target="#page" modes="light dark auto"></theme-toggle>
  <text-size></text-size><language-switch languages="en ru arm"></language-switch>
  <language-switch id="links"><a hreflang="ru" lang="ru" href="#ru">Русский</a> <a hreflang="hy" lang="hy" href="#hy">Հայ</a></language-switch>
  <share-bar layout="menu" networks="${ALL}"></share-bar><share-bar id="row" networks="${ALL}"></share-bar>
  <share-bar id="icons" layout="icons" networks="${ALL}"><a href="https://p.test/?u={url}">P</a></share-bar>
  <news-card preview></news-card>`;

const allDefined = () =>
  [...document.querySelectorAll('theme-toggle, text-size, language-switch, share-bar')].every(
    ({shadowRoot}) => shadowRoot?.querySelector('.base') !== null,
  );
/** The middle of what a finger aims at; `inner` is looked for in the shadow root, then among the children. */
const middle = (selector, inner, index) => {
  const element = document.querySelector(selector);
  const found = [...element.shadowRoot.querySelectorAll(inner), ...element.querySelectorAll(inner)][index];
  found.scrollIntoView({block: 'center'});
  const {x, y, width, height} = found.getBoundingClientRect();
  return {x: x + width / 2, y: y + height / 2};
};
const stateOf = (selector, inner, index, name) =>
  document.querySelector(selector).shadowRoot.querySelectorAll(inner)[index][name];
const becomes = (selector, inner, index, name, value) =>
  document.querySelector(selector).shadowRoot.querySelectorAll(inner)[index]?.[name] === value;
const languageIs = (lang) => document.querySelector('news-card').shadowRoot.querySelector('[lang]').lang === lang;
const scaleIs = (scale) =>
  getComputedStyle(document.querySelector('news-card')).getPropertyValue('--news-text-scale') === scale;
const watchShares = () => {
  window.shared = [];
  window.taps = [];
  Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.resolve()}});
  addEventListener('pointerdown', ({pointerType}) => window.taps.push(pointerType));
  addEventListener('news-share', (event) => {
    window.shared.push(event.network);
    if (event.network !== 'copy') event.preventDefault();
  });
};
/** What a finger can hit, with its size. */
const targets = () =>
  [...document.querySelectorAll('theme-toggle, text-size, language-switch, share-bar')].flatMap((element) => {
    const found = [...element.shadowRoot.querySelectorAll('button, input, a'), ...element.querySelectorAll('a')];
    return found
      .filter((target) => target.checkVisibility() && target.getClientRects().length)
      .map((target) => {
        const {width, height} = target.getBoundingClientRect();
        return {name: `${element.localName} ${target.ariaLabel ?? target.textContent}`, width, height};
      });
  });

for (const engine of engines)
  describe(`the controls under a finger in ${engine}`, () => {
    let origins;
    let browser;
    let visitor;

    before(async () => {
      origins = await startOrigins();
      browser = await launch(engine);
    });

    after(async () => {
      await browser?.close();
      origins?.close();
    });

    async function open(lang = 'en') {
      const head = '<meta name="viewport" content="width=device-width"><style>body {margin: 16px}</style>';
      const address = origins.publish(BODY + origins.tag(), {head, lang});
      visitor = await visit(browser, address, {width: 360, height: 740, touch: true, before: watchShares});
      await visitor.until(allDefined);
      return visitor;
    }

    async function tap(selector, inner, index = 0) {
      const {x, y} = await visitor.run(middle, selector, inner, index);
      await visitor.page.touchscreen.tap(x, y);
    }

    it('switch the theme, and choose one of three', async () => {
      const {until, run, close} = await open();
      await tap('theme-toggle', 'button');
      await until(becomes, 'theme-toggle', 'button', 0, 'ariaChecked', 'true');
      await until(becomes, '#three', 'input', 1, 'checked', true);
      await tap('#three', 'input', 2);
      await until(becomes, '#three', 'input', 2, 'checked', true);
      await until(becomes, 'theme-toggle', 'button', 0, 'ariaChecked', 'false');
      assert.deepEqual(await run(() => window.taps), ['touch', 'touch']);
      await close();
    });

    it('make text larger up to the end, and normal again', async () => {
      const {until, run, close} = await open();
      for (const scale of ['1.15', '1.3', '1.5']) {
        await tap('text-size', 'button', 2);
        await until(scaleIs, scale);
      }
      assert.equal(await run(stateOf, 'text-size', 'button', 2, 'ariaDisabled'), 'true');
      await tap('text-size', 'button', 2);
      await tap('text-size', 'button', 1);
      await until(scaleIs, '');
      await close();
    });

    it('switch the language, and follow the link to an edition', async () => {
      const {until, close} = await open();
      await tap('language-switch', 'button', 2);
      await until(languageIs, 'hy');
      await tap('#links', 'a', 1);
      await until(() => location.hash === '#hy');
      await close();
    });

    it('copy a link, open the rest of a menu, and share from it', async () => {
      const {until, run, close} = await open();
      await tap('share-bar', 'button');
      await until(becomes, 'share-bar', '[role=status]', 0, 'textContent', 'Link copied');
      await tap('share-bar', '[aria-expanded]');
      await until(becomes, 'share-bar', '[aria-expanded]', 0, 'ariaExpanded', 'true');
      await tap('share-bar', '#rest a', 3);
      await until(() => window.shared.length === 2);
      assert.deepEqual(await run(() => window.shared), ['copy', 'linkedin']);
      await close();
    });

    // Only Chromium can be told that its pointer is coarse.
    if (engine !== 'Chromium') return;

    it('show the apps that only telephones have', async () => {
      const {run, close} = await open();
      assert.equal(await run(() => matchMedia('(pointer: coarse)').matches), true);
      const names = (await run(targets)).map(({name}) => name);
      for (const name of ['Viber', 'SMS'])
        assert.equal(names.filter((other) => other === `share-bar ${name}`).length, 2, `${name} of row and icons`);
      await close();
    });

    for (const lang of ['en', 'ru', 'hy'])
      it(`have targets of at least ${MIN_PX} px in ${lang}`, async () => {
        const {run, close} = await open(lang);
        await run(() => document.querySelector('share-bar').shadowRoot.querySelector('[aria-expanded]').click());
        const small = (await run(targets)).filter(({width, height}) => Math.min(width, height) < MIN_PX);
        assert.deepEqual(small, []);
        assert.equal(
          await run(() => document.documentElement.scrollWidth <= innerWidth),
          true,
          'no wider than the page',
        );
        await close();
      });
  });
