// What a run over the corpora amounts to: per field, how often it holds, and whether the list of exceptions is true.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../lib/run.mjs';

/** The share of what the corpora expect that must hold, in percent: of all cases, those among the exceptions too. */
const FLOORS = {
  'feeds: feed or typed error': 100,
  'feeds: damaged, feed or typed error': 100,
  'feeds: loaded': 97,
  'feeds: item title': 98,
  'feeds: item address': 99,
  'feeds: item id': 99,
  'feeds: item date': 98,
  'feeds: feed title': 95,
  'dates: core': 95,
  'charset: all': 100,
  'wordpress: all': 100,
};

export const EXCEPTIONS = 'test/corpora/exceptions.json';

const readExceptions = () => JSON.parse(readFileSync(join(root, EXCEPTIONS), 'utf8'));

/** The reason of each exception by its field and key. */
function reasonsOf({exceptions}) {
  const reasons = new Map();
  for (const {reason, field, cases} of exceptions) for (const key of cases) reasons.set(`${field}  ${key}`, reason);
  return reasons;
}

/** How often each field holds. */
function totalsOf(results) {
  const totals = new Map();
  for (const {field, holds} of results) {
    const {held, all} = totals.get(field) ?? {held: 0, all: 0};
    totals.set(field, {held: held + Number(holds), all: all + 1});
  }
  return [...totals].sort();
}

/** Which failures the list knows, by reason; which it does not, and which of its exceptions hold by now. */
export function exceptionsIn(results, list) {
  const reasons = reasonsOf(list);
  const failed = new Map(results.filter(({holds}) => !holds).map(({field, key, note}) => [`${field}  ${key}`, note]));
  const ran = new Set(results.map(({field, key}) => `${field}  ${key}`));
  const groups = new Map();
  for (const name of failed.keys()) {
    const reason = reasons.get(name);
    if (reason) groups.set(reason, [...(groups.get(reason) ?? []), name]);
  }
  return {
    groups,
    unlisted: [...failed].filter(([name]) => !reasons.has(name)).map((pair) => pair.join('  ')),
    outlived: [...reasons.keys()].filter((name) => ran.has(name) && !failed.has(name)),
  };
}

/**
 * Prints all of it.
 * @param isSample - Shares of a sample say nothing about the whole.
 * @returns how many of its demands passed and failed.
 */
export function judge(found, isSample) {
  const results = found.filter(({unmapped}) => !unmapped);
  const counts = {passed: 0, failed: 0};
  const demand = (holds) => counts[holds ? 'passed' : 'failed']++;
  for (const [field, {held, all}] of totalsOf(results)) {
    const rate = (100 * held) / all;
    const floor = isSample ? undefined : FLOORS[field];
    if (floor !== undefined) demand(rate >= floor);
    const verdict = floor === undefined ? '' : rate >= floor ? `  at least ${floor} %` : `  BELOW ${floor} %`;
    const share = `${String(held).padStart(5)} of ${String(all).padStart(5)}  ${rate.toFixed(1).padStart(5)} %`;
    console.log(`${field.padEnd(36)} ${share}${verdict}`);
  }

  const list = readExceptions();
  const {unmapped} = list;
  const {groups, unlisted, outlived} = exceptionsIn(results, list);
  console.log(`\nExceptions, by reason (${EXCEPTIONS}):`);
  for (const [reason, names] of [...groups].sort(([, one], [, other]) => other.length - one.length)) {
    console.log(`${String(names.length).padStart(4)}  ${reason}`);
    for (const name of names) console.log(`        ${name}`);
  }
  const left = new Map();
  for (const {unmapped: name} of found) if (name) left.set(name, (left.get(name) ?? 0) + 1);
  console.log('\nExpectations that no field of ours answers:');
  for (const [name, times] of [...left].sort())
    console.log(`${String(times).padStart(4)}  ${name}: ${unmapped[name] ?? 'NO REASON'}`);

  const faults = {
    'fails and is not among the exceptions': unlisted,
    'is among the exceptions and holds': outlived,
    'is expected, answered by no field, and without a reason': [...left.keys()].filter((name) => !unmapped[name]),
  };
  for (const [fault, names] of Object.entries(faults)) {
    demand(!names.length);
    for (const name of names) console.log(`FAILED ${fault}: ${name}`);
  }
  return counts;
}
