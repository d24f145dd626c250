// A paper of sixty stories, read by widgets on a partner's page, while its editors work and its server fails.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {engines, launch} from '../../test/embed/support/browsers.mjs';
import {startOrigins} from '../../test/embed/support/origins.mjs';
import {ARTICLES} from './drive/articles.mjs';
import {CARDS} from './drive/cards.mjs';
import {CHANGES} from './drive/changes.mjs';
import {editor} from './drive/editor.mjs';
import {FEED_LISTS} from './drive/feeds.mjs';
import {LISTS} from './drive/lists.mjs';
import {MORE} from './drive/more.mjs';
import {OUTAGE} from './drive/outage.mjs';
import {readPaper} from './drive/paper.mjs';
import {PLAIN} from './drive/plain.mjs';
import {readers} from './drive/reader.mjs';
import {RECIPE} from './drive/recipe.mjs';
import {SEARCHES} from './drive/searches.mjs';
import {SECTIONS} from './drive/sections.mjs';
import {recipe} from './recipe.mjs';
import {startWordPress} from './start.mjs';
import {sixtyStories} from './stories.mjs';

const PLUGINS = new URL('plugins/', import.meta.url);
const READING = [
  ...RECIPE,
  ...LISTS,
  ...PLAIN,
  ...MORE,
  ...CARDS,
  ...ARTICLES,
  ...SECTIONS,
  ...SEARCHES,
  ...FEED_LISTS,
];
/** In the second engine. */
const SMOKE = [LISTS[0], MORE[0], ARTICLES[0]];

/** The plugins that docs/ gives, and what stands in for those that papers have. */
const plugins = () => ({
  'news-elements': recipe('hosting.md', 'WordPress'),
  'news-elements-fields': recipe('data-formats.md', 'WordPress'),
  ...Object.fromEntries(
    readdirSync(PLUGINS).map((name) => [name.replace('.php', ''), readFileSync(new URL(name, PLUGINS), 'utf8')]),
  ),
});

export async function drive(packages, check) {
  const stories = sixtyStories();
  const site = await startWordPress(packages, stories, {plugins: plugins()});
  const origins = await startOrigins();
  async function read(engine, parts) {
    const browser = await launch(engine);
    const blank = await browser.newPage();
    const newest = () => readPaper(site, blank);
    const paper = await newest();
    const world = {
      ...{site, blank, newest, paper, desk: editor(site)},
      open: readers({browser, origins, site}),
      post: (title) => paper.find(({id}) => id === site.posts[title].id),
      sticky: site.posts[stories.find(({sticky}) => sticky).title].id,
    };
    for (const {name, perform} of parts) {
      await check(`${engine}: ${name}`, () => perform(world));
      await site.start();
    }
    await browser.close();
  }
  try {
    const [first, second] = engines;
    await read(first, READING);
    if (second) await read(second, SMOKE);
    await read(first, [...CHANGES, ...OUTAGE]);
    await check('no browser has asked for permission before it asked', () => {
      assert.deepEqual(
        site.log.filter(({method}) => method === 'OPTIONS'),
        [],
      );
    });
  } finally {
    origins.close();
    await site.close();
  }
}
