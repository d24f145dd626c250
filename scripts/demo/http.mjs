import {createHash} from 'node:crypto';
import {createServer} from 'node:http';

export const HOST = '127.0.0.1';

/**
 * One origin. `answer` gets the request's URL and returns `{status?, type, body, headers?}`, or undefined for 404.
 * Plain GETs only: the widgets must never need a preflight, so there is nothing here that would answer one.
 */
export function origin(answer, commonHeaders = {}) {
  return createServer(async (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, {Allow: 'GET, HEAD'}).end();
      return;
    }
    try {
      const found = await answer(new URL(request.url, `http://${HOST}`));
      send(request, response, found ?? {status: 404, type: 'text/plain; charset=utf-8', body: 'Not found\n'});
    } catch (error) {
      console.error(`${request.url}: ${error instanceof Error ? error.stack : error}`);
      send(request, response, {status: 500, type: 'text/plain; charset=utf-8', body: 'The demo server failed\n'});
    }
  });
}

function send(request, response, {status = 200, type, body, headers = {}}) {
  const bytes = Buffer.from(body);
  const etag = `"${createHash('sha1').update(bytes).digest('base64url')}"`;
  for (const [name, value] of Object.entries({'Content-Type': type, ...headers})) response.setHeader(name, value);
  if (status === 200) {
    response.setHeader('ETag', etag);
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
  }
  response.writeHead(status, {'Content-Length': bytes.length}).end(request.method === 'HEAD' ? undefined : bytes);
}

/** Resolves with the port that was had; port 0 asks for any free one. */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

/** The port asked for, or any free one where that is taken. */
export async function listenNear(server, port) {
  try {
    return await listen(server, port);
  } catch {
    return listen(server, 0);
  }
}

export function close(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
