import {articlePage, homePage} from '../demo/article-page.mjs';
import {atom} from '../demo/atom.mjs';
import {allStories, emptyFeed, jsonFeed} from '../demo/json-feed.mjs';
import {rss, rss1251} from '../demo/rss.mjs';
import {homeAddress, loadEditions} from '../demo/stories.mjs';
import {wordpress} from '../demo/wordpress.mjs';
import {relocated, ROOT} from './relative.mjs';

const FEEDS = {
  'feed.json': jsonFeed,
  'stories.json': allStories,
  'rss.xml': rss,
  'rss-1251.xml': rss1251,
  'atom.xml': atom,
  'empty.json': emptyFeed,
};
const at = {origin: `${ROOT}/publisher`, site: ROOT};

/** The invented publisher as files: feeds with all their pages, a WordPress answer, and a page for each story. */
export function* publisherFiles() {
  for (const edition of Object.values(loadEditions())) {
    const folder = `publisher/${edition.language}`;
    for (const [name, render] of Object.entries(FEEDS)) yield* feedFiles(folder, name, render, edition);
    const query = new URLSearchParams({per_page: '100', _embed: ''});
    yield file(`${folder}/wp-json/wp/v2/posts`, wordpress(edition, {...at, rest: '/wp/v2/posts', query}));
    yield file(`${folder}/index.html`, homePage(edition, at));
    for (const story of edition.stories) {
      yield file(`publisher${story.path}index.html`, articlePage(story, edition, at));
    }
  }
}

function* feedFiles(folder, name, render, edition) {
  for (let page = 1; ; page++) {
    const answer = render(edition, {...at, page});
    const body = inFolder(answer.body, homeAddress(edition, at), `${ROOT}/${folder}/index.html`);
    yield file(`${folder}/${page > 1 ? name.replace('.', `-${page}.`) : name}`, {body});
    if (!String(answer.body).includes(`?page=${page + 1}`)) return;
  }
}

/** Addresses in a feed stand on its home page's: here one beside the feed, or they would be relative to another folder than its own. */
const inFolder = (body, home, beside) =>
  typeof body === 'string'
    ? body.replaceAll(home, beside)
    : Buffer.from(Buffer.from(body).toString('latin1').replaceAll(home, beside), 'latin1');

/** Bytes in another charset are ASCII where an address stands in them. */
function file(path, {body}) {
  const charset = typeof body === 'string' ? 'utf8' : 'latin1';
  return {path, body: Buffer.from(relocated(Buffer.from(body).toString(charset), path), charset)};
}
