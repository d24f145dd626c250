import {spawnSync} from 'node:child_process';
import {run} from './run.mjs';

/** Installs packages where the user is root on Debian or a relative of it; elsewhere nothing happens. */
export async function installOnDebian(...packages) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).error) return;
  const env = {DEBIAN_FRONTEND: 'noninteractive'};
  const apt = (...args) => run('apt-get', args, {env, quiet: true});
  await apt('update', '-qq');
  const {code, output} = await apt('install', '-qq', '-y', '--no-install-recommends', ...packages);
  if (code) console.log(output);
}
