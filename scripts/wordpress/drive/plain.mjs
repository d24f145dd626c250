import assert from 'node:assert/strict';
import {assertStories} from './compare.mjs';
import {readPaper} from './paper.mjs';

const ROUTE = '/?rest_route=/wp/v2/posts';

export const PLAIN = [
  {
    name: 'a site without pretty permalinks: list, more, section and article by ?rest_route=',
    async perform({open, site, blank}) {
      const paper = await readPaper(site, blank, '', `${ROUTE}&`);
      const src = site.origin + ROUTE;
      const [newest] = paper;
      const reader = await open(
        `<news-list id="all" count="20" more="button" src="${src}"></news-list>
        <news-list id="section" section="${newest.category.slug}" src="${src}"></news-list>
        <news-article item="${newest.id}" src="${src}"></news-article>`,
      );
      await reader.ready('news-list, news-article');
      for (const shown of [20, 40]) {
        await reader.press('#all', '[part~=button]');
        await reader.until(
          (count) => document.querySelector('#all').shadowRoot.querySelectorAll('article').length >= count,
          shown + 20,
        );
      }
      const {stories, button, creditLink} = await reader.stories('#all');
      assertStories(stories, paper);
      assert.deepEqual([button, creditLink], ['', `${site.origin}/`]);
      assert.equal(newest.link, `${site.origin}/?p=${newest.id}`);
      const inSection = paper.filter(({category}) => category.id === newest.category.id).slice(0, 5);
      assertStories((await reader.stories('#section')).stories, inSection);
      const {headline, text} = await reader.article();
      assert.deepEqual({headline, text}, {headline: newest.headline, text: newest.text});
      assert.deepEqual(reader.asked('/wp-json/'), []);
      // Three pages; the section's number and its stories; the article.
      assert.equal(reader.asked('rest_route=').length, 6);
      await reader.leave();
    },
  },
];
