import {parseArgs} from 'node:util';
import {mkdirSync} from 'node:fs';
import {launch} from '../test/embed/support/browsers.mjs';
import {contenders} from './lib/build.mjs';
import {once, rounds} from './lib/measure.mjs';
import {serve} from './lib/server.mjs';
import {summary} from './lib/statistics.mjs';
import {ALL, TIMED} from './tables/timed.mjs';

const {values} = parseArgs({options: {only: {type: 'string'}, rounds: {type: 'string', default: '15'}, contenders: {type: 'string'}, pictures: {type: 'string'}}});
const wanted = values.only?.split(',');
const names = values.contenders?.split(',') ?? ALL;
const browser = await launch();
const site = await serve(await contenders(names));
for (const item of TIMED.filter(({id}) => !wanted || wanted.some((w) => id.startsWith(w)))) {
  const {id, name, lang, task, before, throttle, late, base = 'vanilla', target} = item;
  const found = await rounds(Number(values.rounds), names, (contender, round) => once(browser, site.origin, {
    contender: late ? undefined : contender, lang, throttle, before, task: late ? task(contender) : task,
    look: values.pictures && !round ? async ({page}) => { mkdirSync(values.pictures, {recursive: true}); await page.screenshot({path: `${values.pictures}/${id}-${contender}.png`}); } : undefined,
  }));
  console.log(`\n${name} (${id}), ${values.rounds} rounds; target ${target} of ${base}`);
  const get = (n, k) => summary(found[n].map((r) => r[k]));
  for (const n of names) {
    const [cpu, wall, heap] = ['cpu', 'wall', 'heap'].map((k) => get(n, k));
    console.log(`  ${n.padEnd(14)} cpu ${cpu.min.toFixed(1).padStart(6)} median ${cpu.median.toFixed(1).padStart(6)} spread ${(cpu.spread * 100).toFixed(0).padStart(3)} %  ratio ${(cpu.min / (found[base] ? get(base, 'cpu').min : NaN)).toFixed(2)} medians ${(cpu.median / (found[base] ? get(base, 'cpu').median : NaN)).toFixed(2)} | wall ${wall.min.toFixed(1).padStart(6)} median ${wall.median.toFixed(1).padStart(6)} ratio ${(wall.min / (found[base] ? get(base, 'wall').min : NaN)).toFixed(2)} | heap ${(heap.min / 1000).toFixed(0)} kB ratio ${(heap.min / (found[base] ? get(base, 'heap').min : NaN)).toFixed(2)}`);
  }
}
await browser.close();
site.close();
