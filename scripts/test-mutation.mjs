// Changes the code in small ways, one at a time, and says how many of the changes the tests notice.
// npm run test:mutation [-- --only src/i18n/plural.ts]
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {root, run} from './lib/run.mjs';

const FOLDER = 'scripts/mutation';

const {only} = parseArgs({options: {only: {type: 'string'}}}).values;
process.chdir(root);
if (!existsSync(join(FOLDER, 'node_modules/@stryker-mutator/core'))) {
  const {code} = await run('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts', '--no-progress', '--silent']);
  if (code) throw new Error('Stryker cannot be fetched.');
}
const {mutate} = await import('./mutation/score.mjs');
if (!(await mutate(only))) process.exitCode = 1;
