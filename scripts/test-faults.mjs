// Puts the built file before a server with every fault that a feed can have, and says what became of each.
// npm run test:faults -- [FOLDER] [--only ID]
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {launch} from '../test/embed/support/browsers.mjs';
import {startOrigins} from '../test/embed/support/origins.mjs';
import {CASES} from './faults/cases.mjs';
import {CROWDS} from './faults/crowds.mjs';
import {judge} from './faults/judge.mjs';
import {newReader} from './faults/reader.mjs';
import {SCENARIOS} from './faults/scenarios.mjs';
import {startFaults} from './faults/server.mjs';
import {SURROUNDINGS} from './faults/surroundings.mjs';
import {corpus, noCorpus} from './lib/corpora.mjs';
import {run} from './lib/run.mjs';

/** Most of the time is spent waiting for timeouts. */
const LANES = 4;

const {values, positionals} = parseArgs({allowPositionals: true, options: {only: {type: 'string'}}});
const folder = corpus('faults', positionals[0]);
if (!folder) {
  console.log(noCorpus('faults'));
  process.exit(0);
}
const built = await run('npm', ['run', 'build'], {quiet: true});
if (built.code) {
  console.log(built.output);
  process.exit(1);
}

const counts = {passed: 0, failed: 0};
function report(name, error, note = '') {
  counts[error ? 'failed' : 'passed']++;
  console.log(
    `${error ? 'FAIL' : 'ok  '} ${name}${note}${error ? `\n     ${error.message.replaceAll('\n', '\n     ')}` : ''}`,
  );
}

/** In the order in which they are begun: those with timeouts are the longest. */
const queue = [
  ...CASES.map((expected) => ({
    ...expected,
    name: [expected.id, expected.lang].filter(Boolean).join(' '),
    perform: plain,
  })),
  ...[...SCENARIOS, ...SURROUNDINGS, ...CROWDS].map((scenario) => ({...scenario, name: scenario.name ?? scenario.id})),
].filter(({id}) => !values.only || id === values.only);
if (!queue.length) report(values.only, new Error('there is no such case'));
if (!values.only) {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const known = new Set(queue.map(({id}) => id));
  for (const {id} of index.filter((entry) => !known.has(entry.id)))
    report(id, new Error('nothing is decided for this case'));
}

const browser = await launch();
const origins = await startOrigins();

async function plain({server, open}) {
  await judge(this, {reader: await open(this), server});
}

/** One case after another, each with new readers and a server that remembers nothing. */
async function lane() {
  const server = await startFaults(folder);
  for (let next = queue.shift(); next; next = queue.shift()) {
    const readers = [];
    const open = async (options) => {
      const reader = await newReader(browser, origins, options);
      readers.push(reader);
      return reader;
    };
    const start = Date.now();
    let error;
    try {
      await server.reset();
      await next.perform({server, open, browser, origins});
    } catch (thrown) {
      error = thrown;
    }
    await Promise.all(readers.map((reader) => reader.close()));
    report(
      next.name,
      error,
      ` (${((Date.now() - start) / 1000).toFixed(1)} s)${next.instead ? `: ${next.instead}` : ''}`,
    );
  }
  server.close();
}

try {
  await Promise.all(Array.from({length: LANES}, lane));
} finally {
  await browser.close();
  origins.close();
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
