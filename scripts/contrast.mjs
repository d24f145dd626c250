// `npm run contrast`: measures the built elements in all brands, on all grounds; prints the lowest contrast of each role, and
// keeps that of each token for the documentation. With --check it keeps nothing, and fails where what is kept is not so.
import {writeFileSync} from 'node:fs';
import {measure} from '../test/contrast/measure.mjs';
import {changes, KEPT, summary, tooFaint} from '../test/contrast/summary.mjs';
import {readBrands} from './tokens/read.mjs';

const check = process.argv.includes('--check');
const results = await measure(await readBrands());
const lowest = new Map();
for (const result of results) {
  const key = `${result.element}, ${result.role}, ${result.kind}`;
  if (!(lowest.get(key)?.ratio <= result.ratio)) lowest.set(key, result);
}
for (const [key, {ratio, drawn, on, ground, brand}] of lowest)
  console.log([key.padEnd(44), ratio.toFixed(2).padStart(5), drawn, on, `${brand}, ${ground}`].join(' '));
if (!check) writeFileSync(KEPT, `${JSON.stringify(summary(results), null, 2)}\n`);

const problems = [...tooFaint(results), ...changes(results)];
for (const problem of problems) console.error(problem);
console.log(`\n${results.length - problems.length} passed, ${problems.length} failed`);
process.exitCode = problems.length ? 1 : 0;
