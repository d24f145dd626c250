import {first} from '../../internal/first.js';
import {completeFeed, type Draft, type Reader} from '../draft.js';
import {parseJson} from '../json.js';
import {escapeHtml, hasMarkup, paragraphs, untangle} from '../text.js';
import {record, text} from '../values.js';

type Node = Record<string, unknown>;

const many = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** The first words in a value: a text, what has a value or a name, or a list of those. */
const words = (value: unknown): string | undefined =>
  first(
    many(value).map((one) => text(one) ?? text(record(one)['@value'] ?? record(one).name)),
    Boolean,
  );

const plainWords = (value: unknown): string => untangle(words(value) ?? '');

/** The width that a picture has in the shape of a card; of equals the flattest loses least. */
const worth = ({width, height}: Node): number => {
  const [x = 0, y = 0] = [width, height].map((size) => parseFloat(words(size) ?? ''));
  return Math.min(x, (y * 16) / 9) - y / 1e4 || 0;
};

/**
 * The stories in some data, but not those within a story; and whatever has an `@id`, for others to point to.
 * A story is a NewsArticle or one of its kin, by any prefix: ReportageNewsArticle, BlogPosting and so on.
 */
function gather(value: unknown, stories: Node[], known: Map<unknown, Node>): void {
  const node = record(value);
  const id = node['@id'];
  if (id) known.set(id, {...known.get(id), ...node});
  const isStory = many(node['@type']).some((type) => /(?:Article|BlogPosting)$/.test(String(type)));
  if (isStory) stories.push(node);
  for (const inner of Object.values(node)) gather(inner, isStory ? [] : stories, known);
}

function readStory(story: Node, nodes: (value: unknown) => Node[]): Draft {
  const type = String(story['@type']);
  const body = words(story.articleBody);
  const [page] = nodes(story.mainEntityOfPage);
  const [image] = nodes(story.image ?? story.thumbnailUrl).toSorted((one, other) => worth(other) - worth(one));
  return {
    id: story['@id'],
    url: words([story.url, text(story.mainEntityOfPage), page?.['@id'], page?.url]),
    headline: plainWords([story.headline, story.name]),
    summary: escapeHtml(plainWords(story.description)),
    contentHtml: body && (hasMarkup(body) ? body : paragraphs(body)),
    section: plainWords(story.articleSection),
    datePublished: story.datePublished,
    dateModified: story.dateModified,
    authors: nodes(story.author),
    image: {
      ...image,
      url: words([image?.url, image?.contentUrl, image]),
      alt: image?.caption,
      credit: image?.creditText,
    },
    publisher: first([story.sourceOrganization, story.publisher].flatMap(nodes), words),
    views: first(many(story.interactionStatistic).map(record), ({interactionType}) =>
      /View|Read/.test(JSON.stringify([interactionType])),
    )?.userInteractionCount,
    tags: many(story.keywords).flatMap((tag) => words(tag)?.split(/\s*,\s*/)),
    language: words(story.inLanguage),
    flags: [
      type.includes('LiveBlog') && !(Date.parse(String(story.coverageEndTime)) < Date.now()) && 'live',
      type.includes('Opinion') && 'opinion',
      type.includes('Advertiser') && 'sponsored',
      /false/i.test(String(story.isAccessibleForFree)) && 'premium',
    ],
    rights: words([story.copyrightNotice, story.usageInfo, story.license]),
    expires: story.expires,
  };
}

/** schema.org articles: in the `application/ld+json` blocks of a web page, or as the whole answer. */
export const readJsonLd: Reader = (body, source) => {
  const page = body instanceof Element ? body : undefined;
  const scripts = [...(page?.querySelectorAll('script[type*="ld+json" i]') ?? [])];
  // A line break within a text is no JSON, and common.
  const blocks = page ? scripts.map(({textContent}) => parseJson(textContent.replace(/\s+/g, ' '))) : body;
  const found: Node[] = [];
  const known = new Map<unknown, Node>();
  gather(blocks, found, known);
  const nodes = (value: unknown): Node[] =>
    many(value).map((one) => (text(one) ? {name: one} : {...known.get(record(one)['@id']), ...record(one)}));
  const stories = nodes(found)
    .map((story) => readStory(story, nodes))
    .filter(({headline}) => headline);
  const [first] = stories;
  if (!first) return undefined;
  if (page && !stories[1]) first.url ??= source.url;
  const {name, url} = record(first.publisher);
  return completeFeed({title: name, homeUrl: url, language: page?.closest('html')?.lang}, stories, source.url, source);
};
