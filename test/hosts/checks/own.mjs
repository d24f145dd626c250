// Our own pages: each from a report that somebody made of another library.
import assert from 'node:assert/strict';
import {setTimeout as wait} from 'node:timers/promises';
import {showsFallback} from '../support/in-page.mjs';

const FEED = '/hosts/feed.json';
const PLAIN = {check: (host) => host.looksClean()};

export default {
  'own-json-tojson': {
    engines: ['chromium', 'firefox'],
    why: 'WebKit’s driver itself needs what this page has changed.',
    async check(host) {
      await host.until(() => sessionStorage.length > 0);
      await host.run(() => void setTimeout(() => location.reload()));
      await wait(300);
      await host.settled();
      await host.looksClean();
    },
  },

  'own-date-now': PLAIN,
  'own-date-parse': PLAIN,
  'own-enumerable-prototypes': {
    engines: ['chromium', 'firefox'],
    why: 'WebKit’s driver itself needs what this page has changed.',
    check: (host) => host.looksClean(),
  },

  'own-named-things': {
    async check(host) {
      await host.looksClean();
      await host.run(() => {
        document.addEventListener('news-view', () => (document.documentElement.dataset.seen = ''));
        const bar = document.querySelector('share-bar');
        bar.removeAttribute('headline');
        // One that nobody has seen yet.
        const card = document.querySelector('news-card');
        card.after(card.cloneNode(true));
        card.nextElementSibling.scrollIntoView({block: 'center'});
      });
      await host.until(() => {
        const {href} = document
          .querySelector('share-bar')
          .shadowRoot.querySelector('a[href*="x.com"], a[href*="twitter"]');
        return decodeURIComponent(href.replaceAll('+', ' ')).includes('own-named-things');
      });
      await host.until(() => 'seen' in document.documentElement.dataset);
    },
  },

  'own-rocket-loader': {check: (host) => host.looksClean({axe: false})},

  'own-consent-classic': {
    keepsFallback: true,
    allows: /import\.meta|outside a module|Script error/,
    async check(host) {
      await host.until(() => window.watch.faults.length > 0);
      assert.equal(await host.run(showsFallback), true);
      assert.equal(await host.run(() => window.watch.faults.length), 1);
    },
  },

  'own-wpautop': PLAIN,

  'own-turbo-snapshot': {
    async check(host) {
      await host.run(() => window.visit());
      await wait(500);
      await host.settled();
      assert.equal(host.asked(FEED).length, 1);
      await host.looksClean({axe: false});
    },
  },

  'own-morph': {
    async check(host) {
      await host.run(() => window.morph());
      await host.until(() => document.querySelector('news-list').shadowRoot.querySelectorAll('article').length === 2);
      const heading = () => document.querySelector('news-list').shadowRoot.querySelector('h2')?.textContent ?? '';
      assert.doesNotMatch(await host.run(heading), /^\s*News\s*$/);
      assert.equal(host.asked(FEED).length, 1);
    },
  },

  'own-mounted-twice': {
    async check(host) {
      assert.equal(host.asked(FEED).length, 1);
      await host.looksClean();
    },
  },

  'own-zone': {
    async check(host) {
      await host.looksClean();
      await host.run(() => document.querySelector('language-switch').shadowRoot.querySelectorAll('button')[2].click());
      await host.until(() => document.querySelector('news-card').shadowRoot.querySelector('.base').lang === 'hy');
    },
  },

  'own-fetch-polyfill': PLAIN,
  'own-css-reset': {check: (host) => host.looksClean({css: 'body{margin:0}'})},
  'own-all-important': PLAIN,

  'own-match-media': {
    async check(host) {
      await host.looksClean();
      await host.run(() => document.querySelector('theme-toggle').shadowRoot.querySelector('button').click());
      await host.until(() => document.documentElement.style.colorScheme === 'dark');
      await host.run(() => document.querySelector('theme-toggle').replaceWith());
    },
  },

  'own-link-hijacker': {
    async check({run}) {
      const {told, hijacked} = await run(() => {
        let told;
        document.addEventListener('news-open', (event) => {
          told = event.article.url;
          event.preventDefault();
        });
        document.querySelector('news-card').shadowRoot.querySelector('a').click();
        return {told, hijacked: window.hijacked};
      });
      assert.match(told, /\/en\/story-1$/);
      assert.deepEqual(hijacked, []);
    },
  },

  'own-base-target': {
    async check({run}) {
      const {jumped, hash, target} = await run(() => {
        window.open = () => (document.title = 'OPENED');
        const {shadowRoot} = document.querySelector('news-article');
        const link = shadowRoot.querySelector('.body a[href^="#"]');
        let prevented = false;
        addEventListener('click', (event) => (prevented = event.defaultPrevented), {once: true});
        link.click();
        const headline = document.querySelector('news-card').shadowRoot.querySelector('a');
        return {jumped: prevented, hash: location.hash, target: headline.getAttribute('target')};
      });
      assert.deepEqual({jumped, hash, target}, {jumped: true, hash: '', target: null});
    },
  },

  'own-dark-reader': {
    async check(host) {
      await host.until(() => document.querySelector('news-list').shadowRoot.querySelector('.darkreader'));
      await host.run(() => (document.querySelector('news-list').count = 1));
      await host.until(() => document.querySelector('news-list').shadowRoot.querySelectorAll('article').length === 1);
      await host.run(() => document.querySelector('news-list').setAttribute('count', '3'));
      await host.until(() => document.querySelector('news-list').shadowRoot.querySelectorAll('article').length === 3);
      await host.looksClean({axe: false});
      const left = () => document.querySelector('news-list').shadowRoot.querySelectorAll('.darkreader').length;
      assert.equal(await host.run(left), 2);
    },
  },

  'own-shadow-taken': PLAIN,

  'own-written-over': {
    async check(host) {
      await host.run(() => {
        window.advertise();
        window.kept = [];
        addEventListener('error', ({message}) => window.kept.push(message));
      });
      await host.until(() => document.querySelector('news-list')?.state === 'ready');
      await wait(500);
      assert.deepEqual(await host.run(() => window.kept), []);
    },
  },

  'own-element-global': PLAIN,
};
