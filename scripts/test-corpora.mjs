// Runs the data layer, in a real browser, over a folder of feeds that others collected, and says how often each field comes out right.
// npm run test:corpora -- [FOLDER] [--sample N] [--seed S] [--verbose]
// FOLDER is that of the corpora or of one of them; else it is what the variable CORPORA says.
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {casesIn, partsOf} from './corpora/cases.mjs';
import {judge} from './corpora/judge.mjs';
import {chromiumPath} from './lib/browsers.mjs';
import {noCorpus} from './lib/corpora.mjs';
import {root} from './lib/run.mjs';

const BATCH = 100;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {sample: {type: 'string'}, seed: {type: 'string', default: '1'}, verbose: {type: 'boolean', default: false}},
});
const folder = partsOf(positionals[0] ?? process.env.CORPORA);
if (!folder) {
  console.log(noCorpus('feeds'));
  // A folder that was asked for and is not there is a mistake.
  process.exit(positionals[0] ? 1 : 0);
}

/** The checks and the data layer as one classic script, which puts `corpora` on the window. */
async function bundle() {
  const [{output}] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {entry: 'scripts/corpora/page.mjs', formats: ['iife'], name: 'corpora'},
    },
  });
  return output[0].code.replace(/^var corpora\s*=/m, 'window.corpora =');
}

const browser = await puppeteer.launch({
  executablePath: await chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
const results = [];
try {
  const page = await browser.newPage();
  await page.addScriptTag({content: await bundle()});
  const cases = casesIn(folder, values.sample, values.seed);
  for (let at = 0; at < cases.length; at += BATCH)
    results.push(...(await page.evaluate((batch) => globalThis.corpora.check(batch), cases.slice(at, at + BATCH))));
} finally {
  await browser.close();
}

if (values.verbose)
  for (const {field, key, holds, note} of results) if (holds === false) console.log(`${field}  ${key}  ${note}`);
const {passed, failed} = judge(results, Boolean(values.sample));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
