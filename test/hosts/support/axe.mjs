// axe over our widgets, in a world of its own: the page's broken built-ins are not its concern, and it leaves nothing there.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDGETS = ['news-card', 'news-list', 'news-article', 'share-bar', 'site-search', 'usage-notice', 'promo-slot'];

/** What axe finds wrong in the main widgets of a page; Chromium only. */
export async function axeFaults(page) {
  const cdp = await page.createCDPSession();
  const {frameTree} = await cdp.send('Page.getFrameTree');
  const {executionContextId: contextId} = await cdp.send('Page.createIsolatedWorld', {frameId: frameTree.frame.id});
  const run = async (expression) => {
    const {result, exceptionDetails} = await cdp.send('Runtime.evaluate', {
      ...{expression, contextId, awaitPromise: true, returnByValue: true},
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(AXE);
  const found = await run(
    `axe.run({include: ${JSON.stringify(WIDGETS)}.filter((tag) => document.querySelector(tag)).map((tag) => [tag])})
      .then(({violations}) => violations.map(({id, nodes}) => id + ': ' + nodes.map(({html}) => html.slice(0, 120)).join(' | ')))`,
  );
  await cdp.detach();
  return found;
}
