import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {engines, launch, visit} from './support/browsers.mjs';
import {startOrigins} from './support/origins.mjs';

const CONTROLS = (prefix) =>
  `<${prefix}-language-switch languages="en ru arm"></${prefix}-language-switch><${prefix}-text-size></${prefix}-text-size><${prefix}-news-list preview></${prefix}-news-list>`;
const press = (selector, button) =>
  document.querySelector(selector).shadowRoot.querySelectorAll('button')[button].click();
const languageIs = (selector, lang) =>
  document.querySelector(selector).shadowRoot?.querySelector('[lang]')?.lang === lang;
const scaleIs = (selector, scale) =>
  getComputedStyle(document.querySelector(selector)).getPropertyValue('--news-text-scale') === scale;
const hasChoices = (selector, lang, scale) => {
  const widget = document.querySelector(selector);
  const chosen = getComputedStyle(widget).getPropertyValue('--news-text-scale');
  return widget.shadowRoot?.querySelector('[lang]')?.lang === lang && chosen === scale;
};
const refuseStorage = () =>
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });

for (const engine of engines)
  describe(`what the reader chooses, in ${engine}`, () => {
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

    const publish = (options) =>
      origins.publish(
        CONTROLS('one') + CONTROLS('two') + origins.tag('?prefix=one') + origins.tag('?prefix=two'),
        options,
      );

    it('holds for the widgets of two copies', async () => {
      const visitor = await visit(browser, publish());
      await visitor.until(languageIs, 'two-news-list', 'en');
      await visitor.run(press, 'one-language-switch', 2);
      for (const copy of ['one', 'two']) await visitor.until(languageIs, `${copy}-news-list`, 'hy');
      await visitor.run(press, 'two-text-size', 2);
      for (const copy of ['one', 'two']) await visitor.until(scaleIs, `${copy}-news-list`, '1.15');
      await visitor.run(press, 'one-text-size', 1);
      for (const copy of ['one', 'two']) await visitor.until(scaleIs, `${copy}-news-list`, '');
      assert.equal(await visitor.run(() => document.documentElement.lang), 'en');
      assert.deepEqual(visitor.said, []);
      await visitor.close();
    });

    it('holds in another tab, and when the reader comes back', async () => {
      const address = publish();
      const visitor = await visit(browser, address);
      await visitor.until(languageIs, 'two-news-list', 'en');
      const tab = await visitor.page.browserContext().newPage();
      await tab.goto(address);
      await visitor.run(press, 'one-language-switch', 1);
      await visitor.run(press, 'one-text-size', 0);
      const follows = () => tab.waitForFunction(hasChoices, {polling: 50}, 'two-news-list', 'ru', '0.85');
      await follows();
      await tab.reload();
      await follows();
      await visitor.close();
    });

    it('holds on a page that may not store, and under a strict policy', async () => {
      const policy = `default-src 'none'; script-src ${origins.script.origin}; style-src 'self'; require-trusted-types-for 'script'; trusted-types news-elements 'allow-duplicates'; img-src 'self'`;
      const visitor = await visit(browser, publish({headers: {'Content-Security-Policy': policy}}), {
        before: refuseStorage,
      });
      await visitor.until(languageIs, 'two-news-list', 'en');
      await visitor.run(press, 'one-language-switch', 2);
      await visitor.run(press, 'one-text-size', 2);
      await visitor.until(languageIs, 'two-news-list', 'hy');
      await visitor.until(scaleIs, 'two-news-list', '1.15');
      assert.deepEqual(await visitor.brokenRules(), []);
      await visitor.close();
    });
  });
