// Cases that are not the server's fault: the network goes, the page is hidden, storage is refused, the clock is wrong.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {assertClean, assertGaps} from './judge.mjs';
import {begin, gather} from './reader.mjs';
import {asked, list, until} from './tools.mjs';

const DECADE_MS = 10 * 365 * 24 * 60 * 60 * 1000;
const OFFLINE = 'You are offline. The stories will come with the connection.';

/** Runs before the page, after `gather`: what the scenario changes in the browser. */
const changing = (change) => `(${gather})();(${change})();`;

export const SURROUNDINGS = [
  {
    id: 'offline-start',
    async perform({server, open}) {
      const reader = await open();
      await reader.page.setOfflineMode(true);
      await reader.show(list(`${server.origin}/ok`));
      const {code} = await reader.told();
      const page = await reader.look();
      assert.equal(code, 'offline');
      assert.equal(page.state, 'error');
      assert.equal(page.message, OFFLINE);
      assert.equal((await asked(server, 'ok')).length, 0);
      await reader.page.setOfflineMode(false);
      assert.equal((await reader.told(2)).type, 'news-load');
      assert.equal((await reader.look()).state, 'ready');
      assert.equal((await asked(server, 'ok')).length, 1);
    },
  },
  {
    id: 'offline-mid',
    async perform({server, open}) {
      // The first try fails; the network goes in the pause before the second, which is as long as it can be.
      const before = changing(() => {
        Math.random = () => 0.99;
      });
      const reader = await open({before});
      await reader.show(list(`${server.origin}/flapping`));
      await until(async () => (await asked(server, 'flapping')).length);
      await reader.page.setOfflineMode(true);
      const {code} = await reader.told();
      assert.equal(code, 'offline');
      assert.equal((await reader.look()).message, OFFLINE);
      await reader.page.setOfflineMode(false);
      await reader.told(2);
      const {events} = await reader.seen();
      assert.deepEqual(
        events.map(({type, code}) => code ?? type),
        ['offline', 'news-load'],
      );
      assert.equal((await asked(server, 'flapping')).length, 2);
    },
  },
  {
    id: 'tab-hidden',
    instead: 'it asks again only where refresh is set, at least 30 s after the last answer',
    async perform({server, open}) {
      // A second is a minute: the pauses that the page sets are noted as they are.
      const before = changing(() => {
        const {setTimeout} = window;
        const {now} = Date;
        const start = now();
        window.setTimeout = (task, ms = 0, ...rest) => setTimeout(task, ms / 60, ...rest);
        Date.now = () => start + (now() - start) * 60;
      });
      const reader = await open({before});
      const hide = (hidden) =>
        reader.run((value) => {
          const visibilityState = value ? 'hidden' : 'visible';
          for (const [name, said] of Object.entries({hidden: value, visibilityState}))
            Object.defineProperty(document, name, {configurable: true, value: said});
          document.dispatchEvent(new Event('visibilitychange'));
        }, hidden);
      await reader.show(
        `<news-source refresh="60" src="${server.origin}/changes-each-time"><news-list></news-list></news-source>`,
      );
      await reader.told();
      await until(async () => (await asked(server, 'changes-each-time')).length === 2);
      await hide(true);
      await reader.told(2);
      await wait(2500);
      assert.equal((await asked(server, 'changes-each-time')).length, 2, 'it asked while it was hidden');
      await hide(false);
      await until(async () => (await asked(server, 'changes-each-time')).length === 3);
      await wait(400);
      assert.equal((await asked(server, 'changes-each-time')).length, 3, 'it asked more than once');
    },
  },
  {
    id: 'cache-storage-blocked',
    async perform({server, open}) {
      const before = changing(() => {
        for (const name of ['caches', 'localStorage', 'sessionStorage', 'indexedDB'])
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('Access is denied for this document.', 'SecurityError');
            },
          });
      });
      const reader = await open({before});
      await reader.show(list(`${server.origin}/ok`));
      await reader.told();
      assert.equal((await reader.look()).headlines.length, 10);
      await assertClean(reader);
      assert.equal((await asked(server, 'ok')).length, 1);
    },
  },
  {
    id: 'sw-stale',
    instead: 'a server error is tried 3 times, whoever answers with it',
    async perform({server, open, origins}) {
      const worker = `
        addEventListener('install', () => skipWaiting());
        addEventListener('activate', (event) => event.waitUntil(clients.claim()));
        addEventListener('fetch', (event) => {
          if (event.request.url.includes('/ok?500')) event.respondWith(new Response('old', {status: 500}));
          if (event.request.url.includes('/ok?opaque')) event.respondWith(fetch(event.request.url, {mode: 'no-cors'}));
        });`;
      origins.page.answers.set('/worker.js', {body: worker, type: 'text/javascript'});
      const reader = await open();
      await reader.run(async () => {
        await navigator.serviceWorker.register('/worker.js');
        if (!navigator.serviceWorker.controller)
          await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
      });
      await reader.show(list(`${server.origin}/ok?500`));
      const {code, delays} = await reader.told();
      assert.equal(code, 'http');
      assert.deepEqual(
        delays.filter((ms) => ms >= 100),
        [500, 1000],
      );
      assert.equal((await reader.look()).message, 'The publisher’s server cannot answer now.');
      assert.equal((await asked(server, 'ok')).length, 0);
      await reader.run(
        (src) => Object.assign(document.querySelector('news-list'), {src}),
        `${server.origin}/ok?opaque`,
      );
      assert.equal((await reader.told(2)).code, 'cors');
      assert.equal((await reader.look()).message, 'The stories could not be reached.');
      await assertClean(reader);
    },
  },
  ...[-1, 1].map((sign) => ({
    id: 'clock-wrong',
    name: `clock-wrong, ten years ${sign < 0 ? 'late' : 'early'}`,
    async perform({server, open}) {
      const before = changing(`() => {
        const {now} = Date;
        Date.now = () => now() + ${sign * DECADE_MS};
      }`);
      const reader = await open({before});
      await reader.page.setCacheEnabled(false);
      await reader.show(list(`${server.origin}/stale-then-down`));
      await reader.told();
      await reader.run(() => document.querySelector('news-list').reload());
      await reader.told(2);
      const dates = await reader.run(() =>
        [...document.querySelector('news-list').shadowRoot.querySelectorAll('article time')].map(({textContent}) =>
          textContent.trim(),
        ),
      );
      assert.deepEqual([...new Set(dates)], ['January 2, 2026']);
      assert.equal((await reader.look()).stale, 'Shown as last received: just now');
    },
  })),
  {
    id: 'abort-on-disconnect',
    async perform({server, open}) {
      const reader = await open();
      await reader.show(list(`${server.origin}/no-response`));
      await until(async () => (await asked(server, 'no-response')).length);
      await reader.run(() => document.querySelector('news-list').remove());
      await until(() => reader.cancelled.length);
      await wait(1500);
      assert.deepEqual(reader.cancelled, [`${server.origin}/no-response`]);
      assertGaps(await asked(server, 'no-response'), []);
      assert.deepEqual((await reader.seen()).events, []);
      assert.deepEqual(reader.said, []);
    },
  },
  ...[true, false].map((isThere) => ({
    id: 'mixed-content',
    name: `mixed-content, ${isThere ? 'with' : 'without'} an answer on https`,
    instead: 'the address is asked on https, which most such servers have too; if not, they are not reached',
    async perform({open}) {
      const reader = await open();
      const feeds = [];
      const answers = {
        'https://page.test/': {
          contentType: 'text/html',
          body: '<!doctype html><main></main><script type="module" src="/news-elements.js"></script>',
        },
        'https://page.test/news-elements.js': {
          contentType: 'text/javascript',
          body: readFileSync(new URL('../../dist/news-elements.js', import.meta.url)),
        },
        'https://feed.test/news.json': isThere && {
          headers: {'Access-Control-Allow-Origin': '*'},
          body: '{"version":"https://jsonfeed.org/version/1.1","title":"News","items":[{"id":"1","title":"Rain"}]}',
        },
      };
      await reader.page.setRequestInterception(true);
      reader.page.on('request', (request) => {
        const address = request.url();
        if (address.includes('feed.test')) feeds.push(address);
        return answers[address] ? request.respond(answers[address]) : request.abort('connectionrefused');
      });
      await reader.page.goto('https://page.test/');
      await reader.run(begin);
      await reader.show(list('http://feed.test/news.json'));
      const {code, delays} = await reader.told();
      const {state, message} = await reader.look();
      assert.deepEqual([...new Set(feeds)], ['https://feed.test/news.json']);
      if (isThere) {
        assert.deepEqual([state, feeds.length], ['ready', 1]);
        return;
      }
      assert.deepEqual([state, code, message], ['error', 'network', 'The stories could not be reached.']);
      assert.equal(feeds.length, 6);
      assert.deepEqual(
        delays.filter((ms) => ms >= 100),
        [500, 1000],
      );
      assert.ok(reader.warnings()[0].includes('https://feed.test/news.json cannot be reached'), reader.warnings()[0]);
    },
  })),
];
