import {contentHtml, pageOf} from './stories.mjs';

const PAGE_SIZE = 12;

/** JSON Feed 1.1 with this library's own fields under `_news_elements`. */
export function jsonFeed(edition, {origin, page = 1}) {
  const {items, next} = pageOf(edition.stories, page, PAGE_SIZE);
  const home = `${origin}/${edition.language}/`;
  return feed({
    title: edition.name,
    description: edition.description,
    home_page_url: home,
    feed_url: `${home}feed.json${page > 1 ? `?page=${page}` : ''}`,
    ...(next && {next_url: `${home}feed.json?page=${next}`}),
    language: edition.language,
    authors: [{name: edition.name, url: home}],
    items: items.map((story) => item(story, edition, origin)),
  });
}

/** A feed in order that has nothing to tell today. */
export function emptyFeed(edition, {origin}) {
  return feed({title: edition.name, home_page_url: `${origin}/${edition.language}/`, items: []});
}

const feed = (content) => ({
  type: 'application/feed+json; charset=utf-8',
  body: JSON.stringify({version: 'https://jsonfeed.org/version/1.1', ...content}, null, 1),
});

function item(story, edition, origin) {
  const {image, section, flags} = story;
  return {
    id: story.id,
    url: origin + story.path,
    title: story.headline,
    summary: story.summary,
    content_html: contentHtml(story),
    ...(image && {image: origin + image.path}),
    date_published: story.published.toISOString(),
    date_modified: story.modified.toISOString(),
    authors: [{name: section.desk}],
    tags: [section.name, section.slug],
    language: edition.language,
    _news_elements: {
      section: section.name,
      views: story.views,
      source: {name: edition.name, url: `${origin}/${edition.language}/`},
      rights: edition.rights,
      ...(flags.length && {flags}),
      ...(image && {imageAlt: image.alt, imageWidth: 1200, imageHeight: 675, imageCredit: edition.imageCredit}),
    },
  };
}
