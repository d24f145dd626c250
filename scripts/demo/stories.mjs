import {existsSync, readFileSync} from 'node:fs';

const FOLDER = new URL('../../demo/stories/', import.meta.url);
const MINUTE_MS = 60_000;
/** How long after publication an `updated` or `live` story was last touched. */
const REVISED_AFTER_MS = 3 * MINUTE_MS;

export const LANGUAGES = ['en', 'ru', 'hy'];
export const IMAGE_WIDTHS = [320, 640, 1200];

const readText = (name) => readFileSync(new URL(name, FOLDER), 'utf8');
const read = (name) => JSON.parse(readText(name));
/** The text of a story that has more than two paragraphs, as its CMS keeps it: HTML, with the addresses of that site. */
const longText = (name) => (existsSync(new URL(name, FOLDER)) ? readText(name) : undefined);

/**
 * The publisher's three editions: the same stories in each language, dated back from `now` so that the demo is always fresh.
 * Every feed format, the WordPress answers and the article pages are rendered from these objects.
 */
export function loadEditions(now = Date.now()) {
  const facts = read('facts.json');
  return Object.fromEntries(LANGUAGES.map((language) => [language, edition(language, facts, now)]));
}

function edition(language, facts, now) {
  const {stories: texts, sections: names, ...publisher} = read(`${language}.json`);
  const sections = Object.entries(names).map(([slug, section], index) => ({slug, id: index + 2, ...section}));
  const stories = facts.map(({id, section: slug, minutesAgo, views, flags = [], image}, index) => {
    const section = sections.find((candidate) => candidate.slug === slug);
    const {imageAlt, ...text} = texts[id];
    const published = now - minutesAgo * MINUTE_MS;
    const revised = flags.some((flag) => flag === 'updated' || flag === 'live');
    return {
      ...text,
      id,
      longText: longText(`${language}/${id}.html`),
      number: 1000 + facts.length - index,
      language,
      path: `/${language}/${slug}/${id}/`,
      section,
      published: new Date(published),
      modified: new Date(revised ? published + REVISED_AFTER_MS : published),
      views,
      flags,
      image: image && {path: `/images/${image}.webp`, alt: imageAlt, id: 5000 + facts.length - index},
    };
  });
  return {language, ...publisher, sections, stories};
}

/** One page of an edition, and the numbers of the pages beside it. Pages start at 1. */
export function pageOf(stories, page, size) {
  const pages = Math.max(1, Math.ceil(stories.length / size));
  return {items: stories.slice((page - 1) * size, page * size), pages, next: page < pages ? page + 1 : undefined};
}

export const briefHtml = ({summary, body}) => `<p>${escapeXml(summary)}</p>\n<p>${escapeXml(body)}</p>`;

export const contentHtml = (story, origin) =>
  story.longText?.replaceAll('src="/', `src="${origin}/`) ?? briefHtml(story);

/** Where a reader finds a story: on the publisher's site, where that is an origin of its own, else beside the feeds. */
export const storyAddress = (story, {origin, site}) =>
  site ? `${site}/${sitePages(story.language).paper}?story=${story.id}` : origin + story.path;

export const homeAddress = ({language}, {origin, site}) =>
  site ? `${site}/${sitePages(language).front}` : `${origin}/${language}/`;

/** The names of an edition's pages on the publisher's site. */
export function sitePages(language) {
  const suffix = language === LANGUAGES[0] ? '' : `-${language}`;
  return {front: `front${suffix}.html`, paper: `paper${suffix}.html`};
}

export const languageOfPage = (name) =>
  LANGUAGES.find((language) => name.endsWith(`-${language}.html`)) ?? LANGUAGES[0];

export const escapeXml = (text) => String(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
