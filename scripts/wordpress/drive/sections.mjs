import assert from 'node:assert/strict';
import {assertStories} from './compare.mjs';

const list = (id, site, section) =>
  `<news-list id="${id}" section="${section}" src="${site.origin}/wp-json/wp/v2/posts"></news-list>`;

export const SECTIONS = [
  {
    name: 'sections by slug in three scripts, by number, and by a tag’s slug',
    async perform({open, site, paper}) {
      const [city] = paper.filter(({category}) => category.slug === 'city');
      const tag = paper[2].tags.find(({slug}) => slug.startsWith('%'));
      const reader = await open(
        [
          list('latin', site, 'city'),
          list('cyrillic', site, 'Город'),
          list('armenian', site, 'քաղաք'),
          list('number', site, city.category.id),
          list('tag', site, decodeURIComponent(tag.slug)),
        ].join('\n'),
      );
      await reader.ready('news-list');
      const of = (name) => paper.filter(({section}) => section === name).slice(0, 5);
      for (const [id, name] of Object.entries({latin: 'City', cyrillic: 'Город', armenian: 'Քաղաք', number: 'City'})) {
        assert.ok(of(name).length > 1);
        assertStories((await reader.stories(`#${id}`)).stories, of(name));
      }
      const tagged = paper.filter(({tags}) => tags.some(({id}) => id === tag.id)).slice(0, 5);
      assertStories((await reader.stories('#tag')).stories, tagged);
      const looked = reader.asked('slug=');
      assert.equal(looked.length, 5, `one for each category, two for the tag: ${looked.join('\n')}`);
      // Named by its slug or by its number, it is one section at one address.
      assert.equal(reader.asked(`categories=${city.category.id}`).length, 1);
      await reader.leave();
    },
  },
  {
    name: 'a section that WordPress does not know is empty, not broken',
    async perform({open, site}) {
      const reader = await open(list('none', site, 'weather'));
      await reader.until(() => document.querySelector('news-list').state === 'empty');
      assert.equal((await reader.stories()).note, 'There are no stories here yet.');
      await reader.leave();
    },
  },
];
