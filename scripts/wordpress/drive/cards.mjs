import assert from 'node:assert/strict';
import {ODD} from '../stories.mjs';
import {assertStories} from './compare.mjs';

const TITLE = 'Q&A: “Trams & ferries” — what’s next for “Harbour Line”?';

export const CARDS = [
  {
    name: 'a card by its place and by its number; entities in a title, and a writer who is gone',
    async perform({open, site, paper, post}) {
      const src = `${site.origin}/wp-json/wp/v2/posts`;
      const [odd, last] = [post(ODD.title), paper.at(-1)];
      const anonymous = paper.findIndex(({author}) => !author);
      const reader = await open(
        `<news-card id="place" index="${anonymous}" loading="eager" src="${src}"></news-card>
        <news-card id="number" item="${odd.id}" loading="eager" src="${src}"></news-card>
        <news-card id="address" item="${odd.link}" loading="eager" src="${src}"></news-card>
        <news-card id="old" item="${last.id}" loading="eager" src="${src}"></news-card>`,
      );
      await reader.ready('news-card');
      for (const [id, story] of Object.entries({place: paper[anonymous], number: odd, address: odd, old: last}))
        assertStories((await reader.stories(`#${id}`)).stories, [story]);
      assert.equal((await reader.stories('#number')).stories[0].headline, TITLE);
      assert.equal((await reader.stories('#place')).creditLink, `${site.origin}/`);
      assert.equal(reader.asked('/posts?').length, 1);
      assert.equal(reader.asked('/posts/').length, 2);
      await reader.leave();
    },
  },
];
