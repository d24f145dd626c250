// What the page's own thread pays for a task, in ratio to a contender.
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {once, rounds} from '../lib/measure.mjs';
import {middleHalf, summary} from '../lib/statistics.mjs';
import {workOf} from '../lib/trace.mjs';

export const CONTENDERS = {
  vanilla: 'plain elements, content-visibility',
  'vanilla-plain': 'plain elements without it',
  lit: 'Lit',
  shoelace: 'Shoelace',
  webawesome: 'Web Awesome',
  ours: 'news-elements',
};
/** An empty page that is asked to do nothing: what measuring itself costs, which is taken off. */
const NOTHING = {task: ['nothing', {}, 0]};

/**
 * Rounds of one case with all contenders.
 * @returns by contender: CPU, wall and `layout` (styles and layout, the median) in ms, `cost` (the least CPU, less that of
 * nothing), its ratio to the base in the same round (the median, and the middle half), heap in kB.
 */
export async function time(item, env) {
  const {base = 'vanilla', target} = item;
  const measure = (contender, round) =>
    measureOnce(item, env, contender, {look: round ? undefined : (page) => inspect(page, item, contender, env)});
  const names = Object.keys(CONTENDERS);
  const found = await rounds(env.rounds, ['nothing', ...names], measure);
  const of = (name, kind) => summary(found[name].map((round) => round[kind]));
  const {min: nothing, median: usually} = of('nothing', 'cpu');
  const ratios = (name) => found[name].map(({cpu}, round) => (cpu - usually) / (found[base][round].cpu - usually));
  const contenders = Object.fromEntries(
    names.map((name) => {
      const cpu = of(name, 'cpu');
      const layout = of(name, 'layout').median;
      return [
        name,
        {
          cpu,
          cost: cpu.min - nothing,
          layout,
          wall: of(name, 'wall'),
          heap: of(name, 'heap').median / 1000,
          ratio: summary(ratios(name)).median,
          ratios: middleHalf(ratios(name)),
        },
      ];
    }),
  );
  return {rounds: env.rounds, base, target, nothing, contenders};
}

function measureOnce({lang, task, before, throttle, intl}, {browser, origin}, contender, options) {
  const place = {lang, throttle, intl, ...options};
  if (contender === 'nothing') return once(browser, origin, {...NOTHING, ...place, look: undefined});
  const brings = typeof task === 'function';
  return once(browser, origin, {
    ...{...place, before},
    contender: brings ? undefined : contender,
    task: brings ? task(contender) : task,
  });
}

/** What is fast and paints nothing is no contender. */
async function inspect(page, {id, task}, contender, env) {
  const [, , count] = typeof task === 'function' ? task(contender) : task;
  const faults = await page.run((count) => window.bench.faults(count), count);
  if (faults.length) throw new Error(`${CONTENDERS[contender]}, ${id}: ${faults.join(', ')}`);
  await env.look(`${id}-${contender}`, page);
}

/** Where the time went in one more round, under a trace: of ours, and of what it is compared with. */
async function work(item, env) {
  const folder = env.traces ?? mkdtempSync(join(tmpdir(), 'traces-'));
  const found = {};
  for (const contender of [item.base ?? 'vanilla', 'ours']) {
    const path = join(folder, `${item.id}-${contender}.json`);
    await measureOnce(item, env, contender, {trace: path});
    found[contender] = workOf(path);
  }
  return found;
}

const ms = (number) => number.toFixed(number < 99.95 ? 1 : 0);
const percent = (share) => `${(share * 100).toFixed(0)} %`;

const targetsOf = (cases, more, results) => [
  ...cases
    .filter(({id}) => results[id])
    .map(({id, name, target}) => {
      const {ratio} = results[id].contenders.ours;
      return {what: `${name}, at most ${target}`, measured: ratio.toFixed(2), met: ratio <= target, ratio};
    }),
  ...more(results).targets,
];

/** A table whose cases are timed. `more` adds targets and sheets of what else is in the results. */
export const timed = ({id, title, cases, more = () => ({targets: [], sheets: []})}) => ({
  id,
  title,
  ids: cases.map((item) => item.id),

  async run(env, wanted) {
    const results = {};
    for (const item of cases.filter((item) => wanted(item.id))) {
      results[item.id] = await time(item, env);
      const {ours, [results[item.id].base]: base} = results[item.id].contenders;
      console.log(`  ${item.name}: ${ms(ours.cost)} ms of ${ms(base.cost)} ms, ${ours.ratio.toFixed(2)}`);
      if (item.traced || env.traces) results[item.id].work = await work(item, env);
    }
    return results;
  },

  targets(results, last = {}) {
    const before = new Map(targetsOf(cases, more, last).map(({what, ratio}) => [what, ratio]));
    return targetsOf(cases, more, results).map((target) => ({...target, before: before.get(target.what)}));
  },

  present: (results) => [
    {
      head: [
        'task',
        'who',
        'CPU, ms',
        'median',
        'spread',
        'ratio',
        'middle half',
        'layout, ms',
        'to paint, ms',
        'median',
      ],
      rows: cases
        .filter((item) => results[item.id])
        .flatMap(({id, name}) =>
          Object.entries(results[id].contenders).map(([who, {cpu, cost, ratio, ratios, layout, wall}], at) => [
            at ? '' : name,
            CONTENDERS[who],
            ms(cost),
            ms(cpu.median - results[id].nothing),
            percent(cpu.spread),
            ratio.toFixed(2),
            ratios ? ratios.map((end) => end.toFixed(2)).join(' to ') : '',
            layout === undefined ? '' : ms(layout),
            ms(wall.min),
            ms(wall.median),
          ]),
        ),
    },
    ...workSheets(cases.filter(({id}) => results[id]?.work).map(({id, name}) => [name, results[id].work])),
    ...more(results).sheets,
  ],
});

export function workSheets(traces) {
  if (!traces.length) return [];
  const kinds = Object.keys(traces[0][1].ours);
  return [
    {
      caption: 'Where the time of one more run went, under a trace, which itself costs some; ms:',
      head: ['task', 'who', ...kinds],
      rows: traces.flatMap(([name, work]) =>
        Object.entries(work).map(([who, times], at) => [
          at ? '' : name,
          CONTENDERS[who],
          ...kinds.map((kind) => ms(times[kind])),
        ]),
      ),
    },
  ];
}
