// The tests as modules that a page loads one by one as they are, so that a test can load a second copy of one.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createServer} from 'vite';

const MOCHA = fileURLToPath(import.meta.resolve('mocha/mocha.js'));
const PAGE =
  '<!doctype html><html><meta charset="utf-8"><title>Tests</title><body><script src="/mocha.js"></script></body></html>';
const PACKAGES = ['@open-wc/testing', '@lit/localize', 'dompurify', 'lit', 'lit/decorators.js'];
/** What Web Test Runner's commands ask of its server: no test here gives any. */
const COMMANDS = /^\/__web-dev-server/;

/** @param root - Where the sources are, with all mutants in them. */
export async function servePages(root) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: join(root, '.vite'),
    server: {host: '127.0.0.1', port: 0, hmr: false, ws: false, watch: null, fs: {strict: false}},
    optimizeDeps: {noDiscovery: true, include: PACKAGES, rolldownOptions: {external: [COMMANDS]}},
    plugins: [
      {
        name: 'test-pages',
        resolveId: (id) => (COMMANDS.test(id) ? '\0none' : undefined),
        load: (id) => (id === '\0none' ? '' : undefined),
        configureServer({middlewares}) {
          middlewares.use((request, response, next) => {
            keep(response);
            if (request.url === '/') response.setHeader('Content-Type', 'text/html').end(PAGE);
            else if (request.url === '/mocha.js')
              response.setHeader('Content-Type', 'text/javascript').end(readFileSync(MOCHA));
            else next();
          });
        },
      },
    ],
  });
  await server.listen();
  return {origin: `http://127.0.0.1:${server.httpServer.address().port}`, close: () => server.close()};
}

/** Nothing changes while mutants are tried, so a page need not ask again for what another has loaded. */
function keep(response) {
  const set = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    set(name, name.toLowerCase() === 'cache-control' ? 'max-age=86400, immutable' : value);
}
