// Changes the code in small ways, one at a time, and says how many of the changes the tests notice.
// npm run test:mutation -- [FILES, as src/i18n/*.ts] [--survivors]
import {parseArgs} from 'node:util';
import {Stryker} from '@stryker-mutator/core';
import {root} from './lib/run.mjs';
import config from '../stryker.config.mjs';

const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {survivors: {type: 'boolean', default: false}},
});
process.chdir(root);
const {break: floor} = config.thresholds;
const mutate = positionals.length ? positionals : config.mutate;
const start = Date.now();
// The floor is held here, folder by folder.
const mutants = await new Stryker({
  ...config,
  mutate,
  thresholds: {...config.thresholds, break: null},
}).runMutationTest();

const folders = new Map();
for (const {fileName, status, location, replacement, mutatorName} of mutants) {
  const path = fileName.replaceAll('\\', '/').split('/src/').at(-1);
  const folder = `src/${path.split('/')[0]}`;
  const sum = folders.get(folder) ?? {noticed: 0, missed: 0};
  folders.set(folder, sum);
  if (NOTICED.includes(status)) sum.noticed++;
  if (!MISSED.includes(status)) continue;
  sum.missed++;
  if (values.survivors)
    console.log(`${path}:${location.start.line}:${location.start.column} ${status} ${mutatorName}: ${replacement}`);
}

const counts = {passed: 0, failed: 0};
for (const [folder, {noticed, missed}] of [...folders].sort()) {
  const score = (100 * noticed) / (noticed + missed);
  counts[score >= floor ? 'passed' : 'failed']++;
  const verdict = score >= floor ? '' : `  below ${floor} %`;
  console.log(
    `${folder.padEnd(14)} ${noticed} of ${noticed + missed} mutants noticed  ${score.toFixed(1)} %${verdict}`,
  );
}
console.log(`in ${((Date.now() - start) / 60_000).toFixed(1)} min; .cache/mutation/index.html shows each`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed || !folders.size ? 1 : 0;
