// Three origins, as in life: somebody's page, the host of the script, the publisher with feed and images.
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';

const DIST = new URL('../../../dist/', import.meta.url);
const TYPES = {js: 'text/javascript', css: 'text/css'};
/** What the hosting guide asks of a publisher. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After, Link, X-WP-Total, X-WP-TotalPages',
};

/**
 * @typedef {{body?: string | Uint8Array, type?: string, status?: number, headers?: object, delay?: number}} Answer
 * An origin: `answers` by path, and the `log` of what was asked, with `aborted` where the browser went away before the answer.
 */
async function startOrigin(headers = {}) {
  const answers = new Map();
  const log = [];
  const server = createServer(async (request, response) => {
    const {pathname, search} = new URL(request.url, 'http://x');
    const entry = {path: pathname + search, headers: request.headers, method: request.method, aborted: false};
    log.push(entry);
    response.on('close', () => (entry.aborted = !response.writableFinished));
    const known = answers.get(pathname);
    const answer = typeof known === 'function' ? known(request) : known;
    if (answer?.delay) await wait(answer.delay);
    response.writeHead(answer ? (answer.status ?? 200) : 404, {
      'Content-Type': answer?.type ?? 'text/html; charset=utf-8',
      ...headers,
      ...answer?.headers,
    });
    response.end(answer?.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    answers,
    log,
    asked: (path) => log.filter((entry) => entry.path.split('?')[0] === path),
    close: () => (server.closeAllConnections(), server.close()),
  };
}

export async function startOrigins() {
  // Before a server listens, which would keep the process alive: there may be no build.
  const files = ['news-elements.js', 'news-elements.reserve.css'].map((name) => [
    `/${name}`,
    {body: readFileSync(new URL(name, DIST)), type: TYPES[name.split('.').at(-1)]},
  ]);
  const [page, script, feed] = await Promise.all([startOrigin(), startOrigin(OPEN), startOrigin(OPEN)]);
  for (const [path, answer] of files) script.answers.set(path, answer);
  page.answers.set('/favicon.ico', {status: 204});
  let pages = 0;
  return {
    page,
    script,
    feed,
    /** Address of a new page with this body. */
    publish(body, {head = '', lang = 'en', headers} = {}) {
      const path = `/page-${++pages}.html`;
      const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title>${head}<body>${body}`;
      page.answers.set(path, {body: html, headers});
      return page.origin + path;
    },
    /** The tag of the embed snippet. */
    tag: (options = '') =>
      `<script type="module" crossorigin src="${script.origin}/news-elements.js${options}"></script>`,
    close: () => [page, script, feed].forEach((server) => server.close()),
  };
}
