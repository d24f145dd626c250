// A WordPress of its own under the PHP of this machine.
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {freePort} from '../lib/free-port.mjs';
import {root} from '../lib/run.mjs';
import {layWordPress} from './lay.mjs';

const PATIENCE_MS = 30_000;
const HERE = join(root, 'scripts/wordpress');

/**
 * Installs a site with these posts and serves it.
 * @param packages - What `fetchWordPress` gives.
 * @param {{policy?: string, plugins?: Record<string, string>}} options - The Content Security Policy of its pages, and the
 * code of plugins by their names.
 * @returns its origin and folder; `posts` by title: id, address, and what WordPress says of the picture's sizes; what `editor` signs in
 * with; the `log` of what it was asked; what stops it for a while, starts it again if it was, and ends it.
 */
export async function startWordPress(packages, posts, {policy = '', plugins = {}} = {}) {
  const work = mkdtempSync(join(tmpdir(), 'news-elements-wordpress-'));
  const site = join(work, 'site');
  layWordPress(site, packages, plugins);
  const origin = `http://127.0.0.1:${await freePort()}`;
  const env = {...process.env, SITE_ORIGIN: origin, SITE_POLICY: policy};
  writeFileSync(join(work, 'posts.json'), JSON.stringify(posts).replaceAll('{site}', origin));
  const seeded = spawnSync('php', [join(HERE, 'seed.php'), site, origin, join(work, 'posts.json')], {
    env,
    encoding: 'utf8',
  });
  if (seeded.status) throw new Error(seeded.stdout + seeded.stderr);
  const log = [];
  let server;
  let ended;
  async function start() {
    if (server) return;
    server = spawn('php', ['-S', new URL(origin).host, '-t', site, join(HERE, 'router.php')], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    ended = new Promise((resolve) => server.once('close', resolve));
    server.stderr.setEncoding('utf8').on('data', (text) => {
      for (const [, method, path] of text.matchAll(/asked: (\w+) (\S+)/g)) log.push({method, path});
    });
    await answers(origin);
  }
  async function stop() {
    server.kill();
    await ended;
    server = undefined;
  }
  await start();
  return {
    origin,
    folder: site,
    ...JSON.parse(seeded.stdout.trim().split('\n').at(-1)),
    log,
    start,
    stop,
    async close() {
      await stop();
      rmSync(work, {recursive: true});
    },
  };
}

async function answers(origin) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(100)) {
    const response = await fetch(`${origin}/wp-json/`).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Error(`WordPress does not answer at ${origin} within ${PATIENCE_MS / 1000} s.`);
}
