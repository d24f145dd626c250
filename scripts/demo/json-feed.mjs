import {contentHtml, homeAddress, pageOf, storyAddress} from './stories.mjs';

const PAGE_SIZE = 12;

/** JSON Feed 1.1 with this library's own fields under `_news_elements`. */
export function jsonFeed(edition, {page = 1, ...at}) {
  const {items, next} = pageOf(edition.stories, page, PAGE_SIZE);
  const folder = `${at.origin}/${edition.language}/`;
  const home = homeAddress(edition, at);
  return feed({
    title: edition.name,
    description: edition.description,
    home_page_url: home,
    feed_url: `${folder}feed.json${page > 1 ? `?page=${page}` : ''}`,
    ...(next && {next_url: `${folder}feed.json?page=${next}`}),
    language: edition.language,
    authors: [{name: edition.name, url: home}],
    items: items.map((story) => item(story, edition, at)),
  });
}

/** Every story of the edition in one answer: what a page asks that shows whichever story its address names. */
export function allStories(edition, at) {
  return feed({
    title: edition.name,
    description: edition.description,
    home_page_url: homeAddress(edition, at),
    language: edition.language,
    items: edition.stories.map((story) => item(story, edition, at)),
  });
}

/** A feed in order that has nothing to tell today. */
export function emptyFeed(edition, at) {
  return feed({title: edition.name, home_page_url: homeAddress(edition, at), items: []});
}

const feed = (content) => ({
  type: 'application/feed+json; charset=utf-8',
  body: JSON.stringify({version: 'https://jsonfeed.org/version/1.1', ...content}, null, 1),
});

function item(story, edition, at) {
  const {image, section, flags} = story;
  return {
    id: story.id,
    url: storyAddress(story, at),
    title: story.headline,
    summary: story.summary,
    content_html: contentHtml(story, at.origin),
    ...(image && {image: at.origin + image.path}),
    date_published: story.published.toISOString(),
    date_modified: story.modified.toISOString(),
    authors: [{name: section.desk}],
    tags: [section.name, ...(story.tags ?? [])],
    language: edition.language,
    _news_elements: {
      section: section.name,
      views: story.views,
      source: {name: edition.name, url: homeAddress(edition, at)},
      rights: edition.rights,
      ...(flags.length && {flags}),
      ...(image && {imageAlt: image.alt, imageWidth: 1200, imageHeight: 675, imageCredit: edition.imageCredit}),
    },
  };
}
