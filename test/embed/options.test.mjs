import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {allReady, engines, launch, visit} from './support/browsers.mjs';
import {serveFeeds, storiesOf} from './support/feeds.mjs';
import {startOrigins} from './support/origins.mjs';

const TAGS = ['news-source', 'news-card', 'news-list'];
const defined = (names) => names.filter((name) => customElements.get(name));
const headlines = (selector) =>
  [...document.querySelector(selector).shadowRoot.querySelectorAll('h2')].map((heading) => heading.textContent.trim());
const fallbackIsSeen = () => document.querySelector('#fallback').checkVisibility();

for (const engine of engines)
  describe(`the script tag in ${engine}`, () => {
    let origins;
    let browser;
    let list;
    let expected;

    before(async () => {
      origins = await startOrigins();
      browser = await launch(engine);
    });

    beforeEach(() => {
      serveFeeds(origins.feed);
      const {origin} = origins.feed;
      list = `<news-list src="${origin}/en/feed.json"><a id="fallback" href="/">News</a></news-list>`;
      expected = storiesOf('en', origin).map(({headline}) => headline);
    });

    after(async () => {
      await browser?.close();
      origins?.close();
    });

    const open = (body, options, visitOptions) => visit(browser, origins.publish(body, options), visitOptions);
    const scriptLoaded = () =>
      performance.getEntriesByType('resource').some(({name}) => name.includes('news-elements.js'));
    const warnings = ({said}) => said.filter((line) => line.includes('[news-elements]'));

    it('defines every element', async () => {
      const visitor = await open(list + origins.tag());
      await visitor.until(allReady, 'news-list');
      assert.deepEqual(await visitor.run(defined, TAGS), TAGS);
      assert.deepEqual(visitor.said, []);
      await visitor.close();
    });

    it('defines those named in ?only= alone, and warns once of one that is not there', async () => {
      const visitor = await open(list + origins.tag('?only=news-list,%20news-lists'));
      await visitor.until(allReady, 'news-list');
      assert.deepEqual(await visitor.run(defined, TAGS), ['news-list']);
      assert.equal(warnings(visitor).length, 1);
      assert.match(warnings(visitor)[0], /news-lists/);
      await visitor.close();
    });

    it('puts ?prefix= before every name', async () => {
      const visitor = await open(list.replaceAll('news-list', 'acme-news-list') + origins.tag('?prefix=acme'));
      await visitor.until(allReady, 'acme-news-list');
      assert.deepEqual(await visitor.run(defined, [...TAGS, 'acme-news-card']), ['acme-news-card']);
      await visitor.close();
    });

    it('takes ?lang= where the page says no language', async () => {
      const visitor = await open(list + origins.tag('?lang=ru'), {lang: ''});
      await visitor.until(allReady, 'news-list');
      const date = await visitor.run(
        () => document.querySelector('news-list').shadowRoot.querySelector('time').textContent,
      );
      assert.match(date, /марта/);
      await visitor.close();
    });

    it('keeps the last stories for the session, and with ?store=off nothing', async () => {
      const kept = await open(list + origins.tag());
      await kept.until(() => sessionStorage.length > 0);
      await kept.close();
      const visitor = await open(list + origins.tag('?store=off'));
      await visitor.until(allReady, 'news-list');
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal(await visitor.run(() => sessionStorage.length), 0);
      await visitor.close();
    });

    it('may be on the page twice', async () => {
      const visitor = await open(origins.tag() + list + origins.tag());
      await visitor.until(allReady, 'news-list');
      assert.deepEqual(visitor.said, []);
      await visitor.close();
    });

    it('leaves the elements to the first copy when a second comes, with one warning', async () => {
      const visitor = await open(origins.tag() + list + origins.tag('?copy=2'));
      await visitor.until(allReady, 'news-list');
      assert.deepEqual(await visitor.run(headlines, 'news-list'), expected);
      assert.deepEqual(visitor.said, warnings(visitor));
      assert.equal(visitor.said.length, 1);
      await visitor.close();
    });

    it('lets a second copy with a prefix read the source of the first', async () => {
      const source = `<news-source src="${origins.feed.origin}/en/feed.json"><acme-news-list></acme-news-list></news-source>`;
      const visitor = await open(source + origins.tag() + origins.tag('?prefix=acme'));
      await visitor.until(allReady, 'acme-news-list');
      assert.deepEqual(await visitor.run(headlines, 'acme-news-list'), expected);
      assert.deepEqual(visitor.said, []);
      await visitor.close();
    });

    it('leaves an element of the page’s own in place, with one warning, and defines the others', async () => {
      const own = "<script>customElements.define('news-card', class extends HTMLElement { own = true; });</script>";
      const visitor = await open(`${own}<news-card></news-card>${list}${origins.tag()}`);
      await visitor.until(allReady, 'news-list');
      assert.equal(await visitor.run(() => document.querySelector('news-card').own), true);
      assert.equal(visitor.said.length, 1);
      assert.match(visitor.said[0], /<news-card>/);
      await visitor.close();
    });

    it('leaves the fallback where the page refuses the Trusted Types policy, with one warning', async () => {
      const headers = {'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types another"};
      const visitor = await open(list + origins.tag(), {headers});
      await visitor.until(() => document.readyState === 'complete');
      assert.deepEqual(await visitor.run(defined, TAGS), []);
      assert.equal(await visitor.run(fallbackIsSeen), true);
      assert.equal(warnings(visitor).length, 1);
      const uncaught = /^uncaught: (?!Content-Security-Policy)/;
      assert.deepEqual(
        visitor.said.filter((line) => uncaught.test(line)),
        [],
      );
      await visitor.close();
    });

    it('leaves the fallback, silently, in an engine that is too old', async () => {
      const visitor = await open(list + origins.tag(), {}, {before: () => (CSS.supports = () => false)});
      await visitor.until(scriptLoaded);
      assert.deepEqual(await visitor.run(defined, TAGS), []);
      assert.equal(await visitor.run(fallbackIsSeen), true);
      assert.deepEqual(visitor.said, []);
      await visitor.close();
    });

    it('leaves the page’s globals and the platform’s prototypes as they were', async () => {
      const visitor = await open(list);
      await visitor.run(() => {
        const everything = () => {
          const found = new Map();
          const note = (where, object) => {
            for (const key of Reflect.ownKeys(object)) {
              const {value, get, set} = Object.getOwnPropertyDescriptor(object, key);
              found.set(`${where}.${String(key)}`, [value, get, set]);
            }
          };
          note('window', window);
          for (const name of Object.getOwnPropertyNames(window)) {
            const value = Object.getOwnPropertyDescriptor(window, name).value;
            if (typeof value !== 'function') continue;
            note(name, value);
            if (value.prototype) note(`${name}.prototype`, value.prototype);
          }
          return found;
        };
        window.changes = () => {
          const now = everything();
          const names = new Set([...now.keys(), ...window.before.keys()]);
          return [...names].filter((name) => {
            const [then, after] = [window.before.get(name), now.get(name)];
            return !then || !after || then.some((value, at) => !Object.is(value, after[at]));
          });
        };
        window.before = undefined;
        window.before = everything();
      });
      await visitor.run((src) => {
        const script = Object.assign(document.createElement('script'), {type: 'module', crossOrigin: '', src});
        document.head.append(script);
      }, `${origins.script.origin}/news-elements.js`);
      await visitor.until(allReady, 'news-list');
      // The last is what copies share of the reader's choices.
      const own = ['window.before', 'window.event', 'window.Symbol(news-elements:choices-1)'];
      assert.deepEqual(
        (await visitor.run(() => window.changes())).filter((name) => !own.includes(name)),
        [],
      );
      await visitor.close();
    });
  });
