// Where the time of a page's main thread goes, as Chromium's own trace has it.
import {readFileSync} from 'node:fs';

const CATEGORIES = [
  'devtools.timeline',
  'v8',
  'blink',
  'disabled-by-default-v8.compile',
  'disabled-by-default-devtools.timeline',
];
/** The kinds of work, by the names that begin so. What is named otherwise is part of the work around it. */
const KINDS = {
  script: /^(v8\.|FunctionCall|EvaluateScript|RunMicrotasks|EventDispatch|TimerFire|FireAnimationFrame)/,
  styles: /^(UpdateLayoutTree|Document::(recalc|updateStyle))/,
  layout: /^(Layout|LocalFrameView::performLayout)/,
  painting: /^(PrePaint|Paint|Layerize|Commit|UpdateLayer)/,
  rubbish: /^(MinorGC|MajorGC|V8\.GC|BlinkGC)/,
};

/** Runs a task under a trace, which is left at `path` for the Performance panel. */
export async function traced(page, path, task) {
  await page.tracing.start({path, categories: CATEGORIES});
  const result = await task();
  await page.tracing.stop();
  return result;
}

/** Milliseconds of each kind of work on the main thread that worked most. */
export function workOf(path) {
  const {traceEvents} = JSON.parse(readFileSync(path, 'utf8'));
  const mains = traceEvents.filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain');
  const threads = mains.map(({pid, tid}) =>
    timesOf(traceEvents.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid)),
  );
  const total = (times) => Object.values(times).reduce((sum, ms) => sum + ms, 0);
  return threads.sort((a, b) => total(b) - total(a))[0];
}

function timesOf(events) {
  const times = Object.fromEntries([...Object.keys(KINDS), 'other'].map((kind) => [kind, 0]));
  const open = [];
  for (const {name, ts, dur = 0, tdur = dur} of events.sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    while (open.length && open.at(-1).end <= ts) open.pop();
    const around = open.at(-1);
    const kind = Object.keys(KINDS).find((one) => KINDS[one].test(name)) ?? around?.kind ?? 'other';
    if (around) times[around.kind] -= tdur / 1000;
    times[kind] += tdur / 1000;
    open.push({kind, end: ts + dur});
  }
  return times;
}
