// An nginx that runs docs/scaling/nginx.conf as it stands, but for the addresses and folders of this machine.
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {onPath, runnable} from '../lib/browsers.mjs';
import {installOnDebian} from '../lib/debian.mjs';
import {freePort} from '../lib/free-port.mjs';
import {root} from '../lib/run.mjs';

const RECIPE = join(root, 'docs', 'scaling', 'nginx.conf');
const PATIENCE_MS = 5000;

const found = () => [...onPath('nginx'), '/usr/sbin/nginx'].find(runnable);

/** Where nginx is; on Debian it is installed for root. Nothing where there is none. */
export async function nginxPath() {
  if (!found()) await installOnDebian('nginx-light');
  return found();
}

/** The recipe with other values in some places; each must be there, or it is another recipe that would be tested. */
function recipe(places) {
  let text = readFileSync(RECIPE, 'utf8');
  for (const [place, value] of Object.entries(places)) {
    if (!text.includes(place)) throw new Error(`docs/scaling/nginx.conf has no “${place}”.`);
    text = text.replaceAll(place, value);
  }
  return text;
}

/** @returns its address, and what ends it and removes all that it wrote. */
export async function startNginx(program, {publisherPort, dist, version}) {
  const folder = mkdtempSync(join(tmpdir(), 'news-elements-edge-'));
  const at = (...names) => join(folder, ...names);
  mkdirSync(at('news-elements'));
  symlinkSync(dist, at('news-elements', version));
  const port = await freePort();
  writeFileSync(
    at('recipe.conf'),
    recipe({
      'listen 80;': `listen 127.0.0.1:${port};`,
      '10.0.0.5:8080': `127.0.0.1:${publisherPort}`,
      '/var/cache/nginx/feeds': at('cache'),
      '/run/news-elements.sock': at('cache.sock'),
      'root /srv;': `root ${folder};`,
    }),
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    at('nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
worker_processes 2;
pid ${at('pid')};
error_log ${at('error.log')} crit;
events { worker_connections 2048; }
http {
  types { text/javascript js; text/css css; }
  access_log off;
  sendfile on;
  tcp_nopush on;
  ${temporary.map((name) => `${name}_temp_path ${at(`${name}_temp`)};`).join('\n  ')}
  include ${at('recipe.conf')};
}
`,
  );
  const child = spawn(program, ['-p', folder, '-e', at('error.log'), '-c', at('nginx.conf')], {stdio: 'inherit'});
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, {recursive: true});
  };
  const origin = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + PATIENCE_MS; ; await wait(50)) {
    if (await fetch(`${origin}/news-elements/${version}/integrity.json`).catch(() => undefined)) break;
    if (child.exitCode !== null || Date.now() > end) throw new Error(`nginx does not run: ${child.exitCode}`);
  }
  return {origin, stop};
}
