// The embed in posts of WordPress: pasted as a block and into the classic editor, and with the stories of the site itself.
import assert from 'node:assert/strict';
import {launch, visit} from '../../test/embed/support/browsers.mjs';
import {startOrigins} from '../../test/embed/support/origins.mjs';
import {servePaper, snippet, stayHome, useAll} from '../../test/embed/support/snippet.mjs';
import {startWordPress} from './start.mjs';

const block = (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

export async function pasteEmbed(packages, check) {
  const origins = await startOrigins();
  servePaper(origins.feed);
  const [script, feed] = [origins.script.origin, origins.feed.origin];
  /** What such a site allows itself, and what docs/security.md adds; WordPress' own scripts know no Trusted Types. */
  const self = "'self' 'unsafe-inline' data: blob:";
  const policy = `default-src ${self}; script-src ${self} ${script}; style-src ${self} ${script}; connect-src 'self' ${feed}; img-src ${self} ${feed}; media-src ${feed}; frame-src ${feed} https://www.youtube-nocookie.com`;
  const pasted = snippet(origins);
  const own = `<script type="module" crossorigin src="${script}/news-elements.js"></script><news-list src="/wp-json/wp/v2/posts?_embed" section="Region"><a href="/">News</a></news-list>`;
  const site = await startWordPress(
    packages,
    [
      {title: 'Snow closes the pass', content: '<p>Since morning.</p>', section: 'Region'},
      {title: 'Council & mayor “agree”', content: '<p>On trams.</p>', section: 'City'},
      {title: 'Block', content: block(pasted)},
      {title: 'Classic', content: pasted},
      {title: 'Own', content: block(own)},
    ],
    {policy},
  );
  const browser = await launch();

  async function open(title, faultsIn) {
    const visitor = await visit(browser, site.posts[title].link);
    await stayHome(visitor.page);
    const faults = [
      ...(await faultsIn(visitor)),
      ...(await visitor.brokenRules()),
      ...visitor.said.filter((line) => !line.includes('ERR_FAILED')),
    ];
    assert.deepEqual(faults, []);
    await visitor.close();
  }

  for (const title of ['Block', 'Classic'])
    await check(`the embed in a ${title.toLowerCase()} post`, () => open(title, (visitor) => visitor.run(useAll)));
  await check('the stories of the site itself', () =>
    open('Own', async (visitor) => {
      const shown = await visitor.until(() => {
        const list = document.querySelector('news-list');
        return (
          list.state === 'ready' && [...list.shadowRoot.querySelectorAll('h2')].map((heading) => heading.innerText)
        );
      });
      return shown.join() === 'Snow closes the pass' ? [] : [`it shows ${shown}`];
    }),
  );
  await browser.close();
  await site.close();
  origins.close();
}
