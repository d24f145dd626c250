// Cases of the corpora's fault server that take more than one answer, or more than a look at it.
import assert from 'node:assert/strict';
import {setTimeout as wait} from 'node:timers/promises';
import {assertClean, assertGaps} from './judge.mjs';
import {asked, list} from './tools.mjs';

const reload = (reader) => reader.run(() => document.querySelector('news-list').reload());
/** As a browser is that has lost its copy, or whose copy is too old. */
const withoutHttpCache = (reader) => reader.page.setCacheEnabled(false);
const storedFeeds = (reader) => reader.run(() => sessionStorage.getItem('news-elements:feeds'));

export const SCENARIOS = [
  {
    id: '410',
    async perform({server, open}) {
      const reader = await open();
      const address = `${server.origin}/410`;
      await reader.run((key) => {
        const story = {id: '1', headline: 'Withdrawn', authors: [], tags: [], attachments: [], flags: []};
        const feed = {title: 'News', articles: [story], fetchedAt: Date.now(), stale: false};
        sessionStorage.setItem('news-elements:feeds', JSON.stringify([[key, feed]]));
      }, `auto ${address}`);
      await reader.show(list(address));
      // First the stored copy, then what the server says.
      const {code} = await reader.told(2);
      const page = await reader.look();
      assert.equal(code, 'not-found');
      assert.equal(page.state, 'error');
      assert.equal(page.message, 'These stories are no longer available.');
      assert.equal(page.button, undefined);
      assert.deepEqual(page.headlines, []);
      assert.equal(await storedFeeds(reader), '[]');
      assertGaps(await asked(server, '410'), []);
    },
  },
  {
    id: 'etag-304',
    async perform({server, open}) {
      const reader = await open();
      await reader.show(list(`${server.origin}/etag-304`));
      await reader.told();
      await reload(reader);
      await reader.told(2);
      const log = await asked(server, 'etag-304');
      assert.deepEqual(
        log.map(({m, inm}) => [m, inm]),
        [
          ['GET', undefined],
          ['GET', '"v1"'],
        ],
      );
      const page = await reader.look();
      assert.equal(page.state, 'ready');
      assert.equal(page.isStale, false);
      assert.equal(page.headlines.length, 10);
    },
  },
  {
    id: 'json-proto',
    async perform({server, open}) {
      const reader = await open();
      await reader.show(list(`${server.origin}/json-proto`));
      await reader.told();
      const found = await reader.run(() => {
        const {shadowRoot, feed} = document.querySelector('news-list');
        return {
          polluted: 'isAdmin' in {} || 'x' in {} || 'innerHTML' in {},
          links: [...shadowRoot.querySelectorAll('[part~=headline] a, a[part~=headline-link]')].map(({href}) => href),
          leaked: Boolean(feed.articles[0].url ?? feed.isAdmin),
        };
      });
      assert.deepEqual(found, {polluted: false, links: [], leaked: false});
      assert.equal((await reader.look()).state, 'ready');
      await assertClean(reader);
      assertGaps(await asked(server, 'json-proto'), []);
    },
  },
  {
    id: 'lone-surrogates',
    async perform({server, open}) {
      const reader = await open();
      await reader.show(list(`${server.origin}/lone-surrogates`));
      await reader.told();
      const found = await reader.run(async () => {
        const {shadowRoot, feed} = document.querySelector('news-list');
        const {headline, url} = feed.articles[0];
        const share = Object.assign(document.createElement('share-bar'), {headline, href: url});
        document.body.append(share);
        await share.updateComplete;
        return {
          direction: (
            shadowRoot.querySelector('[part~=headline] [dir]') ??
            shadowRoot.querySelector('[part~=headline]').closest('[dir]')
          ).dir,
          links: share.shadowRoot.querySelectorAll('a[href*="%EF%BF%BD"]').length,
        };
      });
      assert.equal(found.direction, 'auto');
      assert.ok(found.links > 0, 'no share link holds the headline');
      assert.equal((await reader.look()).state, 'ready');
      await assertClean(reader);
      assertGaps(await asked(server, 'lone-surrogates'), []);
    },
  },
  {
    id: '429-retry-date',
    async perform({server, open}) {
      const reader = await open();
      await reader.show(list(`${server.origin}/429-retry-date`));
      const {type, delays} = await reader.told();
      assert.equal(type, 'news-load');
      const pauses = delays.filter((ms) => ms >= 100);
      assert.equal(pauses.length, 1);
      // The date has whole seconds; on top of it half of the longest pause, as the page's dice are loaded.
      assert.ok(pauses[0] > 1500 && pauses[0] <= 3500, `it waited ${pauses[0]} ms`);
      assertGaps(await asked(server, '429-retry-date'), pauses);
      assert.equal((await reader.look()).state, 'ready');
    },
  },
  {
    id: 'stale-then-down',
    instead: 'the age is of the copy, and the last of 3 tries is waited for',
    async perform({server, open}) {
      const reader = await open();
      await withoutHttpCache(reader);
      await reader.show(list(`${server.origin}/stale-then-down`));
      await reader.told();
      await reload(reader);
      const {code} = await reader.told(2);
      const page = await reader.look();
      assert.equal(code, 'network');
      assert.equal(page.state, 'ready');
      assert.equal(page.isStale, true);
      assert.equal(page.headlines.length, 10);
      assert.equal(page.stale, 'Shown as last received: just now');
      const [, again, ...log] = await asked(server, 'stale-then-down');
      // A browser asks once more by itself where a connection that it had kept open is reset.
      assertGaps(log.length === 6 ? log : [again, ...log], [0, 500, 0, 1000, 0]);
    },
  },
  {
    id: 'changes-each-time',
    async perform({server, open}) {
      const reader = await open();
      await reader.show(`<div style="height: 2000px"></div>${list(`${server.origin}/changes-each-time`)}`);
      await reader.told();
      const place = () =>
        reader.run(() => {
          const {shadowRoot} = document.querySelector('news-list');
          return [shadowRoot.activeElement?.textContent.trim().slice(-1), scrollY];
        });
      await reader.run(() => document.querySelector('news-list').shadowRoot.querySelectorAll('article a')[1].focus());
      const before = await place();
      await reload(reader);
      await reader.told(2);
      assert.ok(before[1] > 0);
      assert.deepEqual(await place(), before);
      assert.deepEqual((await reader.look()).headlines, ['v2 0', 'v2 1', 'v2 2']);
      assert.equal((await asked(server, 'changes-each-time')).length, 2);
    },
  },
  {
    id: 'race',
    async perform({server, open}) {
      const reader = await open();
      await reader.show(list(`${server.origin}/race?1`));
      while (!(await asked(server, 'race')).length) await wait(20);
      await reader.run((src) => Object.assign(document.querySelector('news-list'), {src}), `${server.origin}/race?2`);
      await reader.told();
      await wait(2500);
      assert.deepEqual((await reader.look()).headlines, ['answer2 0']);
      assert.equal((await reader.seen()).events.length, 1);
      assert.deepEqual(reader.cancelled, [`${server.origin}/race?1`]);
      assert.equal((await asked(server, 'race')).length, 2);
    },
  },
  {
    id: 'next-url-loop',
    async perform({server, open}) {
      const reader = await open();
      await reader.show(list(`${server.origin}/next-url-loop`, 'more="scroll"'));
      await reader.told();
      await wait(500);
      assert.deepEqual((await reader.look()).headlines, ['a']);
      assert.equal(
        await reader.run(() => document.querySelector('news-list').shadowRoot.querySelector('button')),
        null,
      );
      assert.equal((await asked(server, 'next-url-loop')).length, 1);
    },
  },
  {
    id: 'img-404',
    async perform({server, open}) {
      const reader = await open();
      await reader.show(list(`${server.origin}/img-404`));
      await reader.told();
      const box = () =>
        reader.run(() => {
          const {shadowRoot} = document.querySelector('news-list');
          const image = shadowRoot.querySelector('img');
          return {
            isSeen: Boolean(image?.checkVisibility({opacityProperty: true, visibilityProperty: true})),
            isDone: image?.complete ?? true,
            height: shadowRoot.querySelector('article').getBoundingClientRect().height,
          };
        });
      const {shift, height} = {...(await reader.seen()), ...(await box())};
      while (!(await box()).isDone || !(await asked(server, '404')).length) await wait(20);
      await wait(200);
      const after = await box();
      assert.equal(after.isSeen, false, 'a broken image is shown');
      assert.equal(after.height, height);
      assert.equal((await reader.seen()).shift, shift);
    },
  },
  {
    id: 'set-cookie',
    async perform({server, open}) {
      const reader = await open();
      await withoutHttpCache(reader);
      await reader.show(list(`${server.origin}/set-cookie`));
      await reader.told();
      await reload(reader);
      await reader.told(2);
      const log = await asked(server, 'set-cookie');
      assert.deepEqual(
        log.map(({cookie}) => cookie),
        [undefined, undefined],
      );
      assert.deepEqual(await reader.page.browserContext().cookies(), []);
    },
  },
];
