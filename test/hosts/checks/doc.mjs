// Documents of other modes, languages and bases.
import assert from 'node:assert/strict';
import {showsFallback} from '../support/in-page.mjs';

const inArmenian = () =>
  [...document.querySelectorAll('news-card, news-list, share-bar')].every(
    ({shadowRoot}) => shadowRoot.querySelector('.base').lang === 'hy',
  );

export default {
  'doc-quirks': {check: (host) => host.looksClean()},
  'doc-limited-quirks': {check: (host) => host.looksClean()},

  // DESIGN: documents in XML keep the fallback. Chromium runs no module in them; elsewhere templates cannot be parsed.
  'doc-xhtml': {
    keepsFallback: true,
    allows: /Module scripts in XML documents/,
    check: async ({run}) => assert.equal(await run(showsFallback), true),
  },

  'doc-frameset-parent': {
    inFrame: true,
    async check(host) {
      const width = await host.run(() => window.frames[0].innerWidth);
      await host.looksClean({width});
    },
  },

  'doc-lang-bogus': {
    async check({run, until}) {
      await until(inArmenian);
      const tags = await run(() => {
        const found = new Set();
        for (const {shadowRoot} of document.querySelectorAll('body *'))
          for (const {lang} of shadowRoot?.querySelectorAll('[lang]') ?? []) found.add(lang);
        return [...found].sort();
      });
      // Of the switch, each button speaks its own language.
      assert.deepEqual(tags, ['en', 'hy', 'ru']);
      assert.equal(await run(() => document.documentElement.lang), 'arm');
    },
  },

  'doc-translate': {
    async check({run, until}) {
      await until(
        () => document.querySelector('font') && document.querySelector('news-card').shadowRoot.querySelector('font'),
      );
      await run(() => (document.documentElement.lang = 'hy'));
      await until(inArmenian);
      await run(() => {
        document.querySelector('news-card').src = `${document.querySelector('news-card').src}?again`;
        document.querySelector('news-list').count = 2;
      });
      await until(
        () =>
          document.querySelector('news-card').state === 'ready' &&
          document.querySelector('news-list').shadowRoot.querySelectorAll('article').length === 2,
      );
    },
  },

  // docs/embedding.md: an address without a host is read from where the document's base says, as the browser reads links.
  'doc-base-href': {
    async check({run, until}) {
      await run(() => {
        const card = document.querySelector('news-card');
        card.addEventListener('news-error', ({error}) => (card.dataset.asked = error.address));
        card.setAttribute('src', 'feed.json');
      });
      await until(() => document.querySelector('news-card').dataset.asked);
      await run(() => (document.querySelector('share-bar').href = 'story'));
      await until(() => document.querySelector('share-bar').shadowRoot.querySelector('a[href*="elsewhere.invalid"]'));
      const {asked, shared, jumped, here} = await run(() => {
        const {shadowRoot} = document.querySelector('news-article');
        shadowRoot.querySelector('.body a[href^="#"]').click();
        return {
          asked: document.querySelector('news-card').dataset.asked,
          shared: document.querySelector('share-bar').shadowRoot.querySelector('a[href*="elsewhere.invalid"]').href,
          jumped: shadowRoot.activeElement?.id,
          here: location.hash,
        };
      });
      assert.equal(asked, 'https://elsewhere.invalid/x/feed.json');
      assert.match(decodeURIComponent(shared), /https:\/\/elsewhere\.invalid\/x\/story/);
      assert.match(jumped, /note-1/);
      assert.equal(here, '');
    },
    allows: /elsewhere\.invalid|net::ERR/,
  },
};
