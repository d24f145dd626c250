import {first} from '../../internal/first.js';
import {safeResource} from '../../internal/safe-url.js';
import {completeFeed, type Draft, type Reader} from '../draft.js';
import {escapeHtml, paragraphs, untangle} from '../text.js';
import {list, record, text} from '../values.js';

/** JSON Feed 1.1 says `authors`, 1.0 says `author`. */
const authorsOf = ({authors, author}: Record<string, unknown>): unknown[] =>
  list(authors).length ? list(authors) : author ? [author] : [];

function readItem(value: unknown, tidy: typeof untangle): Draft {
  const item = record(value);
  const ours = record(item._news_elements);
  const plain = text(item.content_text);
  const external = safeResource(item.external_url);
  const attachments = list(item.attachments).map((attachment) => {
    const {url, mime_type: type, title, size_in_bytes: size, duration_in_seconds: duration} = record(attachment);
    return {url, type, title, size, duration};
  });
  const isImage = ({type}: {type: unknown}): boolean => text(type)?.startsWith('image/') ?? false;
  return {
    id: item.id,
    url: text(item.url) ?? external,
    externalUrl: external,
    headline: tidy(text(item.title) ?? ''),
    summary: escapeHtml(tidy(text(item.summary) ?? '')),
    contentHtml: text(item.content_html) ?? (plain && paragraphs(plain)),
    section: ours.section ?? list(item.tags)[0],
    datePublished: item.date_published,
    dateModified: item.date_modified,
    authors: authorsOf(item),
    image: {
      url: text(item.image) ?? text(item.banner_image) ?? first(attachments, isImage)?.url,
      alt: ours.imageAlt,
      width: ours.imageWidth,
      height: ours.imageHeight,
      credit: ours.imageCredit,
    },
    publisher:
      ours.source ??
      (external && {name: new URL(external).hostname.replace(/^www\./, ''), url: new URL(external).origin}),
    views: ours.views,
    tags: item.tags,
    language: item.language,
    attachments: attachments.filter((attachment) => !isImage(attachment)),
    flags: ours.flags,
    rights: ours.rights,
    expires: ours.expires,
  };
}

/** JSON Feed 1.0 and 1.1 with our fields under `_news_elements`. */
export const readJsonFeed: Reader = (body, source) => {
  const feed = record(body);
  // Some write `1.1` where the address of the version belongs.
  if (!text(feed.version) || !Array.isArray(feed.items)) return undefined;
  const tidy = source.markup?.untangle ?? untangle;
  const homeUrl = safeResource(feed.home_page_url, source.url);
  const found = {
    title: tidy(text(feed.title) ?? ''),
    description: tidy(text(feed.description) ?? ''),
    homeUrl,
    language: feed.language,
    next: feed.next_url === feed.feed_url ? undefined : feed.next_url,
    complete: feed.expired,
    authors: authorsOf(feed),
  };
  return completeFeed(
    found,
    feed.items.map((item) => readItem(item, tidy)),
    homeUrl ?? source.url,
    source,
  );
};
