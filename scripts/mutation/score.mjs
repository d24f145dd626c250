// How many of Stryker's changes the tests notice, by folder, and which of them nothing notices.
import {Stryker} from '@stryker-mutator/core';
import config from './stryker.config.mjs';

const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];
const SHOWN_LENGTH = 100;

/** @param only - A file to change alone. */
export async function mutate(only) {
  const mutants = await new Stryker({
    configFile: 'scripts/mutation/stryker.config.mjs',
    ...(only && {mutate: [only]}),
  }).runMutationTest();
  for (const mutant of mutants) if (MISSED.includes(mutant.status)) console.log(lineOf(mutant));
  const sums = sumsOf(mutants);
  console.log('\n| folder | changes | noticed | score |\n| --- | ---: | ---: | ---: |');
  for (const [folder, {noticed, all}] of sums)
    console.log(`| ${folder} | ${all} | ${noticed} | ${percent(noticed, all).toFixed(1)} % |`);
  console.log(`\nEach is in ${config.htmlReporter.fileName}.`);
  const passed = sums.filter(([, {noticed, all}]) => percent(noticed, all) >= config.thresholds.break).length;
  console.log(`${passed} passed, ${sums.length - passed} failed`);
  return passed > 0 && passed === sums.length;
}

const percent = (part, whole) => (100 * part) / whole;

const pathOf = ({fileName}) => fileName.replaceAll('\\', '/').replace(/^.*\/(?=src\/)/, '');

function lineOf(mutant) {
  const {line, column} = mutant.location.start;
  const what = mutant.status === 'NoCoverage' ? 'run by no test' : mutant.mutatorName;
  const text = mutant.replacement.replace(/\s+/g, ' ').slice(0, SHOWN_LENGTH);
  return `${pathOf(mutant)}:${line}:${column} ${what}: ${text}`;
}

/** By folder, and of all. */
function sumsOf(mutants) {
  const sums = new Map();
  for (const mutant of mutants) {
    const isNoticed = NOTICED.includes(mutant.status);
    if (!isNoticed && !MISSED.includes(mutant.status)) continue;
    for (const folder of [/^src\/\w+/.exec(pathOf(mutant))[0], 'together']) {
      const {noticed, all} = sums.get(folder) ?? {noticed: 0, all: 0};
      sums.set(folder, {noticed: noticed + Number(isNoticed), all: all + 1});
    }
  }
  return [...sums].sort(([a], [b]) => a.localeCompare(b));
}
