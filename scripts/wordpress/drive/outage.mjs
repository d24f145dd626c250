import assert from 'node:assert/strict';

const POSTS = '/wp-json/wp/v2/posts';
const UNREACHED = 'The stories could not be reached.';
/** Three tries, each with a probe for who is to blame. */
const REQUESTS = 6;

const page = (site, {id}) =>
  `<news-list more="button" src="${site.origin}${POSTS}"><a href="${site.origin}/">The Hill Courier</a></news-list>
  <news-article item="${id}" src="${site.origin}${POSTS}"></news-article>`;

const headlines = ({stories}) => stories.map(({headline}) => headline);
const lastIs = (what) => window.told.at(-1) === what;

export const OUTAGE = [
  {
    name: 'the server stops: the stories stay, with their age; who comes new is told; then all recover',
    async perform({open, site, newest}) {
      const paper = await newest();
      const five = paper.slice(0, 5).map(({headline}) => headline);
      const reader = await open(page(site, paper[0]));
      await reader.ready('news-list, news-article');
      await site.stop();
      const asked = async (task) => {
        const before = reader.asked().length;
        await task();
        return reader.asked().length - before;
      };
      assert.equal(await asked(() => reader.reload('news-list')), REQUESTS);
      assert.deepEqual((await reader.told()).slice(-1), ['network']);
      const list = await reader.stories();
      assert.deepEqual([list.state, list.isStale, headlines(list)], ['ready', true, five]);
      assert.equal(list.stale, 'Shown as last received: just now');
      assert.equal(await asked(() => reader.reload('news-article')), REQUESTS);
      const article = await reader.article();
      assert.deepEqual([article.state, article.headline, article.text], ['ready', five[0], paper[0].text]);
      assert.equal(article.stale, 'Shown as last received: just now');

      const added = await asked(async () => {
        await reader.run((src) => {
          const card = Object.assign(document.createElement('news-card'), {src, loading: 'eager'});
          document.body.prepend(card);
        }, site.origin + POSTS);
        await reader.until(() => document.querySelector('news-card').state === 'ready');
      });
      assert.equal(added, 0, 'a newcomer asked a server that has just failed');
      assert.deepEqual(headlines(await reader.stories('news-card')), [five[0]]);

      const newcomer = await open(page(site, paper[0]));
      await newcomer.until(() => document.querySelector('news-list').state === 'error');
      const none = await newcomer.stories();
      assert.deepEqual([none.stories, none.note, none.button], [[], UNREACHED, 'Try again']);
      assert.ok(await newcomer.run(() => document.querySelector('news-list a').checkVisibility()), 'no fallback');
      assert.equal(newcomer.asked(`${POSTS}?`).length, REQUESTS);

      await site.start();
      await reader.reload('news-list');
      const again = await reader.stories();
      assert.deepEqual([again.isStale, again.stale, headlines(again)], [false, '', five]);
      await newcomer.press('news-list', '[part~=button]');
      await newcomer.ready('news-list');
      assert.deepEqual(headlines(await newcomer.stories()), five);
      await newcomer.leave();
      await reader.leave();
    },
  },
  {
    name: 'the server stops while more is asked for: a sentence in its place, and “Try again” goes on',
    async perform({open, site, newest}) {
      const paper = await newest();
      const reader = await open(`<news-list count="10" more="button" src="${site.origin}${POSTS}"></news-list>`);
      await reader.ready('news-list');
      await site.stop();
      await reader.press('news-list', '[part~=button]');
      await reader.until(() => document.querySelector('news-list').shadowRoot.querySelector('[part~=note]'));
      const {stories, note, button} = await reader.stories();
      assert.deepEqual([stories.length, note, button], [10, UNREACHED, 'Try again']);
      assert.equal(reader.asked('page=2').length, REQUESTS);
      await site.start();
      await reader.press('news-list', '[part~=button]');
      await reader.until(
        () => document.querySelector('news-list').shadowRoot.querySelectorAll('article').length === 20,
      );
      assert.deepEqual(
        headlines(await reader.stories()),
        paper.slice(0, 20).map(({headline}) => headline),
      );
      await reader.leave();
    },
  },
  {
    name: 'the network goes, and comes back: the stories are asked for without a click',
    async perform({open, site, newest}) {
      const [post] = await newest();
      const reader = await open(page(site, post));
      await reader.ready('news-list, news-article');
      await site.stop();
      await reader.page.setOfflineMode(true);
      await reader.reload('news-list');
      assert.ok(await reader.run(lastIs, 'offline'));
      assert.ok((await reader.stories()).isStale);
      await site.start();
      await reader.page.setOfflineMode(false);
      await reader.until(lastIs, 'loaded');
      const {isStale, stale, stories} = await reader.stories();
      assert.deepEqual([isStale, stale, stories.length], [false, '', 5]);
      await reader.leave();
    },
  },
];
