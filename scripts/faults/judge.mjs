// Runs one case of cases.mjs and compares what happened with what was decided.
import assert from 'node:assert/strict';
import {setTimeout as wait} from 'node:timers/promises';

/** A gap is shorter where the first of two requests was long on its way, and longer on a busy machine. */
const EARLY_MS = 300;
const LATE_MS = 2500;
const MB = 2 ** 20;
/** Shorter waits are none before a further try. */
const PAUSE_MS = 100;

/** Milliseconds between the requests that the server sees. */
function expectedGaps({state, pauses = [], spent = 0, probed = false, hops = 1}) {
  const gaps = [];
  const tries = pauses.length + 1;
  for (let at = 0; at < tries; at++) {
    const fails = at < pauses.length || state === 'error';
    const requests = hops * (probed && fails ? 2 : 1);
    if (at) gaps.push(spent + pauses[at - 1]);
    gaps.push(...Array(requests - 1).fill(0));
  }
  return gaps;
}

const gapsOf = (times) => times.slice(1).map((time, at) => time - times[at]);

/** @param wanted - Milliseconds between requests; more of them fails too. */
export function assertGaps(log, wanted) {
  const gaps = gapsOf(log.map(({t}) => t));
  assert.equal(gaps.length, wanted.length, `${log.length} requests, expected ${wanted.length + 1}`);
  const fits = wanted.every((ms, at) => gaps[at] >= ms - EARLY_MS && gaps[at] <= ms + LATE_MS);
  assert.ok(fits, `requests came ${gaps} ms apart, expected ${wanted}`);
}

/** Names of functions and objects that leaked into words, and what must not have run. */
export async function assertClean(reader) {
  const {text} = await reader.look();
  assert.doesNotMatch(text, /\[object |undefined|NaN|Invalid Date|null/);
  assert.deepEqual(reader.uncaught(), []);
  assert.deepEqual(reader.dialogs, []);
}

/** The most that the page's heap has grown by until `end`. */
async function watchHeap(reader, end) {
  const before = await reader.heap();
  let most = before;
  let over = false;
  end.finally(() => (over = true)).catch(() => {});
  while (!over) {
    most = Math.max(most, await reader.heap());
    await wait(20);
  }
  return most - before;
}

export async function judge(expected, {reader, server}) {
  const {
    id,
    state,
    code,
    says,
    button,
    stories,
    pauses = [],
    warns,
    cancelled = 0,
    heapMB,
    workMS,
    shown = 0,
  } = expected;
  const worked = await reader.worked();
  const told = reader.show(`<news-list count="10" src="${server.origin}/${id}"></news-list>`).then(() => reader.told());
  if (heapMB) {
    const grown = await watchHeap(reader, told);
    assert.ok(grown < heapMB * MB, `the page grew by ${(grown / MB).toFixed(1)} MB`);
  }
  const event = await told;
  const page = await reader.look();
  const log = (await server.log()).filter(({k}) => k === id);
  assert.equal(page.state, state);
  assert.equal(event.code, code);
  assert.equal(page.message, says);
  assert.equal(Boolean(page.button), Boolean(button), `button: ${page.button}`);
  assert.equal(page.stories, stories);
  assert.equal(page.headlines.length, shown);
  assert.deepEqual(
    event.delays.filter((ms) => ms >= PAUSE_MS),
    pauses,
  );
  assertGaps(log, expectedGaps(expected));
  assert.ok(
    log.every(({m, cookie}) => m === 'GET' && !cookie),
    'not a plain GET',
  );
  const warnings = reader.warnings();
  assert.equal(warnings.length, code ? 1 : 0, warnings.join('\n'));
  if (warns) assert.ok(warnings[0].includes(warns), warnings[0]);
  assert.ok(reader.cancelled.length >= cancelled, `${reader.cancelled.length} requests were cancelled`);
  if (workMS) {
    const ms = (await reader.worked()) - worked;
    assert.ok(ms < workMS, `the page's main thread worked for ${ms.toFixed(0)} ms`);
  }
  await assertClean(reader);
}
