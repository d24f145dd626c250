// The tests of a folder as modules that a page loads, on a server of their own.
import {createServer} from 'node:http';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';

const FOLDERS = ['data', 'i18n', 'internal'];
/** Its server is a plugin of the other runner. */
const ELSEWHERE = /network\.engines/;

const testFiles = (root) =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(root, 'test', folder), {recursive: true})
      .filter((path) => path.endsWith('.test.ts') && !ELSEWHERE.test(path))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  ).sort();

/** @param root - Where the sources are, changed or not. */
export async function servePages(root) {
  const files = testFiles(root).map((path) => path.replace(/\.ts$/, ''));
  const {output} = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rollupOptions: {
        input: Object.fromEntries(files.map((file) => [file, join(root, 'test', `${file}.ts`)])),
        // What Web Test Runner's commands ask of its server: no test here gives any.
        external: /^\/__web-dev-server/,
        output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js'},
      },
    },
  });
  const bodies = new Map(output.map(({fileName, code, source}) => [`/${fileName}`, code ?? source]));
  bodies.set('/', '<!doctype html><html><meta charset="utf-8"><title>Tests</title><body></body></html>');
  const server = createServer((request, response) => {
    const path = request.url.split('?')[0];
    const body = bodies.get(path);
    response.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': path === '/' ? 'text/html' : 'text/javascript',
      'Cache-Control': path === '/' ? 'no-store' : 'max-age=3600',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    files,
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => (server.closeAllConnections(), server.close()),
  };
}
