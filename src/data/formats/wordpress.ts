import {completeFeed, type Draft, type Reader, type Source} from '../draft.js';
import {plain} from '../text.js';
import {collect, count, linkIn, list, record, text} from '../values.js';

/** WordPress wraps its texts: `{rendered: '…'}`. */
const rendered = (value: unknown): string | undefined => text(record(value).rendered);

/** The words of a piece of markup. */
type Words = (html: unknown) => string | undefined;

/** The uncropped sizes of a picture, as a `srcset`. */
function srcsetOf({sizes, width, height}: Record<string, unknown>): string {
  const shape = Number(width) / Number(height);
  return Object.values(record(sizes))
    .map(record)
    .filter((size) => Math.abs(Number(size.width) / Number(size.height) / shape - 1) < 0.02)
    .map((size) => `${text(size.source_url)} ${Number(size.width)}w`)
    .join(', ');
}

function imageOf(embedded: Record<string, unknown>, words: Words): unknown {
  const media = record(list(embedded['wp:featuredmedia'])[0]);
  const details = record(media.media_details);
  return {
    url: media.source_url,
    alt: media.alt_text,
    width: details.width,
    height: details.height,
    credit: words(rendered(media.caption)),
    srcset: srcsetOf(details),
  };
}

/** None where WordPress embeds an error in place of the object, as it often does. */
function authorOf(value: unknown, words: Words): unknown {
  const {link, avatar_urls: avatars, name: html} = record(value);
  const name = words(html);
  return name && {name, url: link, avatar: Object.values(record(avatars)).at(-1)};
}

function readPost(value: unknown, words: Words): Draft {
  const post = record(value);
  const embedded = record(post._embedded);
  const terms = list(embedded['wp:term']).flatMap(list);
  const named = (taxonomy: string): string[] =>
    collect(
      terms.filter((term) => record(term).taxonomy === taxonomy),
      (term) => words(record(term).name),
    );
  const hidden = [post.content, post.excerpt].some((part) => record(part).protected);
  return {
    id: text(post.id) ?? rendered(post.guid),
    url: text(post.link),
    headline: words(rendered(post.title)),
    summary: hidden ? undefined : rendered(post.excerpt),
    contentHtml: hidden ? undefined : rendered(post.content),
    contentBase: text(post.link),
    section: named('category')[0],
    datePublished: post.date_gmt,
    dateModified: post.modified_gmt,
    authors: collect(embedded.author, (author) => authorOf(author, words)),
    image: imageOf(embedded, words),
    views: post.news_elements_views,
    flags: post.news_elements_flags,
    tags: named('post_tag'),
    language: post.lang,
  };
}

/** WordPress tells the end by two headers; a server that hides them is asked on until it says that there is no such page. */
function nextPage({url, header}: Source, posts: number): string | undefined {
  const linked = linkIn(header?.('link'), 'next');
  if (linked) return linked;
  const next = new URL(url);
  const page = count(next.searchParams.get('page')) || 1;
  const pages = count(header?.('x-wp-totalpages'));
  const full = posts >= (count(next.searchParams.get('per_page')) ?? 10);
  next.searchParams.set('page', String(page + 1));
  return (pages === undefined ? full : page < pages) ? next.href : undefined;
}

/** A list of posts of the WordPress REST API, or one of them. */
export const readWordPress: Reader = (body, source) => {
  if (record(body).code === 'rest_post_invalid_page_number')
    return completeFeed({complete: true}, [], source.url, source);
  const posts = Array.isArray(body) ? body : [body];
  const isPost = (post: unknown): boolean =>
    ['title', 'excerpt', 'content'].some((field) => rendered(record(post)[field]));
  if (posts.length && !posts.some(isPost)) return undefined;
  const [site] = /^.*?(?=wp-json\/|\?rest_route=)/.exec(source.url) ?? [];
  const read = source.markup?.plain ?? plain;
  const words: Words = (html) => read(text(html) ?? '') || undefined;
  const next = body === posts ? nextPage(source, posts.length) : undefined;
  return completeFeed(
    {homeUrl: site, next},
    posts.map((post) => readPost(post, words)),
    source.url,
    source,
  );
};
