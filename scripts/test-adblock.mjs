// Puts the real rules of ad blockers over the demonstration's pages, and says what becomes of them.
// npm run test:adblock -- [FOLDER OF CORPORA]
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {blockerOf, extension, NAMES} from '../test/adblock/blocker.mjs';
import {namesInPage, readThrough, seenInPage, watchShifts} from '../test/adblock/in-page.mjs';
import {adguardLists, collectedRules, compiledLists} from '../test/adblock/lists.mjs';
import {CONTROLS, controlPage, promoPage, REFUSED} from '../test/adblock/pages.mjs';
import {startDemo} from '../test/embed/support/demo.mjs';
import {startOrigins} from '../test/embed/support/origins.mjs';
import {LANGUAGES, sitePages} from './demo/stories.mjs';
import {chromiumPath} from './lib/browsers.mjs';
import {corpus, noCorpus} from './lib/corpora.mjs';

const SIZES = [
  {width: 390, height: 844},
  {width: 1280, height: 900},
];
const MOST_SHIFT = 0.01;
/** After that a slot that has brought nothing counts as empty. */
const EMPTY_MS = 6000;
const BLOGS = ['blog.html', 'blog-ru.html', 'blog-hy.html'];
const PAGES = [...LANGUAGES.flatMap((language) => Object.values(sitePages(language))), ...BLOGS];

const compiled = compiledLists();
const adguard = adguardLists();
if (!compiled || !adguard) {
  console.log('The lists could not be had from the registry, so nothing was run.');
  process.exit(0);
}
const rulesFolder = corpus('adblock', process.argv[2]);
const collected = rulesFolder ? collectedRules(rulesFolder) : [];
if (!rulesFolder) console.log(`No rules of RuAdList. ${noCorpus('adblock')}`);
const blocker = blockerOf([{name: 'EasyList and EasyPrivacy', compiled}, ...adguard, ...collected]);

let passed = 0;
let failed = 0;
function check(name, problems) {
  if (problems.length) failed++;
  else passed++;
  if (problems.length) console.log(`FAIL ${name}\n     ${problems.slice(0, 12).join('\n     ')}`);
  else console.log(`ok   ${name}`);
}

const folder = mkdtempSync(join(tmpdir(), 'news-elements-adblock-'));
const demo = await startDemo();
const origins = await startOrigins();
const known = Object.entries(NAMES).flatMap(([kind, name]) => [
  [demo[kind], name],
  [origins[kind].origin, name],
]);
const named = (url) => known.reduce((text, [origin, name]) => text.replace(origin, name), url);
const ours = (url) => known.some(([origin]) => url.startsWith(origin));
const launch = async (...extensions) =>
  puppeteer.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    ...(extensions.length && {enableExtensions: extensions}),
  });

/** Opens a page, with or without the blocker; `refused` gathers what the blocker did not let through. */
async function open(browser, {address}, size, blocks) {
  const page = await browser.newPage();
  const refused = [];
  await page.setViewport(size);
  await page.evaluateOnNewDocument(watchShifts);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    const lists = blocks ? blocker.refusing(named(url), request.resourceType(), `${NAMES.page}/`) : [];
    if (lists.length) {
      refused.push({url, lists});
      request.abort('blockedbyclient');
    } else if (ours(url) || url.startsWith('data:')) request.continue();
    else request.respond({contentType: 'text/javascript', body: ''});
  });
  await page.goto(address);
  return {page, refused, shifts: () => page.evaluate(() => window.shifts)};
}

const inserted = (name, body, tag = '') => ({name, address: origins.publish(body + tag), isInserted: true});
const controls = inserted('controls', controlPage());
const promos = LANGUAGES.map((lang) =>
  inserted(`a promotion in ${lang}`, promoPage(lang), origins.tag('?only=promo-slot')),
);
const pages = PAGES.map((name) => ({name, address: `${demo.page}/${name}`}));

/** First without: what there is to see, and the names in it by which a list would find it. */
const plain = await launch();
const before = new Map();
const names = {classes: new Set(), ids: new Set(), hrefs: new Set()};
for (const page of [controls, ...promos, ...pages])
  for (const size of page.isInserted ? [SIZES[1]] : SIZES) {
    const visitor = await open(plain, page, size, false);
    await visitor.page.evaluate(readThrough);
    before.set(`${page.name} ${size.width}`, await visitor.page.evaluate(seenInPage));
    for (const [kind, found] of Object.entries(await visitor.page.evaluate(namesInPage)))
      for (const name of found) names[kind].add(name);
    await visitor.page.close();
  }
await plain.close();

const css = blocker.css(Object.fromEntries(Object.entries(names).map(([kind, set]) => [kind, [...set]])));
const blocking = await launch(extension(join(folder, 'extension'), css));
try {
  await lookAtControls();
  for (const page of pages) for (const size of SIZES) await lookAt(page, size);
  for (const page of promos) await lookAtPromos(page);
} finally {
  await blocking.close();
  await demo.close();
  origins.close();
  rmSync(folder, {recursive: true});
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

async function lookAtControls() {
  const {page} = await open(blocking, controls, SIZES[1], true);
  const shown = await page.evaluate(() => {
    const isShown = (element) => element.checkVisibility();
    const {shadowRoot} = document.querySelector('#host');
    return {
      page: [...document.querySelectorAll('body > :not(#host)')].map(isShown),
      shadow: [...shadowRoot.children].map(isShown),
    };
  });
  CONTROLS.filter(({isCollected}) => rulesFolder || !isCollected).forEach(({list, markup}, at) =>
    check(`${list} hides ${markup}`, shown.page[at] ? ['it is seen'] : []),
  );
  check(
    'shadow trees are out of reach of what blockers hide',
    shown.shadow.every(Boolean) ? [] : [String(shown.shadow)],
  );
  for (const {list, url, type} of REFUSED) {
    const lists = blocker.refusing(url, type, `${NAMES.page}/`);
    check(`${list} refuses ${url}`, lists.some((name) => name.includes(list)) ? [] : [`refused by ${lists}`]);
  }
  await page.close();
}

async function lookAt(page, size) {
  const visitor = await open(blocking, page, size, true);
  await visitor.page.evaluate(readThrough);
  const seen = new Set((await visitor.page.evaluate(seenInPage)).map(({at}) => at));
  const gone = before.get(`${page.name} ${size.width}`).filter(({at}) => !seen.has(at));
  const shifts = await visitor.shifts();
  check(
    `${page.name} at ${size.width} px: all ${seen.size} elements are seen, nothing is refused, shift ${shifts.toFixed(4)}`,
    [
      ...gone.map(({at, text}) => `${at} is gone: ${text}`),
      ...visitor.refused.map(({url, lists}) => `${url} is refused by ${lists}`),
      ...(shifts > MOST_SHIFT ? [`layout shift is ${shifts}`] : []),
    ],
  );
  await visitor.page.close();
}

/** A blocked advertisement: nothing moves, the slot below the view folds, the one in view keeps its box. */
async function lookAtPromos(page) {
  const visitor = await open(blocking, page, SIZES[0], true);
  await visitor.page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), EMPTY_MS);
  const state = await visitor.page.evaluate(() => ({
    heights: [...document.querySelectorAll('promo-slot')].map((slot) => slot.offsetHeight),
    isAdSeen: [...document.querySelectorAll('ins')].some((ad) => ad.checkVisibility()),
    gap:
      document.querySelector('#after-second').getBoundingClientRect().top -
      document.querySelectorAll('promo-slot')[1].getBoundingClientRect().top,
  }));
  const shifts = await visitor.shifts();
  check(`${page.name}: the advertisement goes and leaves no hole below the view, shift ${shifts.toFixed(4)}`, [
    ...(state.isAdSeen ? ['the advertisement is seen'] : []),
    ...(visitor.refused.length ? [] : ['its script is not refused']),
    ...visitor.refused.filter(({url}) => ours(url)).map(({url}) => `${url} is refused`),
    ...(state.heights[0] === 274 ? [] : [`the slot in view is ${state.heights[0]} px high`]),
    ...(state.heights[1] === 0 && state.gap < 40
      ? []
      : [`the slot below leaves ${state.heights[1]} px, ${state.gap} px`]),
    ...(shifts > MOST_SHIFT ? [`layout shift is ${shifts}`] : []),
  ]);
  await visitor.page.close();
}
