import assert from 'node:assert/strict';
import {ODD} from '../stories.mjs';

const tag = (site, item) => `<news-article src="${site.origin}/wp-json/wp/v2/posts" item="${item}"></news-article>`;

async function read({open, site}, {id}) {
  const reader = await open(tag(site, id));
  await reader.ready('news-article');
  return {reader, shown: await reader.article()};
}

export const ARTICLES = [
  {
    name: 'the article: its text without what must not run, its picture, its writer',
    async perform(world) {
      const [post] = world.paper;
      const {reader, shown} = await read(world, post);
      const {headline, section, text, author} = shown;
      assert.deepEqual({headline, section, text, author}, {...pick(post), author: post.author});
      assert.deepEqual(shown.dates, [post.date]);
      assert.ok(shown.authorLink.startsWith(`${world.site.origin}/author/`), shown.authorLink);
      assert.deepEqual(shown.tags.sort(), post.tags.map(({name}) => name).sort());
      assert.deepEqual([shown.leadImage, shown.caption], [post.image.src, post.image.credit]);
      assert.equal(shown.creditLink, post.link);
      for (const element of ['h2', 'figure', 'ul', 'blockquote'])
        assert.ok(shown.elements.includes(element), `no ${element} in ${shown.elements}`);
      assert.deepEqual(
        shown.elements.filter((element) => ['script', 'style', 'iframe'].includes(element)),
        [],
      );
      assert.deepEqual(shown.handlers, []);
      await reader.run(() => {
        for (const element of document.querySelector('news-article').shadowRoot.querySelectorAll('.body :is(p, a)'))
          if (!element.href?.startsWith('http')) element.click();
      });
      assert.equal(await reader.run(() => window.attacked), undefined);
      await reader.leave();
    },
  },
  {
    name: 'the newest article where none is named, and one by its own address',
    async perform({open, site, paper}) {
      const src = `${site.origin}/wp-json/wp/v2/posts`;
      const reader = await open(
        `<news-article id="newest" src="${src}"></news-article><news-article id="own" src="${src}/${paper[2].id}"></news-article>`,
      );
      await reader.ready('news-article');
      assert.equal((await reader.article('#newest')).headline, paper[0].headline);
      const {headline, section, text} = await reader.article('#own');
      assert.deepEqual({headline, section, text}, pick(paper[2]));
      await reader.leave();
    },
  },
  {
    name: 'a picture that is in the text stands there alone, in the sizes that WordPress wrote',
    async perform(world) {
      const post = world.post(ODD.pictured);
      const {reader, shown} = await read(world, post);
      assert.equal(shown.leadImage, undefined);
      assert.equal(shown.pictures.length, 1);
      assert.equal(shown.pictures[0].alt, post.image.alt);
      assert.equal(shown.text, post.text);
      await reader.leave();
    },
  },
  {
    name: 'a story behind a password: headline, and the way to the paper',
    async perform(world) {
      const post = world.post(ODD.protected);
      const {reader, shown} = await read(world, post);
      assert.deepEqual([shown.headline, shown.text, shown.whole], [post.headline, '', post.link]);
      await reader.leave();
    },
  },
  {
    name: 'a story whose writer is gone has no byline, and no error',
    async perform(world) {
      const post = world.paper.find(({author}) => !author);
      const {reader, shown} = await read(world, post);
      assert.deepEqual([shown.headline, shown.author], [post.headline, '']);
      await reader.leave();
    },
  },
];

const pick = ({headline, section, text}) => ({headline, section, text});
