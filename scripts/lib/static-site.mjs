import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import {listen, origin} from '../demo/http.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * Serves a folder below a path, as a plain web server would.
 * @param onMiss - Called with each path that is not there.
 */
export async function serveFolder(folder, {base = '/', onMiss} = {}) {
  const server = origin(async ({pathname}) => {
    const body = await read(folder, pathname, base);
    if (body === undefined) onMiss?.(pathname);
    const path = pathname.endsWith('/') ? 'index.html' : pathname;
    return body && {type: TYPES[extname(path)] ?? 'application/octet-stream', body};
  });
  return {server, port: await listen(server, 0)};
}

async function read(folder, pathname, base) {
  const path = normalize(decodeURIComponent(pathname));
  if (!path.startsWith(base)) return undefined;
  const name = path.slice(base.length);
  try {
    return await readFile(join(folder, name.endsWith('/') || !name ? `${name}index.html` : name));
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(error.code)) return undefined;
    throw error;
  }
}
