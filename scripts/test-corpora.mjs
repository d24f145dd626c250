// Runs the data layer, in a real browser, over a folder of feeds that others collected, and says how often each field comes out right.
// npm run test:corpora -- [FOLDER] [--sample N] [--seed S] [--verbose]
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {chromiumPath} from './lib/browsers.mjs';
import {corpus, noCorpus, sampled} from './lib/corpora.mjs';
import {checkInPage} from './lib/corpora-page.mjs';
import {root} from './lib/run.mjs';

const BATCH = 100;
/** So many feeds are damaged in so many ways. */
const DAMAGED = {feeds: 200, rounds: 8};
/** The share of what the corpora expect that must hold, in percent. */
const FLOORS = {
  'feeds: feed or typed error': 100,
  'feeds: damaged, feed or typed error': 100,
  'feeds: loaded': 97,
  'feeds: title': 98,
  'feeds: url': 99,
  'feeds: id': 99,
  'feeds: date': 98,
  'dates: core': 95,
  'charset: all': 100,
  'wordpress: all': 100,
};

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {sample: {type: 'string'}, seed: {type: 'string', default: '1'}, verbose: {type: 'boolean', default: false}},
});
const feedsFolder = corpus('feeds', positionals[0]);
if (!feedsFolder) {
  console.log(noCorpus('feeds'));
  process.exit(0);
}

const folder = dirname(feedsFolder);
const read = (...path) => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));
const bytes = (...path) => readFileSync(join(folder, ...path)).toString('base64');

function casesOf() {
  const wordpress = read('wordpress', 'index.json');
  const feeds = read('feeds', 'index.json');
  // Of two entries for one file only the later describes what is in it.
  const charset = new Map(read('charset', 'index.json').map((entry) => [entry.file, entry]));
  return [
    ...(values.sample ? sampled(feeds, values.sample, values.seed) : feeds).map((entry) => ({
      ...entry,
      kind: 'feeds',
      bytes: bytes('feeds', entry.file),
    })),
    ...sampled(feeds, values.sample ?? DAMAGED.feeds, values.seed).map((entry, at) => ({
      ...{kind: 'damaged', file: entry.file, headers: entry.headers, rounds: DAMAGED.rounds},
      ...{seed: Number(values.seed) * 1000 + at, bytes: bytes('feeds', entry.file)},
    })),
    ...read('feeds', 'dates.json').map((entry) => ({...entry, kind: 'dates'})),
    ...[...charset.values()].map((entry) => ({...entry, kind: 'charset', bytes: bytes('charset', entry.file)})),
    ...wordpress.recorded.map((entry) => ({...entry, kind: 'wordpress', bytes: bytes('wordpress', entry.file)})),
    ...wordpress.handwritten.map((entry) => ({
      ...entry,
      kind: 'wordpress',
      bytes: Buffer.from(entry.body).toString('base64'),
    })),
  ];
}

/** The data layer as one classic script, which puts it on `window.data`. */
async function bundle() {
  const source = (file) => JSON.stringify(join(root, 'src', 'data', file));
  const entry = `export {parseFeed} from ${source('parse-feed.ts')}; export {isoDate} from ${source('dates.ts')};`;
  const [{output}] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'corpora-entry',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith('corpora') ? '\0corpora' : undefined),
        load: (id) => (id === '\0corpora' ? entry : undefined),
      },
    ],
    build: {write: false, minify: false, lib: {entry: 'corpora', formats: ['iife'], name: 'data'}},
  });
  return output[0].code.replace(/^var data\s*=/m, 'window.data =');
}

const browser = await puppeteer.launch({
  executablePath: await chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
const results = [];
try {
  const page = await browser.newPage();
  await page.addScriptTag({content: await bundle()});
  const cases = casesOf();
  for (let at = 0; at < cases.length; at += BATCH)
    results.push(...(await page.evaluate(checkInPage, cases.slice(at, at + BATCH))));
} finally {
  await browser.close();
}

const totals = new Map();
for (const {field, holds, file, note} of results) {
  const total = totals.get(field) ?? {held: 0, all: 0};
  totals.set(field, {held: total.held + Number(holds), all: total.all + 1});
  if (!holds && values.verbose) console.log(`${field}  ${file}  ${note}`);
}
const counts = {passed: 0, failed: 0};
for (const [field, {held, all}] of [...totals].sort()) {
  const rate = (100 * held) / all;
  const low = !values.sample && rate < (FLOORS[field] ?? 0);
  if (field in FLOORS) counts[low ? 'failed' : 'passed']++;
  console.log(
    `${field.padEnd(36)} ${String(held).padStart(5)} of ${String(all).padStart(5)}  ${rate.toFixed(1).padStart(5)} %${low ? `  below ${FLOORS[field]} %` : ''}`,
  );
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
