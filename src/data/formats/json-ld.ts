import {safeLink} from '../../internal/safe-url.js';
import {completeFeed, type Draft, type Reader} from '../draft.js';
import {parseJson} from '../json.js';
import {escapeHtml, hasMarkup, paragraphs, untangle} from '../text.js';
import {record, text} from '../values.js';

type Node = Record<string, unknown>;

/** NewsArticle and its kin, by any prefix: ReportageNewsArticle, BlogPosting, LiveBlogPosting and so on. */
const STORY = /(?:Article|BlogPosting)$/;

const many = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** The first words in a value: a text, what has a name or a value, or a list of those. */
const words = (value: unknown): string | undefined =>
  many(value)
    .map((one) => text(one) ?? text(record(one)['@value'] ?? record(one).name))
    .find(Boolean);

const plainWords = (value: unknown): string => untangle(words(value) ?? '');

/** The stories in some data, but not those within a story; and whatever has an `@id`, for others to point to. */
function gather(value: unknown, stories: Node[], known: Map<unknown, Node>): void {
  const node = record(value);
  const id = node['@id'];
  if (id) known.set(id, {...known.get(id), ...node});
  const isStory = many(node['@type']).some((type) => STORY.test(String(type)));
  if (isStory) stories.push(node);
  for (const inner of Object.values(node)) gather(inner, isStory ? [] : stories, known);
}

/** The widest picture once it is cut to the shape that stories are shown in; of equals the one that loses least. */
const best = (images: Node[]): Node | undefined =>
  images
    .map((image) => [image, ...[image.width, image.height].map((size) => parseFloat(words(size) ?? ''))] as const)
    .toSorted(([, ...one], [, ...other]) => worth(other) - worth(one))[0]?.[0];

const worth = ([width = 0, height = 0]: number[]): number =>
  Math.min(width / 16, height / 9) - (width * height) / 1e9 || 0;

function readStory(story: Node, nodes: (value: unknown) => Node[], base: string): Draft {
  const type = many(story['@type']).join();
  const body = words(story.articleBody);
  const imageIn = (value: unknown): Draft['image'] => {
    const image = best(nodes(value)) ?? {};
    const {caption, creditText, width, height} = image;
    const url = words(image['@value'] ?? image.url ?? image.contentUrl);
    return {url, alt: words(caption), credit: words(creditText), width: words(width), height: words(height)};
  };
  const [page] = nodes(story.mainEntityOfPage);
  const houses = [...nodes(story.isBasedOn).map(({publisher}) => publisher), story.sourceOrganization, story.publisher];
  return {
    id: safeLink(story['@id'], base),
    url: words(story.url ?? page?.['@value'] ?? page?.['@id'] ?? page?.url),
    headline: plainWords(story.headline ?? story.name),
    summary: escapeHtml(plainWords(story.description)),
    contentHtml: body && (hasMarkup(body) ? body : paragraphs(body)),
    section: plainWords(story.articleSection),
    datePublished: story.datePublished,
    dateModified: story.dateModified,
    authors: nodes(story.author).map((author) => ({
      name: plainWords(author),
      url: words(author.url),
      avatar: record(imageIn(author.image)).url,
    })),
    image: imageIn(story.image ?? story.thumbnailUrl),
    publisher: houses
      .flatMap(nodes)
      .map((house) => ({name: words(house), url: words(house.url)}))
      .find(({name}) => name),
    views: many(story.interactionStatistic)
      .map(record)
      .find(({interactionType}) => /View|Read/.test(JSON.stringify([interactionType])))?.userInteractionCount,
    tags: many(story.keywords).flatMap((tag) => words(tag)?.split(/\s*,\s*/)),
    language: words(record(story.inLanguage).alternateName ?? story.inLanguage),
    flags: [
      type.includes('LiveBlog') && !(Date.parse(`${text(story.coverageEndTime)}`) < Date.now()) && 'live',
      type.includes('Opinion') && 'opinion',
      type.includes('Advertiser') && 'sponsored',
      /false/i.test(String(story.isAccessibleForFree)) && 'premium',
    ],
    rights: words(story.copyrightNotice) ?? words(story.usageInfo) ?? words(story.license),
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
    many(value).map((one) => (text(one) ? {'@value': one} : {...known.get(record(one)['@id']), ...record(one)}));
  const stories = nodes(found)
    .map((story) => readStory(story, nodes, source.url))
    .filter(({headline}) => headline);
  const [first] = stories;
  if (!first) return undefined;
  if (page && stories.length === 1) first.url ??= source.url;
  const house = record(first.publisher);
  const language = page?.closest('html')?.lang;
  return completeFeed({title: house.name, homeUrl: house.url, language}, stories, source.url, source);
};
