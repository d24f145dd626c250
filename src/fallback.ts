import {blocksOfMarkup, type Block} from './data/plain-markup.js';
import type {Article, ArticleImage, Publisher} from './data/article.js';
import {filterArticles, isArticle, type ArticleFilter} from './data/filter-articles.js';
import {readPlainFeed} from './data/plain-feed.js';
import {saysSummary} from './data/text.js';
import {formatDate} from './i18n/format.js';
import {localeTag, toLocale, type Locale} from './i18n/locale.js';
import {messagesIn, type Msg} from './i18n/messages.js';
import {safeLink} from './internal/safe-url.js';
import {creditText} from './templates/credit.js';
import {flagText} from './templates/flags.js';
import {storyLink} from './templates/story-link.js';

export interface FallbackOptions extends ArticleFilter {
  /** The element that it stands in; `news-list` if not given. */
  element?: 'news-list' | 'news-card' | 'news-article' | undefined;
  /** Where the feed came from: relative addresses in it stand on that. */
  url?: string | undefined;
  /** Stories of a list; 5 if not given. */
  count?: number | undefined;
  /** Which story a card or an article shows: its id or address; the first if not given. */
  item?: string | undefined;
  /** The section's name, above a list. */
  heading?: string | undefined;
  /** As on the element: 2 for a list, 3 for a card, 1 for an article if not given. */
  headingLevel?: number | undefined;
  /** Of the few words that are not the feed's; the feed's own language, else English, if not given. */
  language?: string | undefined;
  /** Time zone of the dates: an IANA name; UTC if not given. */
  timeZone?: string | undefined;
  /** Who is credited; what the feed says of itself if not given. */
  publisher?: Publisher | undefined;
}

interface Page {
  locale: Locale;
  msg: Msg;
  timeZone: string;
  publisher: Publisher | undefined;
}

const COUNT = 5;
const LEVELS = {'news-list': 2, 'news-card': 3, 'news-article': 1};
/** So wide at most: a page without a style sheet shows pictures in these sizes. */
const WIDTHS = {'news-list': 160, 'news-card': 320, 'news-article': 640};

/**
 * The stories of a feed as plain HTML, for between the tags of an element: what readers and programs without script get.
 * It needs no browser, holds no script and no style, and everything from the feed is in it as text or as a checked address.
 *
 * @param feed - JSON Feed or posts of WordPress, as text or parsed; or a `Feed`, as `news-load` carries it.
 * @returns nothing for a feed without a story to show.
 * @throws {FeedError} `format`, where it is something else, XML included.
 */
export function renderFallback(feed: unknown, options: FallbackOptions = {}): string {
  const {element = 'news-list', url = '', count = COUNT, item, heading, language, timeZone = 'UTC'} = options;
  const {title, homeUrl, articles, language: own} = readPlainFeed(feed, url);
  const locale = toLocale(language ?? own) ?? 'en';
  const publisher = options.publisher ?? (title ? {name: title, url: homeUrl} : undefined);
  const page: Page = {locale, msg: messagesIn(() => locale), timeZone, publisher};
  const shown = item
    ? articles.filter((article) => article.headline && isArticle(article, item))
    : filterArticles(articles, options);
  const [first] = shown;
  if (!first) return '';
  const level = options.headingLevel ?? LEVELS[element];
  const lang = localeTag(locale);
  if (element !== 'news-list') {
    const isCard = element === 'news-card';
    const inner = isCard ? brief(first, level, 'news-card', page) : whole(first, level, page);
    // Under a whole text the way to the publisher is the way to the story.
    const source = isCard ? page : {...page, publisher: withStory(publisher, first)};
    return `<article lang="${lang}">\n${inner}${credit(source)}</article>`;
  }
  const stories = shown
    .slice(0, count)
    .map(
      (article) => `<li><article>\n${brief(article, level + (heading ? 1 : 0), 'news-list', page)}</article></li>\n`,
    );
  const head = heading ? `${titled(level, escape(heading))}\n` : '';
  return `<div lang="${lang}">\n${head}<ul>\n${stories.join('')}</ul>\n${credit(page)}</div>`;
}

const withStory = (publisher: Publisher | undefined, article: Article): Publisher | undefined =>
  publisher && {...publisher, url: storyLink(article, undefined)?.href ?? publisher.url};

const escape = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- what no HTML may hold
    .replace(/[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Without those that are not given. */
const attributes = (values: Record<string, string | number | undefined>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');

const titled = (level: number, inner: string, lang?: string): string => {
  const name = `h${Math.min(Math.max(level, 1), 6)}`;
  return `<${name}${attributes({lang, dir: 'auto'})}>${inner}</${name}>`;
};

const linked = (href: string | undefined, inner: string, rel?: string): string =>
  href ? `<a${attributes({href, rel})}>${inner}</a>` : inner;

const foreign = ({language}: Article, {locale}: Page): string | undefined =>
  language === localeTag(locale) ? undefined : language;

/** One story of a list, or a card. */
function brief(article: Article, level: number, element: keyof typeof WIDTHS, page: Page): string {
  const lang = foreign(article, page);
  const link = storyLink(article, undefined);
  const {image, summary} = article;
  return lines([
    label(article, page),
    titled(level, linked(link?.href, escape(article.headline), link?.rel), lang),
    image && `<p>${picture(image, WIDTHS[element])}</p>`,
    summary && `<p${attributes({lang, dir: 'auto'})}>${escape(summary)}</p>`,
    meta(article, page),
  ]);
}

/** The story itself: its text in paragraphs, headings and lists, without pictures and links. */
function whole(article: Article, level: number, page: Page): string {
  const lang = foreign(article, page);
  const {image, summary, contentHtml = ''} = article;
  const blocks = blocksOfMarkup(contentHtml);
  const text = blocks.map((block) => block.text).join(' ');
  const credited =
    image?.credit && `<figcaption${attributes({lang, dir: 'auto'})}>${escape(image.credit)}</figcaption>`;
  return lines([
    label(article, page),
    titled(level, escape(article.headline), lang),
    summary && !saysSummary(text, summary) && `<p${attributes({lang, dir: 'auto'})}>${escape(summary)}</p>`,
    meta(article, page),
    image && `<figure>${picture(image, WIDTHS['news-article'])}${credited ?? ''}</figure>`,
    ...bodyOf(blocks, level, lang),
  ]);
}

function bodyOf(blocks: Block[], level: number, lang: string | undefined): string[] {
  const tag = attributes({lang, dir: 'auto'});
  return blocks.map(({kind, text}, index) => {
    if (kind === 'heading') return titled(level + 1, escape(text), lang);
    if (kind === 'text') return `<p${tag}>${escape(text)}</p>`;
    if (kind === 'quote') return `<blockquote><p${tag}>${escape(text)}</p></blockquote>`;
    const opens = blocks[index - 1]?.kind !== 'item' ? '<ul>\n' : '';
    const closes = blocks[index + 1]?.kind !== 'item' ? '\n</ul>' : '';
    return `${opens}<li${tag}>${escape(text)}</li>${closes}`;
  });
}

/** Flags and section. */
function label(article: Article, page: Page): string {
  const {flags, section} = article;
  const words = flags.map((flag) => escape(flagText(flag, page)));
  if (section) words.push(`<bdi${attributes({lang: foreign(article, page)})}>${escape(section)}</bdi>`);
  return words.length ? `<p>${words.join(' · ')}</p>` : '';
}

/** Writers, another house than the one that is credited, and the date. */
function meta(article: Article, page: Page): string {
  const {authors, publisher, datePublished: iso} = article;
  const names = authors.map(({name}) => name);
  if (publisher && publisher.name !== page.publisher?.name) names.push(publisher.name);
  const items = names.map((name) => `<bdi>${escape(name)}</bdi>`);
  if (iso) {
    const date = formatDate(page.locale, Date.parse(iso), {timeZone: page.timeZone});
    items.push(`<time datetime="${escape(iso)}">${escape(date)}</time>`);
  }
  return items.length ? `<p>${items.join(' · ')}</p>` : '';
}

function picture({url, alt, width, height, srcset}: ArticleImage, widest: number): string {
  const shown = Math.min(width ?? widest, widest);
  return `<img${attributes({
    src: url,
    srcset,
    sizes: srcset && `${shown}px`,
    alt,
    width: shown,
    height: width && height && Math.round((height * shown) / width),
    loading: 'lazy',
    decoding: 'async',
  })}>`;
}

function credit(page: Page): string {
  const {publisher} = page;
  if (!publisher) return '';
  const name = `<bdi>${escape(publisher.name)}</bdi>`;
  return `<p>${escape(creditText(page))} ${linked(safeLink(publisher.url), name)}</p>\n`;
}

const lines = (parts: (string | false | undefined)[]): string =>
  parts
    .filter(Boolean)
    .map((part) => `${String(part)}\n`)
    .join('');

export type {Feed} from './data/article.js';
export {FeedError} from './data/feed-error.js';
