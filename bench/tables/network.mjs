// What is asked of the network, when, and what a page's hints bring.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {root} from '../../scripts/lib/run.mjs';
import {launch, visit} from '../../test/embed/support/browsers.mjs';
import {serveFeeds} from '../../test/embed/support/feeds.mjs';
import {startOrigins} from '../../test/embed/support/origins.mjs';
import {ANSWER_MS, CONNECTION_MS, slowOrigin} from '../lib/slow-origin.mjs';
import {summary} from '../lib/statistics.mjs';

const AT_ONCE_MS = 5;
const QUIET_MS = 500;
const YEAR = 'public, max-age=31536000, immutable';

const isData = (url) => url.includes('/feed.json');
const isImage = (url) => url.includes('/images/');
const storiesIn = (tag) => Boolean(document.querySelector(tag)?.shadowRoot?.querySelector('[part~=headline]'));

/** All that a page with several widgets of one feed asks for. */
async function requests({browser, origins, feed}) {
  const widgets = `<news-list src="${feed}"></news-list>`.repeat(3) + `<news-card src="${feed}"></news-card>`.repeat(3);
  const visitor = await visit(browser, origins.publish(widgets, {head: origins.tag()}));
  await visitor.until(storiesIn, 'news-list');
  await wait(QUIET_MS);
  const asked = visitor.requests.slice(1).filter((url) => !isImage(url) && !url.endsWith('favicon.ico'));
  await visitor.close();
  return {
    scripts: asked.filter((url) => url.endsWith('.js')).length,
    data: asked.filter(isData).length,
    all: asked.length,
  };
}

/** The script with the header that the hosting guide asks for, at a second visit. */
async function secondVisit({browser, origins, feed}) {
  if (!readFileSync(join(root, 'docs/hosting.md'), 'utf8').includes(YEAR))
    throw new Error(`docs/hosting.md lacks ${YEAR}`);
  const path = '/news-elements.js';
  const plain = origins.script.answers.get(path);
  origins.script.answers.set(path, {...plain, headers: {'Cache-Control': YEAR}});
  const body = `<news-list src="${feed}"></news-list>`;
  const visitor = await visit(browser, origins.publish(body, {head: origins.tag()}));
  await visitor.until(storiesIn, 'news-list');
  const before = origins.script.asked(path).length;
  await visitor.page.goto(origins.publish(body, {head: origins.tag()}));
  await visitor.until(storiesIn, 'news-list');
  const asked = origins.script.asked(path).length - before;
  origins.script.answers.set(path, plain);
  await visitor.close();
  return asked;
}

/** Milliseconds from the end of the script's evaluation, when the next module runs, to the request. */
async function untilAsked({browser, origins, feed}) {
  const mark = '<script type="module">window.evaluated = performance.now()</script>';
  const visitor = await visit(
    browser,
    origins.publish(`<news-list src="${feed}"></news-list>`, {head: origins.tag() + mark}),
  );
  await visitor.until(storiesIn, 'news-list');
  const gap = await visitor.run(() => {
    const asked = performance.getEntriesByType('resource').filter(({name}) => name.includes('/feed.json'));
    return asked[0].startTime - window.evaluated;
  });
  await visitor.close();
  return gap;
}

/** Requests for a card far below, before and after the reader has come there. */
async function farBelow({browser, origins, feed}) {
  const body = `<div style="height: 20000px"></div><news-card src="${feed}"></news-card><promo-slot src="${feed}?promo" sizes="300x250"></promo-slot>`;
  const visitor = await visit(browser, origins.publish(body, {head: origins.tag()}));
  await visitor.until(() => customElements.get('news-card') !== undefined);
  await wait(QUIET_MS);
  const before = visitor.requests.filter(isData).length;
  await visitor.run(() => document.querySelector('news-card').scrollIntoView());
  await visitor.until(storiesIn, 'news-card');
  await wait(QUIET_MS);
  const after = visitor.requests.filter(isData).length;
  await visitor.close();
  return {before, after};
}

const HINTS = {
  none: () => '',
  'preconnect to the feed': ({feed}) => `<link rel="preconnect" href="${new URL(feed).origin}" crossorigin>`,
  'the same without crossorigin': ({feed}) => `<link rel="preconnect" href="${new URL(feed).origin}">`,
  'preload of the feed': ({feed}) => `<link rel="preload" as="fetch" href="${feed}" crossorigin>`,
  'modulepreload of the script': ({script}) => `<link rel="modulepreload" href="${script}" crossorigin>`,
  'modulepreload and preconnect': (to) =>
    HINTS['modulepreload of the script'](to) + HINTS['preconnect to the feed'](to),
};

/**
 * Milliseconds until stories are painted, by hint, where script and feed come from far. Each time in a browser of its own: in
 * private windows Chromium connects to nothing beforehand, and in others it remembers what a page has asked for.
 */
async function hints({origins, rounds}) {
  const [script, feed] = await Promise.all([origins.script, origins.feed].map(({answers}) => slowOrigin(answers)));
  const to = {script: `${script.origin}/news-elements.js`, feed: `${feed.origin}/en/feed.json`};
  const found = Object.fromEntries(Object.keys(HINTS).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, hint] of Object.entries(HINTS)) {
      const head = `${hint(to)}<script type="module" crossorigin src="${to.script}"></script>`;
      const before = feed.log.length;
      const time = await untilShown(origins.publish(`<news-list src="${to.feed}" hide="image"></news-list>`, {head}));
      found[name].push({time, asked: feed.log.length - before});
    }
  script.close();
  feed.close();
  const told = (visits) => ({
    ...summary(visits.map(({time}) => time)),
    asked: Math.max(...visits.map(({asked}) => asked)),
  });
  return Object.fromEntries(Object.entries(found).map(([name, visits]) => [name, told(visits)]));
}

async function untilShown(address) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(tellWhenShown);
    await page.goto(address);
    return await (await page.waitForFunction(() => window.shownAt)).jsonValue();
  } finally {
    await browser.close();
  }
}

/** Runs in the page from its beginning. */
function tellWhenShown() {
  const look = () => {
    if (document.querySelector('news-list')?.shadowRoot?.querySelector('[part~=headline]'))
      window.shownAt = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

export const network = {
  id: 'network',
  title: 'Network',
  ids: ['network'],

  async run({browser, rounds}) {
    const origins = await startOrigins();
    serveFeeds(origins.feed);
    const at = {browser, origins, rounds, feed: `${origins.feed.origin}/en/feed.json`};
    const gaps = [];
    for (let round = 0; round < rounds; round++) gaps.push(await untilAsked(at));
    const result = {
      requests: await requests(at),
      again: await secondVisit(at),
      gap: summary(gaps),
      far: await farBelow(at),
      hints: await hints(at),
    };
    origins.close();
    return {network: result};
  },

  targets: ({network: {requests, again, gap, far}}) => [
    {
      what: 'six widgets of one feed: one script and one request for data',
      measured: `${requests.scripts} + ${requests.data} of ${requests.all}`,
      met: requests.scripts === 1 && requests.data === 1 && requests.all === 2,
      hard: true,
    },
    {what: 'a second visit asks for no script', measured: `${again} asked`, met: again === 0, hard: true},
    {
      what: `the feed is asked for within ${AT_ONCE_MS} ms of the script's evaluation`,
      measured: `${gap.min.toFixed(1)} ms, median ${gap.median.toFixed(1)}`,
      met: gap.min <= AT_ONCE_MS,
    },
    {
      what: 'what is far below asks when the reader comes near',
      measured: `${far.before} before, ${far.after} after`,
      met: far.before === 0 && far.after > 0,
      hard: true,
    },
  ],

  present: ({network: {hints}}) => [
    {
      caption: `Where a connection takes ${CONNECTION_MS} ms to stand and each answer ${ANSWER_MS} ms more, script and feed from two hosts:`,
      head: ['hint in the page’s head', 'to the stories, ms', 'median', 'spread', 'saved, ms', 'requests for the feed'],
      rows: Object.entries(hints).map(([name, {min, median, spread, asked}]) => [
        name,
        min.toFixed(0),
        median.toFixed(0),
        `${(spread * 100).toFixed(0)} %`,
        (hints.none.median - median).toFixed(0),
        asked,
      ]),
    },
  ],
};
