import assert from 'node:assert/strict';
import {assertStories} from './compare.mjs';

const POSTS = '/wp-json/wp/v2/posts';

export const LISTS = [
  {
    name: 'a list of five shows what WordPress has, and names the paper',
    async perform({open, site, paper}) {
      const reader = await open(
        `<news-source src="${site.origin}${POSTS}" name="The Hill Courier" href="${site.origin}/about/"><news-list></news-list></news-source>`,
      );
      await reader.ready('news-list');
      assert.deepEqual([paper.length, new Set(paper.map(({language}) => language)).size], [60, 3]);
      const {stories, credit, creditLink} = await reader.stories();
      assertStories(stories, paper.slice(0, 5));
      assert.deepEqual([credit, creditLink], ['Source: The Hill Courier', `${site.origin}/about/`]);
      await reader.until(() =>
        [...document.querySelector('news-list').shadowRoot.querySelectorAll('img')]
          .slice(0, 2)
          .every((image) => image.naturalWidth > 0 && image.currentSrc.includes('/uploads/')),
      );
      assert.equal(reader.asked().length, 1);
      await reader.leave();
    },
  },
  {
    name: 'by the site and by its API alone, too; one request for one address',
    async perform({open, site, paper}) {
      const reader = await open(
        `<news-list id="site" format="wordpress" src="${site.origin}/"></news-list>
        <news-list id="api" format="wordpress" src="${site.origin}/wp-json/"></news-list>
        <news-list id="wide" count="8" format="wordpress" src="${site.origin}${POSTS}"></news-list>`,
      );
      await reader.ready('news-list');
      for (const [id, count] of Object.entries({site: 5, api: 5, wide: 8})) {
        const {stories, creditLink} = await reader.stories(`#${id}`);
        assertStories(stories, paper.slice(0, count));
        assert.equal(creditLink, `${site.origin}/`);
      }
      assert.equal(reader.asked().length, 1);
      await reader.leave();
    },
  },
  {
    name: 'parameters of the page’s own stay: the sticky story alone',
    async perform({open, site, paper, sticky}) {
      const reader = await open(`<news-list src="${site.origin}${POSTS}?sticky=true"></news-list>`);
      await reader.ready('news-list');
      assertStories(
        (await reader.stories()).stories,
        paper.filter(({id}) => id === sticky),
      );
      await reader.leave();
    },
  },
  {
    name: 'another language is another edition',
    async perform({open, site, paper}) {
      const reader = await open(
        `<news-source src="${site.origin}${POSTS}?lang={lang}"><news-list lang="ru"></news-list></news-source>`,
      );
      for (const lang of ['ru', 'hy', 'en']) {
        await reader.run((code) => (document.querySelector('news-list').lang = code), lang);
        await reader.until(
          (code) => document.querySelector('news-list').feed?.articles.every(({language}) => language === code),
          lang,
        );
        const edition = paper.filter(({language}) => language === lang).slice(0, 5);
        const {stories} = await reader.stories();
        assert.deepEqual(
          stories.map(({headline, author, section}) => [headline, author, section]),
          edition.map(({headline, author, section}) => [headline, author, section]),
        );
      }
      assert.equal(reader.asked().length, 3);
      await reader.leave();
    },
  },
];
