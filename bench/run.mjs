// `npm run bench`: ours against what a user would pick instead, and against the floor. README.md says how to read it.
// npm run bench -- --only start,lists-20 --rounds 15 --pictures FOLDER --dry
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism, cpus} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {installIn} from '../scripts/lib/install-in.mjs';
import {root} from '../scripts/lib/run.mjs';
import {launch} from '../test/embed/support/browsers.mjs';
import {contenders} from './lib/build.mjs';
import {print, writeDocs} from './lib/report.mjs';
import {serve} from './lib/server.mjs';
import {changes} from './tables/changes.mjs';
import {interaction} from './tables/interaction.mjs';
import {lists} from './tables/lists.mjs';
import {network} from './tables/network.mjs';
import {start} from './tables/start.mjs';
import {CONTENDERS} from './tables/timed.mjs';

const RESULTS = 'bench/results.json';
/** Fewer rounds are for a look while working, and are not kept. */
const ENOUGH_ROUNDS = 15;

const {values: options} = parseArgs({
  options: {
    only: {type: 'string'},
    rounds: {type: 'string', default: String(ENOUGH_ROUNDS)},
    pictures: {type: 'string'},
    traces: {type: 'string'},
    dry: {type: 'boolean', default: false},
  },
});
process.chdir(root);
await installIn('bench');
// It draws with what has been installed just now.
const {weight} = await import('./tables/weight.mjs');
const TABLES = [weight, start, lists, changes, interaction, network];
const parts = options.only?.split(',') ?? [''];
const wanted = (id) => parts.some((part) => id.startsWith(part));
const unknown = parts.filter((part) => !TABLES.some(({ids}) => ids.some((id) => id.startsWith(part))));
if (unknown.length) throw new Error(`Nothing is named ${unknown}: ${TABLES.flatMap(({ids}) => ids).join(', ')}`);

const last = read(committed());
for (const folder of [options.pictures, options.traces]) if (folder) mkdirSync(folder, {recursive: true});
const browser = await launch();
const site = await serve(await contenders(Object.keys(CONTENDERS)));
const env = {browser, origin: site.origin, rounds: Number(options.rounds), look, traces: options.traces};
const fresh = {};
const chosen = TABLES.filter(({ids}) => ids.some(wanted));
for (const {title, run} of chosen) {
  console.log(`\n${title}`);
  Object.assign(fresh, rounded(await run(env, wanted)));
}
const machine = `${cpus()[0].model}, ${availableParallelism()} threads; ${await browser.version()}; Node ${process.version}`;
await browser.close();
site.close();

const reports = chosen.map((table) => report(table, fresh));
print(reports);
if (!options.dry && env.rounds >= ENOUGH_ROUNDS) await keep();

const targets = reports.flatMap((table) => table.targets);
const missed = targets.filter(({met}) => !met);
for (const {what, measured, hard} of missed) console.log(`${hard ? 'FAIL' : 'not met'}: ${what}: ${measured}`);
console.log(`\n${targets.length - missed.length} passed, ${missed.length} failed`);
// Sizes and counts are the same everywhere; times are not, and fail nothing.
process.exitCode = missed.some(({hard}) => hard) ? 1 : 0;

/** What a table says of those results that are its own. */
function report({title, ids, targets, present}, results) {
  const own = Object.fromEntries(ids.filter((id) => results[id]).map((id) => [id, results[id]]));
  return {title, targets: targets(own, last.results), sheets: present(own)};
}

/** What was measured takes the place of what was measured before, which is read only now: another part may have come meanwhile. */
async function keep() {
  const results = {...read(existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '').results, ...fresh};
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(RESULTS, `${JSON.stringify({date, machine, results}, null, 1)}\n`);
  const complete = TABLES.filter(({ids}) => ids.some((id) => results[id])).map((table) => report(table, results));
  await writeDocs(complete, `Measured on ${date}: ${machine}; at least ${ENOUGH_ROUNDS} rounds.`);
}

function read(text) {
  return text ? JSON.parse(text) : {results: {}};
}

function committed() {
  try {
    return execFileSync('git', ['show', `HEAD:${RESULTS}`], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
  } catch {
    return '';
  }
}

/** What a contender has painted, for whoever wants to see it. */
async function look(name, {page}) {
  if (options.pictures) await page.screenshot({path: join(options.pictures, `${name}.png`)});
}

/** Three decimals are more than is known. */
function rounded(value) {
  return JSON.parse(
    JSON.stringify(value, (_, inner) => (typeof inner === 'number' ? Number(inner.toFixed(3)) : inner)),
  );
}
