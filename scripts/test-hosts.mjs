// Opens pages that are hostile to a guest, others' from a folder of corpora and our own, with the built file in real browsers,
// and asserts what is to come of each. npm run test:hosts -- [FOLDER] [--engines chromium,firefox] [--only ID,ID] [--own]
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {ENGINES} from '../test/hosts/support/engines.mjs';
import {Host} from '../test/hosts/support/host.mjs';
import {faultsOf} from '../test/hosts/support/invariants.mjs';
import {cleanPages, startHosts} from '../test/hosts/support/server.mjs';
import {CHECKS} from '../test/hosts/checks/index.mjs';
import {enginesFound} from './lib/browsers.mjs';
import {corpus, noCorpus} from './lib/corpora.mjs';
import {root} from './lib/run.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {engines: {type: 'string'}, only: {type: 'string'}, own: {type: 'boolean', default: false}},
});

/** The pages that an index names, each with its source and with what our check of it says. */
function pagesIn(folder) {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  return index.map((entry) => ({
    headers: {},
    ...CHECKS[entry.id],
    ...entry,
    source: readFileSync(join(folder, entry.file), 'utf8'),
  }));
}

const collected = values.own ? undefined : corpus('hosts', positionals[0]);
if (!collected && !values.own) console.log(`${noCorpus('hosts')} Our own pages are opened.`);
const all = [...(collected ? pagesIn(collected) : []), ...pagesIn(join(root, 'test', 'hosts'))];
const only = values.only?.split(',');
const pages = only ? all.filter(({id}) => only.includes(id)) : all;

async function faultOf(entry, engine, tools) {
  const host = new Host(entry, engine, tools);
  try {
    if (!entry.check) throw new Error('There is no check for this page.');
    await host.visit();
    await host.settled();
    await faultsOf(host, {before: true});
    await entry.check(host);
    await faultsOf(host);
    return undefined;
  } catch (error) {
    return `${error.message}\n${error.stack?.split('\n').filter((line) => /checks|support/.test(line))[0] ?? ''}`;
  } finally {
    await host.close().catch(() => {});
  }
}

let passed = 0;
let failed = 0;
const origins = await startHosts(all);
for (const engine of values.engines?.split(',') ?? enginesFound()) {
  const start = Date.now();
  const browser = await ENGINES[engine]();
  const tools = {origins, browser, publishClean: cleanPages(origins)};
  const counts = {passed: 0, failed: 0, elsewhere: 0};
  for (const entry of pages) {
    if (entry.engines && !entry.engines.includes(engine)) {
      counts.elsewhere++;
      continue;
    }
    const fault = await faultOf({...entry}, engine, tools);
    counts[fault ? 'failed' : 'passed']++;
    if (fault) console.log(`  ${engine} ${entry.id}: ${fault.replaceAll('\n', '\n    ').slice(0, 1500)}`);
  }
  await browser.close();
  const elsewhere = counts.elsewhere ? `, ${counts.elsewhere} are for other engines` : '';
  console.log(
    `${engine}: ${counts.passed} of ${counts.passed + counts.failed} pages passed${elsewhere}; ${((Date.now() - start) / 1000).toFixed(0)} s`,
  );
  passed += counts.passed;
  failed += counts.failed;
}
origins.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
