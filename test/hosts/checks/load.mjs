// Ways in which the script comes, or does not.
import assert from 'node:assert/strict';
import {showsFallback} from '../support/in-page.mjs';
import {card, widgets} from '../support/widgets.mjs';

const fallbackStays = async ({run}) => assert.equal(await run(showsFallback), true);
const ours = ({said, run}) =>
  said.length ? said.filter((line) => line.includes('[news-elements]')) : run(() => window.watch.warnings);
const headline = (tag) => document.querySelector(tag).shadowRoot.querySelector('h3, h2').textContent.trim();

export default {
  // DESIGN: one ES module. The engine itself says what is wrong: one line, that names `import.meta` or modules.
  'load-classic-head': {
    keepsFallback: true,
    allows: /import\.meta|outside a module|Script error/,
    async check(host) {
      await fallbackStays(host);
      assert.equal((await host.run(() => window.watch.faults)).length, 1);
    },
  },

  'load-twice': {
    async check(host) {
      await host.looksClean({axe: false});
      const said = await ours(host);
      assert.equal(said.length, 1, said.join('\n'));
      assert.equal(host.asked('/hosts/feed.json').length, 1);
    },
  },

  'load-two-versions': {
    async check(host) {
      await host.looksClean({axe: false});
      const said = await ours(host);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0], /Version 1\.1\.0 .*news-elements 1\.0\.0 has it/s);
    },
  },

  'load-late': {
    widgets: (feed) =>
      `${widgets(feed)}<news-list class="early"></news-list><script>document.querySelector(".early").articles=[{headline:"Set before the script came"}]</script>`,
    async check({run, until}) {
      await until(() => document.querySelector('.early').shadowRoot?.querySelector('article'));
      assert.equal(await run(headline, '.early'), 'Set before the script came');
      assert.equal(await run(() => Object.hasOwn(document.querySelector('.early'), 'articles')), false);
    },
  },

  // A story is called `headline` (DESIGN), so one with a `title` alone is none: the property is taken, nothing is fetched.
  'load-props-before': {
    widgets: (feed) => card(feed),
    isReady: () => document.querySelector('news-card').state !== undefined,
    async check(host) {
      const {run, until} = host;
      const [own, title] = await run(() => {
        const element = document.querySelector('news-card');
        return [Object.hasOwn(element, 'article'), element.article.title];
      });
      assert.deepEqual([own, title], [false, 'set before upgrade']);
      assert.equal(host.asked('/hosts/feed.json').length, 0);
      await run(() => (document.querySelector('news-card').article = {headline: 'Set after it'}));
      await until(() => document.querySelector('news-card').state === 'ready');
      assert.equal(await run(headline, 'news-card'), 'Set after it');
    },
  },

  'load-document-write': {check: (host) => host.looksClean()},
  'load-no-js': {keepsFallback: true, check: fallbackStays},
  'load-importmap-after': {check: (host) => host.looksClean(), allows: /import ?map/i},
};
