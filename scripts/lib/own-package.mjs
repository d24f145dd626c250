import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root, run} from './run.mjs';

/** What stands in a lock of its own is installed when it is first asked for, and again where the lock has changed. */
export async function installOwn(folder) {
  const stamp = join(root, folder, 'node_modules/.installed');
  const lock = readFileSync(join(root, folder, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const options = ['--ignore-scripts', '--no-progress', '--prefix', folder];
  const {code, output} = await run('npm', ['ci', ...options], {quiet: true});
  if (code) throw new Error(output);
  writeFileSync(stamp, lock);
}
