// The package as npm would install it, in the place where the frameworks' code finds it.
import {mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {root, run} from '../../../scripts/lib/run.mjs';

export const HERE = 'test/frameworks';
export const MADE = '.cache/frameworks';

/** Resolves with the packed file, which a fresh application can install. */
export async function installPackage() {
  const folder = join(root, MADE);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const packed = await mustRun('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]);
  const tarball = join(folder, packed.trim().split('\n').at(-1));
  const installed = join(root, HERE, 'node_modules/news-elements');
  rmSync(installed, {recursive: true, force: true});
  mkdirSync(installed);
  await mustRun('tar', ['-xzf', tarball, '-C', installed, '--strip-components', '1']);
  return tarball;
}

async function mustRun(program, args) {
  const {code, output} = await run(program, args, {quiet: true});
  if (code) throw new Error(output);
  return output;
}
