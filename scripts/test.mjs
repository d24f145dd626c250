// `npm test`: test/**/*.test.ts in every engine that is here, then test/**/*.test.mjs in Node. The last line printed is the sum.
// `npm test -- test/some.test.ts` runs the files named, in Chromium unless ENGINES says otherwise.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {coverageIsEnough} from './coverage-check.mjs';
import {enginesFound} from './lib/browsers.mjs';
import {filesIn, run, runBin} from './lib/run.mjs';

const files = process.argv.slice(2);
const engines = process.env.ENGINES?.split(',') ?? (files.length ? ['chromium'] : enginesFound());
const folder = mkdtempSync(join(tmpdir(), 'news-elements-test-'));
const runs = [];

for (const engine of engines) await count(engine, (env) => runInBrowser(engine, env));
if (!files.length) {
  await count('node', runNodeTests);
  if (engines.includes('chromium') && !coverageIsEnough())
    runs.push({name: 'coverage', passed: 0, failed: 1, skipped: 0});
}
rmSync(folder, {recursive: true});
report();

/** Runs one part. Its counts come from a file that its reporter writes; a part that ran nothing has failed. */
async function count(name, start) {
  console.log(`\n${name}`);
  const TEST_COUNTS = join(folder, `${name}.json`);
  const {code} = await start({TEST_COUNTS});
  const counts = readCounts(TEST_COUNTS);
  if (counts.passed + counts.failed + counts.skipped === 0) console.log(`${name}: nothing was run.`);
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  runs.push({name, ...counts});
}

function runInBrowser(engine, env) {
  const coverage = engine === 'chromium' && !files.length ? ['--coverage'] : [];
  return runBin('wtr', [...files, ...coverage], {env: {...env, ENGINES: engine}});
}

/** Tests that need no runner’s page: mostly the built file on real pages, in a Chromium of their own. */
async function runNodeTests({TEST_COUNTS}) {
  const tests = filesIn('test', '.test.mjs');
  if (!tests.length) return {code: 1};
  const build = await run('npm', ['run', 'build'], {quiet: true});
  if (build.code) {
    console.log(build.output);
    return build;
  }
  const reporters = [
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=./scripts/lib/node-count-reporter.mjs', `--test-reporter-destination=${TEST_COUNTS}`],
  ];
  // One file at a time: they start browsers.
  return run(process.execPath, ['--test', '--test-concurrency=1', ...reporters, ...tests]);
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {passed: 0, failed: 0, skipped: 0};
  }
}

function report() {
  const sum = (key) => runs.reduce((total, counts) => total + counts[key], 0);
  const words = (passed, failed, skipped) =>
    `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  console.log();
  for (const {name, passed, failed, skipped} of runs) console.log(`${name}: ${words(passed, failed, skipped)}`);
  console.log(words(sum('passed'), sum('failed'), sum('skipped')));
  process.exitCode = sum('failed') ? 1 : 0;
}
