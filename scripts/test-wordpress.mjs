// The embed in posts of a real WordPress: pasted as a block and into the classic editor, and with the stories of the site itself.
// npm run test:wordpress
import {launch, visit} from '../test/embed/support/browsers.mjs';
import {startOrigins} from '../test/embed/support/origins.mjs';
import {servePaper, snippet, stayHome, useAll} from '../test/embed/support/snippet.mjs';
import {startWordPress} from './wordpress/start.mjs';

const origins = await startOrigins();
servePaper(origins.feed);
const [script, feed] = [origins.script.origin, origins.feed.origin];
/** What such a site allows itself, and what docs/security.md adds; WordPress' own scripts know no Trusted Types. */
const OWN = "'self' 'unsafe-inline' data: blob:";
const POLICY = `default-src ${OWN}; script-src ${OWN} ${script}; style-src ${OWN} ${script}; connect-src 'self' ${feed}; img-src ${OWN} ${feed}; media-src ${feed}; frame-src ${feed} https://www.youtube-nocookie.com`;
const pasted = snippet(origins);
const own = `<script type="module" crossorigin src="${script}/news-elements.js"></script><news-list src="/wp-json/wp/v2/posts?_embed" section="Region"><a href="/">News</a></news-list>`;
const block = (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

const site = await startWordPress(
  [
    {title: 'Snow closes the pass', content: '<p>Since morning.</p>', section: 'Region'},
    {title: 'Council & mayor “agree”', content: '<p>On trams.</p>', section: 'City'},
    {title: 'Block', content: block(pasted)},
    {title: 'Classic', content: pasted},
    {title: 'Own', content: block(own)},
  ],
  {policy: POLICY},
);
if (site.missing) {
  console.log(`Nothing was run: ${site.missing}.`);
  origins.close();
  process.exit(0);
}

const browser = await launch();
let passed = 0;
let failed = 0;
for (const title of ['Block', 'Classic'])
  await check(`the embed in a ${title.toLowerCase()} post`, title, (visitor) => visitor.run(useAll));
await check('the stories of the site itself', 'Own', async (visitor) => {
  const shown = await visitor.until(() => {
    const list = document.querySelector('news-list');
    return list.state === 'ready' && [...list.shadowRoot.querySelectorAll('h2')].map((heading) => heading.innerText);
  });
  return shown.join() === 'Snow closes the pass' ? [] : [`it shows ${shown}`];
});
await browser.close();
site.close();
origins.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

async function check(what, title, faultsIn) {
  const visitor = await visit(browser, site.posts[title]);
  await stayHome(visitor.page);
  const faults = [
    ...(await faultsIn(visitor)),
    ...(await visitor.brokenRules()),
    ...visitor.said.filter((line) => !line.includes('ERR_FAILED')),
  ];
  if (faults.length) failed += 1;
  else passed += 1;
  console.log(`${faults.length ? '✗' : ' '} ${[what, ...faults].join('\n    ')}`);
  await visitor.close();
}
