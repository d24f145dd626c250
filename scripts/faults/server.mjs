// The corpora's own server of faults, in a process of its own: `node faults-server.mjs PORT` prints its address.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';

export async function startFaults(folder) {
  const child = spawn(process.execPath, [join(folder, 'faults-server.mjs'), '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  const origin = String(line).trim();
  const get = (path) => fetch(origin + path);
  return {
    origin,
    /** What it was asked since the last `reset`: `{k: case, t: milliseconds, m: method, cookie, inm: If-None-Match}`. */
    log: async () => (await get('/log')).json(),
    reset: () => get('/reset-log'),
    close: () => child.kill(),
  };
}
