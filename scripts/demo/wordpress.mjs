import {findStories} from './search.mjs';
import {contentHtml, escapeXml as x, homeAddress, IMAGE_WIDTHS, pageOf, storyAddress} from './stories.mjs';

const MAX_PER_PAGE = 100;
const SIZE_NAMES = ['medium', 'medium_large', 'full'];

/**
 * The answers of WordPress's REST interface that a reader of stories needs, with its own parameters, headers and errors.
 * `rest` is what follows `/wp-json`; undefined is returned for a route that is not there.
 */
export function wordpress(edition, {rest, query, ...at}) {
  const {origin} = at;
  const root = `${origin}/${edition.language}`;
  const site = {edition, origin, root, at};
  if (rest === '/')
    return json({
      name: edition.name,
      description: edition.description,
      url: homeAddress(edition, at),
      namespaces: ['wp/v2'],
    });
  if (rest === '/wp/v2/posts') return posts(site, query);
  if (rest === '/wp/v2/categories') return categories(site, query);
  const number = /^\/wp\/v2\/posts\/(\d+)$/.exec(rest)?.[1];
  if (number) {
    const story = edition.stories.find((candidate) => candidate.number === Number(number));
    return story ? json(pick(post(story, site, query.has('_embed')), query)) : error(404, 'rest_post_invalid_id');
  }
  return error(404, 'rest_no_route');
}

function posts(site, query) {
  const size = Number(query.get('per_page') ?? 10);
  const page = Number(query.get('page') ?? 1);
  if (!(size >= 1 && size <= MAX_PER_PAGE && page >= 1)) return error(400, 'rest_invalid_param');
  const found = matching(site.edition.stories, query);
  const {items, pages} = pageOf(found, page, size);
  if (page > pages) return error(400, 'rest_post_invalid_page_number');
  const body = items.map((story) => pick(post(story, site, query.has('_embed')), query));
  return json(body, {
    'X-WP-Total': String(found.length),
    'X-WP-TotalPages': String(found.length ? pages : 0),
    ...links(site, query, page, pages),
  });
}

function matching(stories, query) {
  const list = (name) => query.get(name)?.split(',').filter(Boolean);
  const [sections, include, exclude, slugs] = ['categories', 'include', 'exclude', 'slug'].map(list);
  return findStories(stories, query.get('search') ?? '').filter(
    (story) =>
      (!sections || sections.includes(String(story.section.id))) &&
      (!include || include.includes(String(story.number))) &&
      !exclude?.includes(String(story.number)) &&
      (!slugs || slugs.includes(story.id)),
  );
}

function links({root}, query, page, pages) {
  const address = (number) => {
    const parameters = new URLSearchParams(query);
    parameters.set('page', String(number));
    return `<${root}/wp-json/wp/v2/posts?${parameters}>`;
  };
  const all = [];
  if (page > 1) all.push(`${address(page - 1)}; rel="prev"`);
  if (page < pages) all.push(`${address(page + 1)}; rel="next"`);
  return all.length ? {Link: all.join(', ')} : {};
}

function categories({edition, root}, query) {
  const slugs = query.get('slug')?.split(',');
  const found = edition.sections.filter(({slug}) => !slugs || slugs.includes(slug));
  const body = found.map((section) => ({
    ...category(section, root),
    count: edition.stories.filter((story) => story.section === section).length,
  }));
  return json(
    body.map((entry) => pick(entry, query)),
    {'X-WP-Total': String(body.length), 'X-WP-TotalPages': '1'},
  );
}

function category({id, slug, name}, root) {
  return {id, link: `${root}/#${slug}`, name: x(name), slug, taxonomy: 'category'};
}

function post(story, site, embed) {
  const {section, image} = story;
  return {
    id: story.number,
    date: wordpressDate(story.published),
    date_gmt: wordpressDate(story.published),
    modified: wordpressDate(story.modified),
    modified_gmt: wordpressDate(story.modified),
    guid: {rendered: `${site.origin}/?p=${story.number}`},
    slug: story.id,
    status: 'publish',
    type: 'post',
    link: storyAddress(story, site.at),
    title: {rendered: x(story.headline)},
    content: {rendered: contentHtml(story, site.origin), protected: false},
    excerpt: {rendered: `<p>${x(story.summary)}</p>\n`, protected: false},
    author: section.id,
    featured_media: image?.id ?? 0,
    categories: [section.id],
    tags: [],
    news_elements_views: story.views,
    news_elements_flags: story.flags,
    _links: {self: [{href: `${site.root}/wp-json/wp/v2/posts/${story.number}`}]},
    ...(embed && {
      _embedded: {
        author: [{id: section.id, name: section.desk}],
        'wp:term': [[category(section, site.root)], []],
        ...(image && {'wp:featuredmedia': [media(image, site)]}),
      },
    }),
  };
}

function media({id, path, alt}, {edition, origin}) {
  const sizes = IMAGE_WIDTHS.map((width, index) => [
    SIZE_NAMES[index],
    {width, height: (width * 9) / 16, mime_type: 'image/webp', source_url: `${origin}${path}?w=${width}`},
  ]);
  return {
    id,
    media_type: 'image',
    mime_type: 'image/webp',
    alt_text: alt,
    caption: {rendered: `<p>${x(edition.imageCredit)}</p>\n`},
    source_url: origin + path,
    media_details: {width: 1200, height: 675, sizes: Object.fromEntries(sizes)},
  };
}

/** `_fields` as WordPress reads it, top-level names only. */
function pick(entry, query) {
  const names = query
    .get('_fields')
    ?.split(',')
    .map((name) => name.trim().split('.')[0]);
  return names ? Object.fromEntries(Object.entries(entry).filter(([name]) => names.includes(name))) : entry;
}

/** WordPress leaves the zone out, in `date_gmt` too. */
const wordpressDate = (date) => date.toISOString().slice(0, 19);

const json = (content, headers = {}) => ({
  type: 'application/json; charset=UTF-8',
  body: JSON.stringify(content),
  headers,
});

const error = (status, code) => ({...json({code, message: code.replaceAll('_', ' '), data: {status}}), status});
