// What stays in memory of elements that came and went, in the built file and in Chromium.
// npm run test:memory -- [TAG… refreshes]
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../test/embed/support/browsers.mjs';
import {serveFeeds} from '../test/embed/support/feeds.mjs';
import {startOrigins} from '../test/embed/support/origins.mjs';
import {countHeld, cycle, refresh} from './lib/memory-page.mjs';

const CYCLES = 1000;
const SIZE = 25;
const WARM_ROUNDS = 12;
const REFRESHES = 240;
/** What the browser notes of requests stops growing after some 600. */
const WARM_REFRESHES = 700;
const LIMIT_KB = 1000;
/** Of one answer the list’s own stories are 20 kB. */
const REFRESH_LIMIT_KB = 100;

const origins = await startOrigins();
serveFeeds(origins.feed);
const feed = `${origins.feed.origin}/en/feed.json`;
const LINKS = '<a href="https://t.me/meridian">Telegram</a><a href="https://www.instagram.com/meridian">Instagram</a>';
const MARKUP = {
  'news-source': `<news-source src="${feed}" name="The Courier" refresh="30"><news-list more="scroll"></news-list></news-source>`,
  'news-card': `<news-card src="${feed}" loading="eager"><a href="/">News</a></news-card>`,
  'news-list': `<news-list src="${feed}" heading="Region" more="button" count="2"><a href="/">News</a></news-list>`,
  'news-article': `<news-article src="${feed}"><p>News</p></news-article>`,
  'text-size': '<text-size></text-size>',
  'language-switch': '<language-switch languages="en ru hy"></language-switch>',
  'theme-toggle': '<theme-toggle modes="light dark auto"></theme-toggle>',
  'share-bar': '<share-bar layout="menu" href="https://paper.test/" headline="Ferry reopens"></share-bar>',
  'site-search': `<site-search action="https://paper.test/?s={searchTerms}" src="${feed}"></site-search>`,
  'social-links': `<social-links>${LINKS}</social-links>`,
  'app-links': '<app-links><a href="https://apps.apple.com/app/id1">App Store</a></app-links>',
  'follow-banner': `<follow-banner>${LINKS}</follow-banner>`,
  'usage-notice': '<usage-notice name="The Courier" href="https://paper.test/" since="2014"></usage-notice>',
  'promo-slot': '<promo-slot sizes="300x250, 728x90"><p>Subscribe</p></promo-slot>',
};

let passed = 0;
let failed = 0;
const judge = (holds, words) => {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? '  ' : '✗ '}${words}`);
};

const browser = await puppeteer.launch(await launchOptions());
const wanted = process.argv.slice(2);
for (const tag of Object.keys(MARKUP)) if (!wanted.length || wanted.includes(tag)) await measure(tag);
if (!wanted.length || wanted.includes('refreshes')) await measureRefreshes();
await browser.close();
origins.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/** A page with the built file, and what it holds once the rubbish is gone. */
async function open() {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(countHeld);
  await page.goto(origins.publish(`<main></main><aside></aside><iframe></iframe>${origins.tag()}`));
  await page.waitForFunction(() => customElements.get('promo-slot'));
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  return {
    page,
    async holds() {
      for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
      const {metrics} = await session.send('Performance.getMetrics');
      const {JSHeapUsedSize, JSEventListeners, Nodes} = Object.fromEntries(
        metrics.map(({name, value}) => [name, value]),
      );
      return {
        bytes: JSHeapUsedSize,
        all: JSEventListeners,
        nodes: Nodes,
        ...(await page.evaluate(() => window.held())),
      };
    },
  };
}

async function measure(tag) {
  const {page, holds} = await open();
  const fresh = await page.evaluate(() => window.held());
  await page.evaluate(cycle, MARKUP[tag], WARM_ROUNDS, SIZE);
  const before = await holds();
  await page.evaluate(cycle, MARKUP[tag], CYCLES / SIZE, SIZE);
  const after = await holds();
  const grown = (after.bytes - before.bytes) / 1000;
  const [listeners, nodes] = [after.all - before.all, after.nodes - before.nodes];
  const kept = ['listeners', 'observers', 'timers'].map((kind) => `${after[kind] - fresh[kind]} ${kind}`);
  const clean = kept.every((words) => words.startsWith('0 ')) && listeners <= 0 && nodes <= 0;
  judge(
    grown < LIMIT_KB && clean,
    `${tag}: ${grown.toFixed(0)} kB after ${CYCLES} cycles (limit ${LIMIT_KB}), on the page ${kept.join(', ')}; in all ${listeners} listeners, ${nodes} nodes`,
  );
  await page.close();
}

async function measureRefreshes() {
  let asked = 0;
  const answer = origins.feed.answers.get('/en/feed.json');
  origins.feed.answers.set('/en/feed.json', () => ({
    ...answer,
    body: answer.body.replaceAll(/"title":"/g, `$&${++asked} `),
  }));
  const markup = `<news-source src="${feed}"><news-list></news-list></news-source>`;
  const {page, holds} = await open();
  await page.evaluate(refresh, markup, WARM_REFRESHES);
  const before = await holds();
  await page.evaluate(refresh, markup, REFRESHES);
  const after = await holds();
  const grown = (after.bytes - before.bytes) / 1000;
  const kept = ['all', 'nodes', 'listeners', 'observers', 'timers'].map((kind) => after[kind] - before[kind]);
  judge(
    grown < REFRESH_LIMIT_KB && kept.every((count) => count <= 0) && asked > REFRESHES,
    `news-source with a list: ${grown.toFixed(0)} kB after ${REFRESHES} refreshes (limit ${REFRESH_LIMIT_KB}); ${kept[0]} listeners, ${kept[1]} nodes, ${kept[4]} timers more`,
  );
}
