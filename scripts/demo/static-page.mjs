import {allStories} from './json-feed.mjs';
import {languageOfPage} from './stories.mjs';

const PLACE = /<!-- (news-\w+) (\{.*?\}) -->/g;
const LANG = /<html lang="(\w+)"/;

/**
 * A page whose stories are in its HTML, as a program on a server or a generator of static sites makes it: where the file
 * says `<!-- news-list {"count": 4} -->`, what `renderFallback` makes of the feed with these options is put.
 */
export async function withStories(html, {editions, feed, page}) {
  // Only what was built can be asked.
  const {renderFallback} = await import('news-elements/fallback');
  const edition = editions[LANG.exec(html)?.[1]] ?? editions[languageOfPage('')];
  const {body} = allStories(edition, {origin: feed, site: page});
  const url = `${feed}/${edition.language}/stories.json`;
  return html.replace(PLACE, (_, element, options) => renderFallback(body, {element, url, ...JSON.parse(options)}));
}
