import assert from 'node:assert/strict';

const POSTS = '/wp-json/wp/v2/posts';
const GONE = 'These stories are no longer available.';

/** A list of the newest stories, and one of them alone, in brief and whole. */
const page = (site, {id}) =>
  `<news-list src="${site.origin}${POSTS}"></news-list>
  <news-card item="${id}" loading="eager" src="${site.origin}${POSTS}"></news-card>
  <news-article item="${id}" src="${site.origin}${POSTS}"></news-article>`;

const WIDGETS = ['news-list', 'news-card', 'news-article'];

/** Runs before the page: a minute is a second, so that a refresh is soon. */
const HURRY = `(${() => {
  const {setTimeout} = window;
  const {now} = Date;
  const start = now();
  window.setTimeout = (task, ms = 0, ...rest) => setTimeout(task, ms / 60, ...rest);
  Date.now = () => start + (now() - start) * 60;
}})();`;

const headlines = ({stories}) => stories.map(({headline}) => headline);

async function reloadAll(reader) {
  for (const widget of WIDGETS) await reader.reload(widget);
}

export const CHANGES = [
  {
    name: 'an edited post: headline and text are the new ones after reload()',
    async perform({open, site, desk, newest}) {
      const [post, ...others] = await newest();
      const reader = await open(page(site, post));
      await reader.ready(WIDGETS.join());
      const title = 'Corrected: the ferries “return” & stay';
      await desk.edit(post.id, {title, content: '<p>The whole text is another.</p>'});
      await reloadAll(reader);
      assert.deepEqual(headlines(await reader.stories()), [title, ...others.slice(0, 4).map(({headline}) => headline)]);
      assert.deepEqual(headlines(await reader.stories('news-card')), [title]);
      const {headline, text, dates} = await reader.article();
      assert.deepEqual([headline, text], [title, 'The whole text is another.']);
      assert.equal(dates.length, 2, 'it does not say that it was updated');
      await reader.leave();
    },
  },
  ...['remove', 'trash'].map((how) => ({
    name: `a withdrawn post (${how}) vanishes from list, card, article and storage, and does not come back`,
    async perform({open, site, desk, newest}) {
      const [, post, ...others] = await newest();
      const reader = await open(page(site, post));
      await reader.ready(WIDGETS.join());
      await reader.until((headline) => JSON.stringify({...sessionStorage}).split(headline).length > 2, post.headline);
      await desk[how](post.id);
      await reloadAll(reader);
      assert.ok(!headlines(await reader.stories()).includes(post.headline));
      assert.equal(headlines(await reader.stories())[1], others[0].headline);
      assert.equal((await reader.stories()).stories.length, 5);
      const gone = async () => {
        const [card, article] = [await reader.stories('news-card'), await reader.article()];
        assert.deepEqual([card.state, card.stories, card.note, card.button], ['error', [], GONE, '']);
        assert.deepEqual([article.state, article.headline, article.note, article.button], ['error', '', GONE, '']);
      };
      await gone();
      await reader.until((headline) => !JSON.stringify({...sessionStorage}).includes(headline), post.headline);
      await reader.page.reload();
      await reader.until(() =>
        ['news-card', 'news-article'].every((tag) => document.querySelector(tag).state === 'error'),
      );
      await gone();
      await reader.leave();
    },
  })),
  {
    name: 'a refresh: a correction in place, a withdrawn story gone, a new one behind a button',
    async perform({open, site, desk, newest}) {
      const [first, second, third, ...others] = await newest();
      const reader = await open(
        `<news-source refresh="60" src="${site.origin}${POSTS}"><news-list more="button"></news-list></news-source>`,
        {before: HURRY},
      );
      await reader.ready('news-list');
      await desk.edit(second.id, {title: 'Corrected while you read'});
      await desk.trash(third.id);
      await desk.publish({title: 'News of this minute', content: '<p>Just in.</p>'});
      await reader.until(() =>
        /1 new story/.test(
          document.querySelector('news-list').shadowRoot.querySelector('[part~=new-button]')?.innerText,
        ),
      );
      const kept = [first.headline, 'Corrected while you read', ...others.slice(0, 3).map(({headline}) => headline)];
      await reader.until(
        (expected) =>
          [...document.querySelector('news-list').shadowRoot.querySelectorAll('[part~=headline]')]
            .map(({innerText}) => innerText.trim())
            .join() === expected,
        kept.join(),
      );
      await reader.press('news-list', '[part~=new-button]');
      await reader.until(() => document.querySelector('news-list').shadowRoot.activeElement?.matches('a'));
      const shown = await reader.stories();
      assert.deepEqual(headlines(shown), ['News of this minute', ...kept]);
      assert.deepEqual([shown.focus, shown.newButton], ['News of this minute', '']);
      await reader.leave();
    },
  },
];
