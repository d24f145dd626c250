import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {engines, launch, visit} from './support/browsers.mjs';
import {serveFeeds, storiesOf} from './support/feeds.mjs';
import {startOrigins} from './support/origins.mjs';
import {asVersion, FIRST_VERSION, NEXT_VERSION} from './support/versions.mjs';

const versionOf = (tag) => customElements.get(tag)?.prototype[Symbol.for('news-elements')]?.version;
const press = (tag, button) => document.querySelector(tag).shadowRoot.querySelectorAll('button')[button].click();
const chosen = (tag, lang, scale) => {
  const widget = document.querySelector(tag);
  const now = getComputedStyle(widget).getPropertyValue('--news-text-scale');
  return widget.shadowRoot?.querySelector('.base')?.lang === lang && now === scale;
};
const headlines = (tag) =>
  [...document.querySelector(tag).shadowRoot.querySelectorAll('h2')].map((heading) => heading.textContent.trim());

for (const engine of engines)
  describe(`two versions on one page, in ${engine}`, () => {
    let origins;
    let browser;

    before(async () => {
      origins = await startOrigins();
      const {answers} = origins.script;
      const built = answers.get('/news-elements.js');
      for (const version of [FIRST_VERSION, NEXT_VERSION])
        answers.set(`/${version}/news-elements.js`, {...built, body: asVersion(built.body.toString(), version)});
      serveFeeds(origins.feed);
      browser = await launch(engine);
    });

    after(async () => {
      await browser?.close();
      origins?.close();
    });

    const tag = (version, options = '') =>
      `<script type="module" crossorigin src="${origins.script.origin}/${version}/news-elements.js${options}"></script>`;
    const open = (body) => visit(browser, origins.publish(body));

    it('keep their own code and share what the reader chooses, in this visit and the next', async () => {
      const controls = '<language-switch languages="en ru arm"></language-switch><next-text-size></next-text-size>';
      const lists = '<news-list preview></news-list><next-news-list preview></next-news-list>';
      const visitor = await open(controls + lists + tag(FIRST_VERSION) + tag(NEXT_VERSION, '?prefix=next'));
      await visitor.until(chosen, 'next-news-list', 'en', '');
      assert.equal(await visitor.run(versionOf, 'news-list'), FIRST_VERSION);
      assert.equal(await visitor.run(versionOf, 'next-news-list'), NEXT_VERSION);
      await visitor.run(press, 'language-switch', 2);
      await visitor.run(press, 'next-text-size', 2);
      for (const list of ['news-list', 'next-news-list']) await visitor.until(chosen, list, 'hy', '1.15');
      assert.deepEqual(visitor.said, []);
      const later = origins.publish(lists + tag(NEXT_VERSION));
      await visitor.page.goto(later);
      await visitor.until((name) => Boolean(customElements.get(name)), 'news-list');
      const stored = await visitor.run(() => Object.keys(localStorage).sort());
      assert.deepEqual(stored, ['news-elements:language', 'news-elements:text-scale']);
      await visitor.close();
    });

    it('read each other’s sources', async () => {
      const source = `<news-source src="${origins.feed.origin}/en/feed.json"><next-news-list></next-news-list></news-source>`;
      const visitor = await open(source + tag(FIRST_VERSION) + tag(NEXT_VERSION, '?prefix=next'));
      await visitor.until(() => document.querySelector('next-news-list').state === 'ready');
      const expected = storiesOf('en', origins.feed.origin).map(({headline}) => headline);
      assert.deepEqual(await visitor.run(headlines, 'next-news-list'), expected);
      await visitor.close();
    });

    it('under the same names leave all to the first, with one warning that names both', async () => {
      const visitor = await open(
        `<news-list preview></news-list>${tag(FIRST_VERSION, '?only=news-list')}${tag(NEXT_VERSION, '?only=news-list')}`,
      );
      await visitor.until(chosen, 'news-list', 'en', '');
      assert.equal(await visitor.run(versionOf, 'news-list'), FIRST_VERSION);
      assert.equal(visitor.said.length, 1);
      assert.match(visitor.said[0], /Version 1\.1\.0 [^]*<news-list>: news-elements 1\.0\.0 has it/);
      await visitor.close();
    });

    it('may each bring some of the elements', async () => {
      const visitor = await open(
        `<news-list preview></news-list><news-card preview></news-card>${tag(FIRST_VERSION, '?only=news-list')}${tag(NEXT_VERSION, '?only=news-card')}`,
      );
      await visitor.until(chosen, 'news-card', 'en', '');
      assert.equal(await visitor.run(versionOf, 'news-list'), FIRST_VERSION);
      assert.equal(await visitor.run(versionOf, 'news-card'), NEXT_VERSION);
      assert.deepEqual(visitor.said, []);
      await visitor.close();
    });

    it('leave the names that are not in ?only= to a page that defines them later', async () => {
      const visitor = await open(
        `<theme-toggle></theme-toggle><news-list preview></news-list>${tag(FIRST_VERSION, '?only=news-list')}${tag(NEXT_VERSION, '?only=news-list&prefix=next')}`,
      );
      await visitor.until(chosen, 'news-list', 'en', '');
      const own = await visitor.run(() => {
        customElements.define(
          'theme-toggle',
          class extends HTMLElement {
            own = true;
          },
        );
        return document.querySelector('theme-toggle').own;
      });
      assert.equal(own, true);
      assert.deepEqual(visitor.said, []);
      await visitor.close();
    });
  });
