// Layout shift of every page of the demonstration, and of the widgets alone, on a slow network: the figures, and the sum of the tests.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {run} from './lib/run.mjs';

const TESTS = ['demo-shift', 'layout-shift', 'static-page'].map((name) => `test/embed/${name}.test.mjs`);

const folder = mkdtempSync(join(tmpdir(), 'news-elements-shift-'));
const SHIFT_FIGURES = join(folder, 'figures');
const TEST_COUNTS = join(folder, 'counts.json');
const reporters = [
  ...['--test-reporter=dot', '--test-reporter-destination=stdout'],
  ...['--test-reporter=./scripts/lib/node-count-reporter.mjs', `--test-reporter-destination=${TEST_COUNTS}`],
];
const {code} = await run(process.execPath, ['--test', '--test-concurrency=1', ...reporters, ...TESTS], {
  env: {SHIFT_FIGURES},
});
console.log(`\n${readFileSync(SHIFT_FIGURES, 'utf8')}`);
const {passed, failed} = JSON.parse(readFileSync(TEST_COUNTS, 'utf8'));
rmSync(folder, {recursive: true});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = code;
