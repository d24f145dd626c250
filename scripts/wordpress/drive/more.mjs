import assert from 'node:assert/strict';
import {assertStories} from './compare.mjs';

const STEP = 5;
const PAGE = 10;

export const MORE = [
  {
    name: 'load more, to the end of sixty stories',
    async perform({open, site, paper}) {
      const reader = await open(`<news-list more="button" src="${site.origin}/wp-json/wp/v2/posts"></news-list>`);
      await reader.ready('news-list');
      for (let shown = STEP; shown < paper.length; shown += STEP) {
        assert.equal((await reader.stories()).button, 'More stories');
        await reader.press('news-list', '[part~=button]');
        await reader.until(
          (count) => document.querySelector('news-list').shadowRoot.querySelectorAll('article').length >= count,
          shown + STEP,
        );
        await reader.until((said) => {
          const root = document.querySelector('news-list').shadowRoot;
          return root.querySelector('.unseen').textContent.trim() === said && root.activeElement?.matches('a');
        }, '5 more stories');
        const {stories, focus} = await reader.stories();
        assert.equal(stories.length, shown + STEP);
        assert.equal(focus, paper[shown].headline);
        assert.equal(reader.asked().length, Math.ceil(stories.length / PAGE));
      }
      const {stories, button} = await reader.stories();
      assertStories(stories, paper);
      assert.equal(new Set(stories.map(({link}) => link)).size, 60);
      assert.equal(button, '', 'there is still a button');
      const pages = reader.asked().map((address) => new URL(address).searchParams.get('page'));
      assert.deepEqual(pages, ['1', '2', '3', '4', '5', '6']);
      await reader.leave();
    },
  },
  {
    name: 'load more, where the server hides its headers: one request past the end, and no error',
    async perform({open, site, paper}) {
      const reader = await open(
        `<news-list count="50" more="button" src="${site.origin}/wp-json/wp/v2/posts?per_page=30&silent"></news-list>`,
      );
      await reader.ready('news-list');
      await reader.press('news-list', '[part~=button]');
      await reader.until(() => !document.querySelector('news-list').shadowRoot.querySelector('[part~=button]'));
      assertStories((await reader.stories()).stories, paper);
      assert.equal(reader.asked('&page=3').length, 1);
      assert.equal(reader.asked().length, 3);
      await reader.leave();
    },
  },
];
