// Where the time of a page's main thread goes, as Chromium's own trace has it.
import {readFileSync} from 'node:fs';

const CATEGORIES = [
  'devtools.timeline',
  'v8',
  'blink',
  'disabled-by-default-v8.compile',
  'disabled-by-default-devtools.timeline',
];
const LEAST_MS = 0.1;

/** Runs a task under a trace, which is left at `path` for the Performance panel. */
export async function traced(page, path, task) {
  await page.tracing.start({path, categories: CATEGORIES});
  const result = await task();
  await page.tracing.stop();
  return result;
}

/** Milliseconds that each kind of work took itself, without what it called, on the main thread that worked most. */
export function selfTimes(path) {
  const {traceEvents} = JSON.parse(readFileSync(path, 'utf8'));
  const mains = traceEvents.filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain');
  const threads = mains.map(({pid, tid}) =>
    selfTimesOf(traceEvents.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid)),
  );
  const total = (times) => Object.values(times).reduce((sum, ms) => sum + ms, 0);
  const [most] = threads.sort((a, b) => total(b) - total(a));
  return Object.entries(most)
    .filter(([, ms]) => ms >= LEAST_MS)
    .sort(([, a], [, b]) => b - a);
}

function selfTimesOf(events) {
  const times = {};
  const open = [];
  for (const {name, ts, dur = 0, tdur = dur} of events.sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    while (open.length && open.at(-1).end <= ts) open.pop();
    const around = open.at(-1);
    if (around) times[around.name] -= tdur / 1000;
    times[name] = (times[name] ?? 0) + tdur / 1000;
    open.push({name, end: ts + dur});
  }
  return times;
}
