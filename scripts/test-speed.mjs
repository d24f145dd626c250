// `npm run test:speed`: test/speed/*.mjs, one after another, since they measure. The last line printed is the sum.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {run} from './lib/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'news-elements-speed-'));
const counted = join(folder, 'counts.json');
const {code} = await run(process.execPath, [
  ...['--test', '--test-concurrency=1'],
  ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
  ...['--test-reporter=./scripts/lib/node-count-reporter.mjs', `--test-reporter-destination=${counted}`],
  ...['test/speed/article.mjs', 'test/speed/feed.mjs'],
]);
const {passed, failed} = JSON.parse(readFileSync(counted, 'utf8'));
rmSync(folder, {recursive: true});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = code;
