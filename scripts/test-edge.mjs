// Puts nginx, with the recipe of docs/scaling.md, before a publisher's server, and sends it the readers of two hundred sites.
import {setTimeout as wait} from 'node:timers/promises';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {startReader} from './edge/browser.mjs';
import {isReadable, load, ORIGINS} from './edge/load.mjs';
import {nginxPath, startNginx} from './edge/nginx.mjs';
import {DELAY_MS, FEEDS, FRESH_MS, startPublisher} from './edge/publisher.mjs';
import {root, run} from './lib/run.mjs';

const LOADS = 10_000;
/** A hundred million a day are 1,157 a second. */
const RATE = 1250;
const COLD_DELAY_MS = 1500;
/** nginx counts in whole seconds. */
const STALE_MS = FRESH_MS + 1500;
/** The recipe gives a publisher that failed ten seconds of rest. */
const BACK_MS = 20_000;
/** What the recipe waits for an answer. */
const TIMEOUT_MS = 7000;

const program = await nginxPath();
if (!program) {
  console.log('No nginx here, so nothing was run. Debian: apt-get install nginx-light (root need not: this does it).');
  process.exit(0);
}
const build = await run('npm', ['run', 'build'], {quiet: true});
if (build.code) throw new Error(build.output);
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const counts = {passed: 0, failed: 0};
function check(sentence, holds, found = '') {
  counts[holds ? 'passed' : 'failed']++;
  console.log(`  ${holds ? 'ok    ' : 'FAILED'} ${sentence}${found === '' ? '' : `: ${found}`}`);
}

const feeds = [...FEEDS.keys()];
const publisher = await startPublisher();
const edge = await startNginx(program, {publisherPort: publisher.port, dist: join(root, 'dist'), version});
const reader = await startReader({
  script: `${edge.origin}/news-elements/${version}/news-elements.js`,
  feed: edge.origin + feeds[0],
});

/** What holds for readers in every weather. */
function checkReaders({answers, well, readable, forAll, withStories, errors, latency, seconds}, amount) {
  const all = (sentence, number) =>
    check(sentence, number === amount && errors === 0, `${number} of ${amount}${errors ? `, ${errors} errors` : ''}`);
  console.log(
    `  ${answers} loads in ${seconds.toFixed(1)} s; p50 ${latency.p50} ms, p99 ${latency.p99} ms, longest ${latency.max} ms`,
  );
  all('answered well', well);
  all('readable for the origin that asked', readable);
  all('the same for every origin, so that caches further on keep one copy too', forAll);
  all('with stories', withStories);
}

async function checkBrowser() {
  const headlines = await reader.headlines();
  check('a browser shows a list of five', headlines.length === 5 && headlines.every(Boolean), headlines[0]);
}

/** The least time between two requests for one feed. */
function leastGap(hits) {
  const last = new Map();
  let least = Infinity;
  for (const {path, at} of hits) {
    least = Math.min(least, at - (last.get(path) ?? -Infinity));
    last.set(path, at);
  }
  return least;
}

async function cold() {
  console.log(`\nNothing is in the cache, and the publisher takes ${COLD_DELAY_MS} ms`);
  publisher.state.delay = COLD_DELAY_MS;
  checkReaders(await load(edge.origin, {amount: 1000}), 1000);
  const hits = publisher.hits();
  check('each feed was asked for once', hits.length === feeds.length && leastGap(hits) === Infinity, hits.length);
  publisher.state.delay = DELAY_MS;
}

async function busy() {
  const fresh = `fresh for ${FRESH_MS / 1000} s`;
  console.log(
    `\n${LOADS} loads from ${ORIGINS.length} origins, ${RATE} a second, of ${feeds.length} feeds that are ${fresh}`,
  );
  await wait(STALE_MS);
  publisher.hits();
  checkReaders(await load(edge.origin, {amount: LOADS, rate: RATE}), LOADS);
  const hits = publisher.hits();
  console.log(`  the publisher was asked ${hits.length} times: once for ${Math.round(LOADS / hits.length)} loads`);
  const gap = Math.round(leastGap(hits));
  check('no feed was asked for twice while it was fresh', gap >= FRESH_MS, `${gap} ms or more lie between`);
  check('feeds were asked for again when they were not', hits.length > feeds.length, hits.length);
  await checkBrowser();
}

async function trouble(mode, what) {
  console.log(`\nThe publisher ${what}, and no copy is fresh`);
  await wait(STALE_MS);
  publisher.become(mode);
  publisher.hits();
  const result = await load(edge.origin, {amount: 2000, rate: 400});
  checkReaders(result, 2000);
  check('nobody waits for it', result.latency.max < TIMEOUT_MS, `${result.latency.max} ms at most`);
  const hits = publisher.hits().length;
  check('it is asked no more than once for each feed', hits <= feeds.length, hits);
  await checkBrowser();
  const {status, headers} = await fetch(`${edge.origin}/section-51/en/feed.json?${mode}`);
  const readable = isReadable([headers.get('access-control-allow-origin')], ORIGINS[0]);
  check('where there is no copy, the error is readable too', status >= 500 && readable, status);
  await back();
}

async function back() {
  const body = async () => (await fetch(edge.origin + feeds[0])).text();
  const old = await body();
  publisher.publishNextDay();
  publisher.become('well');
  const start = performance.now();
  const passed = () => performance.now() - start;
  while ((await body()) === old && passed() < BACK_MS) await wait(200);
  check('new stories come when it is back', passed() < BACK_MS, `after ${(passed() / 1000).toFixed(1)} s`);
}

console.log(`${program}; ${feeds.length} feeds`);
try {
  await cold();
  await busy();
  await trouble('down', 'refuses every connection');
  await trouble('broken', 'answers 503');
  await trouble('hangs', 'never answers');
} finally {
  await reader.close();
  await edge.stop();
  publisher.close();
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
