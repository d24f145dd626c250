// An origin as far away as one is for a reader: a connection takes a while to stand, and each answer a while to come.
import {createServer} from 'node:http';
import {setTimeout as wait} from 'node:timers/promises';

export const CONNECTION_MS = 200;
export const ANSWER_MS = 100;

/** @param answers - By path: `{body, type}`. */
export async function slowOrigin(answers) {
  const opened = new WeakMap();
  const log = [];
  const server = createServer(async ({url, socket}, response) => {
    log.push(url);
    await wait(Math.max(0, opened.get(socket) + CONNECTION_MS - performance.now()) + ANSWER_MS);
    const answer = answers.get(new URL(url, 'http://x').pathname);
    response.writeHead(answer ? 200 : 404, {
      'Access-Control-Allow-Origin': '*',
      'Content-Type': answer?.type ?? 'text/plain',
      'Cache-Control': 'no-store',
    });
    response.end(answer?.body);
  });
  server.on('connection', (socket) => opened.set(socket, performance.now()));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    log,
    close: () => (server.closeAllConnections(), server.close()),
  };
}
