import {
  FLAGS,
  type Article,
  type ArticleImage,
  type Attachment,
  type Author,
  type Feed,
  type Publisher,
} from './article.js';
import {safeLink, safeResource} from '../internal/safe-url.js';
import {safeSrcset} from './address-resolve.js';
import {isoDate} from './dates.js';
import {collect, count, list, record, text} from './values.js';

const ALIASES: Record<string, string> = {arm: 'hy', am: 'hy', hye: 'hy', ua: 'uk'};

/** A BCP 47 tag; the names that people write for Armenian and Ukrainian are put right. */
export function languageTag(value: unknown): string | undefined {
  const [, language = '', rest = ''] =
    /^([a-z]{2,3})((?:-[a-z\d]{2,8})*)$/i.exec(text(value)?.replace(/_/g, '-') ?? '') ?? [];
  return (ALIASES[language.toLowerCase()] ?? language) + rest || undefined;
}

/** A name with an address of its own: a writer or a publisher. */
function toAuthor(value: unknown, base?: string): Author | undefined {
  const {name, url, avatar} = record(value);
  const known = text(name) ?? text(value);
  return known ? {name: known, url: safeLink(url, base), avatar: safeResource(avatar, base)} : undefined;
}

function toPublisher(value: unknown, base?: string): Publisher | undefined {
  const author = toAuthor(value, base);
  return author && {name: author.name, url: author.url};
}

function toImage(value: unknown, base?: string): ArticleImage | undefined {
  const {url = value, alt, width, height, credit, srcset} = record(value);
  const address = safeResource(url, base);
  return address
    ? {
        url: address,
        alt: text(alt) ?? '',
        width: count(width) || undefined,
        height: count(height) || undefined,
        credit: text(credit),
        srcset: safeSrcset(srcset, base),
      }
    : undefined;
}

function toAttachment(value: unknown, base?: string): Attachment | undefined {
  const {url, type, title, size, duration} = record(value);
  const address = safeResource(url, base);
  return address
    ? {
        url: address,
        type: text(type) ?? '',
        title: text(title),
        size: count(size) || undefined,
        duration: count(duration),
      }
    : undefined;
}

/**
 * A story from plain data that nobody vouches for: a page's own object, or one that was stored. Without a headline it is
 * not shown.
 * @returns nothing for what cannot be told from others, or whose time is over.
 */
export function toArticle(value: unknown, base?: string): Article | undefined {
  const story = record(value);
  const headline = text(story.headline) ?? '';
  const expires = isoDate(story.expires);
  const url = safeLink(story.url, base);
  const id = text(story.id) ?? url ?? headline;
  if (!id || (expires && Date.parse(expires) < Date.now())) return undefined;
  const {direction} = story;
  const flags = list(story.flags);
  return {
    id,
    headline,
    url,
    externalUrl: safeLink(story.externalUrl, base),
    summary: text(story.summary),
    contentHtml: text(story.contentHtml),
    section: text(story.section),
    datePublished: isoDate(story.datePublished),
    dateModified: isoDate(story.dateModified),
    authors: collect(story.authors, (author) => toAuthor(author, base)),
    image: toImage(story.image, base),
    publisher: toPublisher(story.publisher, base),
    views: count(story.views),
    tags: collect(story.tags, text),
    language: languageTag(story.language),
    direction: direction === 'rtl' || direction === 'ltr' ? direction : undefined,
    attachments: collect(story.attachments, (attachment) => toAttachment(attachment, base)),
    flags: FLAGS.filter((flag) => flags.includes(flag)),
    rights: text(story.rights),
    expires,
  };
}

/** A feed around stories that are known to be good; of two with one id the first stays. */
export function makeFeed(value: unknown, articles: Article[], base?: string): Feed {
  const feed = record(value);
  const next = safeResource(feed.next, base);
  const seen = new Set<string>();
  return {
    title: text(feed.title) ?? '',
    description: text(feed.description),
    homeUrl: safeLink(feed.homeUrl, base),
    language: languageTag(feed.language),
    rights: text(feed.rights),
    articles: articles.filter(({id}) => !seen.has(id) && seen.add(id)),
    next: next === base ? undefined : next,
    complete: feed.complete === true || undefined,
    page: text(feed.page),
    fetchedAt: count(feed.fetchedAt) ?? Date.now(),
    stale: feed.stale === true,
  };
}

/** A feed from stored data, checked as if a stranger had written it. */
export function toFeed(value: unknown, base?: string): Feed | undefined {
  const {articles} = record(value);
  return Array.isArray(articles)
    ? makeFeed(
        value,
        collect(articles, (article) => toArticle(article, base)),
        base,
      )
    : undefined;
}
