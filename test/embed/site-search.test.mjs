import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {engines, launch, visit} from './support/browsers.mjs';
import {startOrigins} from './support/origins.mjs';

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: ['Ferry reopens', 'Bridge closes'].map((title, id) => ({id: `${id}`, title, url: `/story/${id}`})),
};
const POLICY = (origins) =>
  `default-src 'none'; script-src ${origins.script.origin}; style-src 'self'; connect-src ${origins.feed.origin}; img-src 'self'; form-action ${origins.feed.origin}; require-trusted-types-for 'script'; trusted-types news-elements`;

for (const engine of engines)
  describe(`a search on somebody's page, in ${engine}`, () => {
    let origins;
    let browser;

    before(async () => {
      origins = await startOrigins();
      browser = await launch(engine);
      const page = {body: '<title>Publisher</title>'};
      for (const path of ['/find', '/find/ferry%20%26%20%D0%BC%D0%BE%D1%81%D1%82/', '/story/0'])
        origins.feed.answers.set(path, page);
      origins.feed.answers.set('/feed.json', {body: JSON.stringify(FEED), type: 'application/json'});
    });

    after(async () => {
      await browser?.close();
      origins?.close();
    });

    async function open(action, options) {
      const {origin} = origins.feed;
      const visitor = await visit(
        browser,
        origins.publish(
          `<site-search src="${origin}/feed.json" action="${origin}${action}"><form action="${origin}/find"><input name="s"></form></site-search>${origins.tag('?only=site-search')}`,
          options,
        ),
      );
      await visitor.until(() => !!document.querySelector('site-search').shadowRoot?.querySelector('input'));
      return visitor;
    }

    async function type(visitor, text) {
      await visitor.run(() => document.querySelector('site-search').shadowRoot.querySelector('input').focus());
      await visitor.page.keyboard.type(text);
    }

    const suggested = () => document.querySelector('site-search').shadowRoot.querySelectorAll('[role=option]').length;

    async function left(visitor, act) {
      await Promise.all([visitor.page.waitForNavigation(), act()]);
      const {pathname, search} = new URL(visitor.page.url());
      return pathname + search;
    }

    it('leads to the results by Enter, with the words in a parameter', async () => {
      const visitor = await open('/find?cat=1&s={searchTerms}');
      await type(visitor, 'ferry & мост');
      const address = await left(visitor, () => visitor.page.keyboard.press('Enter'));
      assert.equal(address, '/find?cat=1&s=ferry+%26+%D0%BC%D0%BE%D1%81%D1%82');
      await visitor.close();
    });

    it('leads to the results with the words in the path, under a strict policy', async () => {
      const headers = {'Content-Security-Policy': POLICY(origins)};
      const visitor = await open('/find/{searchTerms}/', {headers});
      await type(visitor, 'ferry & мост');
      assert.deepEqual(await visitor.brokenRules(), []);
      const address = await left(visitor, () => visitor.page.keyboard.press('Enter'));
      assert.equal(address.replace(/\?$/, ''), '/find/ferry%20%26%20%D0%BC%D0%BE%D1%81%D1%82/');
      await visitor.close();
    });

    it('asks the feed only once the reader types, and opens a story by a click', async () => {
      const before = origins.feed.asked('/feed.json').length;
      const visitor = await open('/find?s={searchTerms}');
      assert.equal(origins.feed.asked('/feed.json').length, before);
      await type(visitor, 'fer');
      await visitor.until(suggested);
      assert.equal(origins.feed.asked('/feed.json').length, before + 1);
      const {x, y} = await visitor.run(() => {
        const option = document.querySelector('site-search').shadowRoot.querySelector('[role=option]');
        return option.getBoundingClientRect().toJSON();
      });
      const address = await left(visitor, () => visitor.page.mouse.click(x + 20, y + 10));
      assert.equal(address, '/story/0');
      await visitor.close();
    });

    it('opens a story by arrow and Enter', async () => {
      const visitor = await open('/find?s={searchTerms}');
      await type(visitor, 'fer');
      await visitor.until(suggested);
      await visitor.page.keyboard.press('ArrowDown');
      await visitor.until(
        () => !!document.querySelector('site-search').shadowRoot.querySelector('[aria-activedescendant]'),
      );
      assert.equal(await left(visitor, () => visitor.page.keyboard.press('Enter')), '/story/0');
      await visitor.close();
    });

    // Firefox has no touch through this driver.
    if (engine === 'Chromium')
      it('opens a story by a finger, and closes by a tap beside it', async () => {
        const visitor = await open('/find?s={searchTerms}');
        await visitor.page.setViewport({width: 320, height: 700, hasTouch: true, isMobile: true});
        const place = (selector) => {
          const {x, y} = document
            .querySelector('site-search')
            .shadowRoot.querySelector(selector)
            .getBoundingClientRect();
          return {x: x + 15, y: y + 12};
        };
        const tap = async (selector) => {
          const {x, y} = await visitor.run(place, selector);
          await visitor.page.touchscreen.tap(x, y);
        };
        await tap('input');
        await visitor.page.keyboard.type('fer');
        await visitor.until(suggested);
        await visitor.page.touchscreen.tap(160, 600);
        await visitor.until(() => !document.querySelector('site-search').shadowRoot.querySelector('[role=option]'));
        await tap('input');
        await visitor.page.keyboard.press('ArrowDown');
        await visitor.until(suggested);
        assert.equal(await left(visitor, () => tap('[role=option]')), '/story/0');
        await visitor.close();
      });
  });
