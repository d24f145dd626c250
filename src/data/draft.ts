import type {Article, Feed} from './article.js';
import {safeLink, safeResource} from '../internal/safe-url.js';
import {resolveAddresses} from './address-resolve.js';
import {cut, parseHtml, wordsOf} from './text.js';
import {makeFeed, toArticle} from './validate-article.js';
import {list, record, text} from './values.js';

/** One story as a format found it. Nothing in it is trusted yet: `toArticle` checks dates, addresses and lists. */
export type Draft = {[Field in keyof Article]?: unknown} & {
  /** Already plain text. */
  headline?: string | undefined;
  /** HTML, as the content; without it the summary is made of the content. */
  summary?: string | undefined;
  contentHtml?: string | undefined;
  /** What relative addresses in the content stand on, where that is not the feed's base. */
  contentBase?: string | undefined;
  /** The fields that take time to find; never `id`, `headline`, `url` nor `expires`. */
  more?: (() => Draft) | undefined;
};

/** What a format found about the feed; its `authors` stand in where a story names none. */
export type FeedDraft = {[Field in keyof Feed]?: unknown} & {authors?: unknown};

/** What reads the markup in a feed where there is no browser to do it. */
export interface Markup {
  /** As `plain`. */
  plain: (html: string) => string;
  /** As `untangle`. */
  untangle: (title: string) => string;
  complete: (draft: Draft, base: string) => Article | undefined;
}

/** Where a feed came from. */
export interface Source {
  /** The address of the answer. */
  url: string;
  /** A header of the answer, where the server lets the page see it. */
  header?: ((name: string) => string | null) | undefined;
  /** In place of the browser's parser. */
  markup?: Markup | undefined;
}

/** Reads what a parser made of the body; nothing where the body is in another format. */
export type Reader = (body: unknown, source: Source) => Feed | undefined;

const HEADLINE_GRAPHEMES = 80;
const SUMMARY_GRAPHEMES = 300;
/** More letters than a summary takes: the rest of a long text is not looked through. */
const BRIEF_LENGTH = 5000;
// So WordPress ends its summaries.
const FOOTER = /\s*The post .+ appeared first on .+$/;
const ELLIPSIS = /\s*\[(?:…|\.{3})\]$/;

/** The first picture of a text that is more than a counter or an emoji of WordPress. */
function firstImage(body: HTMLElement | undefined, base: string): unknown {
  for (const image of body?.querySelectorAll('img:not([width="1"],[height="1"],.wp-smiley)') ?? []) {
    const read = (name: string): string | null => image.getAttribute(name);
    const url = safeResource(read('src'), base);
    if (url) return {url, alt: read('alt'), width: read('width'), height: read('height'), srcset: read('srcset')};
  }
  return undefined;
}

/** The story that a format's finds make, or nothing where there is nothing to know it by. */
function completeArticle(draft: Draft, base: string): Article | undefined {
  const contentBase = draft.contentBase ?? base;
  let {contentHtml} = draft;
  const content = contentHtml ? parseHtml(contentHtml) : undefined;
  if (content && resolveAddresses(content, () => contentBase)) contentHtml = content.innerHTML;
  const brief = draft.summary ? parseHtml(draft.summary) : content;
  const image = safeResource(record(draft.image).url, base)
    ? draft.image
    : (firstImage(content, contentBase) ?? firstImage(brief, contentBase));
  return withWords({...draft, contentHtml, image}, brief ? wordsOf(brief) : '', base);
}

/** A story with what its words stand in for: headline, summary, id. `brief` is what it says in short, or its text. */
export function withWords(draft: Draft, brief: string, base: string): Article | undefined {
  const url = safeLink(draft.url, base);
  const words = brief.slice(0, BRIEF_LENGTH).replace(FOOTER, '').replace(ELLIPSIS, '…');
  const headline = draft.headline || cut(words, HEADLINE_GRAPHEMES) || url || '';
  const summary = words === headline ? undefined : cut(words, SUMMARY_GRAPHEMES);
  const id = text(draft.id) ?? url ?? `${headline} ${text(draft.datePublished) ?? ''}`;
  return toArticle({...draft, id, headline, url, summary}, base);
}

/**
 * A story whose other fields are found when the first of them is read: most of a large feed's stories are never shown. One
 * that cannot be told from others yet is completed at once.
 */
function lateArticle(draft: Draft, base: string, complete: () => Article | undefined): Article | undefined {
  const url = safeLink(draft.url, base);
  const {id = url, headline, expires} = draft;
  const known = {id, headline, url, expires};
  if (!text(id) || !headline) return complete();
  const article = toArticle(known, base);
  let whole: Record<string, unknown> | undefined;
  const read = (): Record<string, unknown> => (whole ??= {...complete()});
  for (const name in article)
    if (!(name in known))
      Object.defineProperty(article, name, {
        get: () => read()[name],
        set: (value: unknown) => (read()[name] = value),
      });
  return article;
}

/** The feed that a format's finds make. `base` is what relative addresses in its stories stand on. */
export function completeFeed(feed: FeedDraft, stories: Draft[], base: string, {url, markup}: Source): Feed {
  const articles = stories.map((story) =>
    lateArticle(story, base, () => {
      const found: Draft = {...story, ...story.more?.()};
      found.language ??= feed.language;
      if (!list(found.authors).length) found.authors = feed.authors;
      return (markup?.complete ?? completeArticle)(found, base);
    }),
  );
  return makeFeed(
    feed,
    articles.filter((article) => article !== undefined),
    url,
  );
}
