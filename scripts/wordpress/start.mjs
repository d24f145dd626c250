// A WordPress of its own, from npm packages, under the PHP of this machine.
import {spawn, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {freePort} from '../lib/free-port.mjs';
import {fetchPackage} from '../lib/npm-package.mjs';
import {root} from '../lib/run.mjs';
import {unzip} from '../lib/unzip.mjs';

const WORDPRESS = {name: '@wp-playground/wordpress-builds', version: '0.9.19', release: 'wp-6.5'};
const SQLITE = {name: '@wp-playground/cli', version: '3.1.56'};
const EXTENSIONS = ['pdo_sqlite', 'gd', 'dom', 'mbstring'];
const PATIENCE_MS = 30_000;
const HERE = join(root, 'scripts/wordpress');

/**
 * Installs a site with these posts and serves it.
 * @param {{title: string, content: string, section?: string, date?: string}[]} posts
 * @param {{policy?: string}} options - The Content Security Policy of its pages.
 * @returns its origin, the addresses of the posts by title, and what ends it; or, as `missing`, why there is none.
 */
export async function startWordPress(posts, {policy = ''} = {}) {
  const missing = lacking();
  if (missing) return {missing};
  const core = await fetchPackage(WORDPRESS.name, WORDPRESS.version, [
    `package/src/wordpress/${WORDPRESS.release}.zip`,
    `package/public/${WORDPRESS.release}`,
  ]);
  const database = await fetchPackage(SQLITE.name, SQLITE.version);
  if (!core || !database) return {missing: 'the registry does not answer'};

  const work = mkdtempSync(join(tmpdir(), 'news-elements-wordpress-'));
  const site = join(work, 'site');
  lay(site, core, database);
  writeFileSync(join(work, 'posts.json'), JSON.stringify(posts));
  const origin = `http://127.0.0.1:${await freePort()}`;
  const env = {...process.env, SITE_ORIGIN: origin, SITE_POLICY: policy};
  const seeded = spawnSync('php', [join(HERE, 'seed.php'), site, origin, join(work, 'posts.json')], {
    env,
    encoding: 'utf8',
  });
  if (seeded.status) throw new Error(seeded.stdout + seeded.stderr);
  const server = spawn('php', ['-S', new URL(origin).host, '-t', site, join(HERE, 'router.php')], {
    env,
    stdio: 'ignore',
  });
  await answers(origin);
  return {
    origin,
    posts: JSON.parse(seeded.stdout.trim().split('\n').at(-1)),
    close() {
      server.kill();
      rmSync(work, {recursive: true});
    },
  };
}

function lacking() {
  const {status, stdout} = spawnSync('php', ['-m'], {encoding: 'utf8'});
  if (status !== 0) return 'there is no PHP here';
  const without = EXTENSIONS.filter((name) => !stdout.split('\n').includes(name));
  return without.length ? `PHP has no ${without.join(', ')}` : '';
}

function lay(site, core, database) {
  const content = join(site, 'wp-content');
  unzip(join(core, `src/wordpress/${WORDPRESS.release}.zip`), site);
  cpSync(join(core, 'public', WORDPRESS.release), site, {recursive: true, force: false});
  unzip(join(database, 'sqlite-database-integration.zip'), content);
  const plugin = join(content, 'plugin-sqlite-database-integration');
  const dropIn = readFileSync(join(plugin, 'db.copy'), 'utf8');
  writeFileSync(join(content, 'db.php'), dropIn.replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin));
  rmSync(join(content, 'database'), {recursive: true, force: true});
  mkdirSync(join(content, 'uploads'), {recursive: true});
  cpSync(join(HERE, 'config.php'), join(site, 'wp-config.php'));
  if (!existsSync(join(site, 'wp-load.php'))) throw new Error(`No WordPress in ${site}`);
}

async function answers(origin) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(100)) {
    const response = await fetch(`${origin}/wp-json/`).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Error(`WordPress does not answer at ${origin} within ${PATIENCE_MS / 1000} s.`);
}
