// A publisher's server with every fault that the client must bear, on an origin of its own.
import {createServer} from 'node:http';
import {gzipSync} from 'node:zlib';

const LARGE_BYTES = 6_000_000;

/** @returns {Promise<{url: string, close: () => Promise<void>}>} */
export async function startFeedServer({port = 0} = {}) {
  /** What became of each request: `path`, `headers`, `aborted` (the client hung up before the end). */
  const log = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const entry = {method: request.method, path: url.pathname + url.search, headers: request.headers, aborted: false};
    if (url.pathname !== '/log') log.push(entry);
    response.on('close', () => (entry.aborted = !response.writableFinished));
    if (url.pathname !== '/no-cors.json') response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', 'Retry-After, Link, X-WP-Total, X-WP-TotalPages');
    const [, name, argument] = url.pathname.split('/');
    const route = routes[name] ?? routes.missing;
    route({url, argument, response, asked: log.filter(({path}) => path === entry.path).length, log});
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** For the test runner: starts the server with it, and tells the tests its address at `/__feed-server`. */
export function feedServerPlugin() {
  let started;
  return {
    name: 'feed-server',
    async serverStart() {
      started = await startFeedServer();
    },
    serverStop: () => started?.close(),
    serve: (context) => (context.path === '/__feed-server' ? {body: started.url, type: 'text'} : undefined),
  };
}

const feed = (count) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    items: Array.from({length: count}, (_, index) => ({
      id: `${index + 1}`,
      title: `Story ${index + 1}`,
      url: `https://news.test/${index + 1}`,
    })),
  });

function sendFeed({url, response}) {
  const body = feed(Number(url.searchParams.get('items') ?? 3));
  setTimeout(
    () => response.setHeader('Content-Type', 'application/feed+json').end(body),
    Number(url.searchParams.get('ms') ?? 0),
  );
}

/** By the first part of the path. */
const routes = {
  'feed.json': sendFeed,
  'no-cors.json': sendFeed,
  log: ({response, log}) => response.end(JSON.stringify(log)),
  missing: ({response}) => response.writeHead(404).end('nothing here'),
  empty: ({response}) => response.end(),
  nothing: ({response}) => response.writeHead(204).end(),
  hang: () => undefined,
  reset: ({response}) => response.socket.destroy(),
  redirect: ({response}) => response.writeHead(302, {Location: '/feed.json?items=2'}).end(),
  /** `/status/503?after=1` */
  status({url, argument, response}) {
    const after = url.searchParams.get('after');
    response.writeHead(Number(argument), after ? {'Retry-After': after} : {}).end('an error page');
  },
  /** `/flaky/2`: two failures, then the feed. */
  flaky(call) {
    if (call.asked > Number(call.argument)) sendFeed(call);
    else call.response.writeHead(503).end();
  },
  /** Breaks off in the middle of the body. */
  half({response}) {
    response.writeHead(200, {'Content-Length': '1000'}).write('{"version":');
    setTimeout(() => response.socket.destroy(), 20);
  },
  /** A byte now and then, for ever. */
  drip({response}) {
    response.writeHead(200).write(' ');
    const timer = setInterval(() => response.write(' '), 100);
    response.on('close', () => clearInterval(timer));
  },
  /** A few kilobytes on the wire, 6 MB once decoded. */
  large({response}) {
    response.writeHead(200, {'Content-Encoding': 'gzip'}).end(gzipSync(Buffer.alloc(LARGE_BYTES, 32)));
  },
};
