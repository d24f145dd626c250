// A publisher's server with the demo's stories in fifty feeds. It counts how often it is asked, and can be slow, broken or gone.
import {createServer} from 'node:http';
import {setTimeout as wait} from 'node:timers/promises';
import {gzipSync} from 'node:zlib';
import {HOST, listen} from '../demo/http.mjs';
import {publisher, PUBLISHER_HEADERS} from '../demo/publisher.mjs';
import {LANGUAGES, loadEditions} from '../demo/stories.mjs';

/** Short, so that a run of seconds sees many of them; publishers say a minute. */
export const FRESH_MS = 2000;
export const DELAY_MS = 200;
const DAY_MS = 86_400_000;

const CACHED = {'Cache-Control': `public, max-age=${FRESH_MS / 1000}, stale-while-revalidate=300`};
/** As WordPress answers: for one origin alone, with what keeps a cache from giving it to another. */
const forOneOrigin = ({origin = ''}) => ({
  ...CACHED,
  'Access-Control-Allow-Origin': origin,
  'Access-Control-Allow-Credentials': 'true',
  Vary: 'Origin',
  'Set-Cookie': 'visitor=1',
});
const open = () => ({...PUBLISHER_HEADERS, ...CACHED});
/** An old CMS that has never heard of other origins, nor of caches. */
const nothing = () => ({});

const KINDS = [
  {file: 'feed.json', stories: /"date_published"/g, headers: open},
  {file: 'rss.xml', stories: /<item>/g, headers: open},
  {file: 'atom.xml', stories: /<entry>/g, headers: open},
  {file: 'wp-json/wp/v2/posts', stories: /"date_gmt"/g, headers: forOneOrigin},
  {file: 'rss-1251.xml', stories: /<item>/g, headers: nothing},
];

/** Addresses of feeds by their paths, each with what its server is like. */
export const FEEDS = new Map(
  Array.from({length: 50}, (_, at) => {
    const kind = KINDS[at % KINDS.length];
    return [`/section-${at}/${LANGUAGES[at % LANGUAGES.length]}/${kind.file}`, kind];
  }),
);

export async function startPublisher() {
  const state = {delay: DELAY_MS, mode: 'well'};
  let hits = [];
  let today = Date.now();
  const edition = () => publisher(loadEditions(today), () => ({origin: 'https://paper.example'}));
  let answer = edition();
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, `http://${HOST}`);
    hits.push({path: pathname, at: performance.now()});
    if (state.mode === 'hangs') return;
    await wait(state.delay);
    const kind = FEEDS.get(pathname);
    const found =
      state.mode === 'well' && kind
        ? await answer(new URL(pathname.replace(/^\/section-\d+/, ''), `http://${HOST}`))
        : undefined;
    if (!found) {
      response.writeHead(kind ? 503 : 404, {'Content-Type': 'text/plain'}).end();
      return;
    }
    const zipped = request.headers['accept-encoding'] === 'gzip';
    const headers = {'Content-Type': found.type, ...kind.headers(request.headers)};
    if (zipped) headers['Content-Encoding'] = 'gzip';
    response.writeHead(200, headers).end(zipped ? gzipSync(found.body) : found.body);
  });
  server.on('connection', (socket) => {
    if (state.mode !== 'down') return;
    hits.push({path: '', at: performance.now()});
    socket.resetAndDestroy();
  });
  const port = await listen(server, 0);
  return {
    port,
    state,
    /** What was asked since this was last called. */
    hits() {
      const last = hits;
      hits = [];
      return last;
    },
    /** Connections that were kept open would still be answered. */
    become(mode) {
      state.mode = mode;
      server.closeAllConnections();
    },
    publishNextDay() {
      today += DAY_MS;
      answer = edition();
    },
    close: () => (server.closeAllConnections(), server.close()),
  };
}
