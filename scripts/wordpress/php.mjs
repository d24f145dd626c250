import {spawnSync} from 'node:child_process';
import {installOnDebian} from '../lib/debian.mjs';

const PACKAGES = ['php-cli', 'php-sqlite3', 'php-gd', 'php-xml', 'php-mbstring'];
const EXTENSIONS = ['pdo_sqlite', 'gd', 'dom', 'mbstring'];

/** Why WordPress cannot run here; nothing where it can. What is missing is installed for root on Debian. */
export async function missingPhp() {
  if (lacking()) await installOnDebian(...PACKAGES);
  const why = lacking();
  return why && `${why}. Debian: apt-get install ${PACKAGES.join(' ')} (root need not: this does it)`;
}

function lacking() {
  const {status, stdout} = spawnSync('php', ['-m'], {encoding: 'utf8'});
  if (status !== 0) return 'there is no PHP here';
  const without = EXTENSIONS.filter((name) => !stdout.split('\n').includes(name));
  return without.length ? `PHP has no ${without.join(', ')}` : '';
}
