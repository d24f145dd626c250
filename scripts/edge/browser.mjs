// One reader's browser on a partner's page, whose script and stories come through the edge.
import {createServer} from 'node:http';
import {HOST, listen} from '../demo/http.mjs';
import {launch, visit} from '../../test/embed/support/browsers.mjs';

export async function startReader({script, feed}) {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Partner</title>
<script type="module" crossorigin src="${script}?only=news-list"></script>
<body><news-list src="${feed}">Nothing yet</news-list>`;
  const server = createServer((_request, response) =>
    response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end(html),
  );
  const port = await listen(server, 0);
  const browser = await launch();
  return {
    /** What somebody sees who was never here before. */
    async headlines() {
      const visitor = await visit(browser, `http://${HOST}:${port}/`);
      try {
        await visitor.until(() => /ready|error|empty/.test(document.querySelector('news-list').state));
        return await visitor.run(() =>
          Array.from(
            document.querySelector('news-list').shadowRoot.querySelectorAll('[part~=headline-link]'),
            (headline) => headline.textContent.trim(),
          ),
        );
      } finally {
        await visitor.close();
      }
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
