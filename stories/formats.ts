import type {Article} from '../src/data/article.js';
import type {StoryFormat} from '../src/data/feed-format.js';
import {feed} from './network.js';
import {jsonFeed, stories} from './samples.js';

const escape = (text = ''): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const rss = (items: Article[]): string => `<rss version="2.0"><channel><title>The Meridian</title>
<link>https://meridian.test/</link>${items
  .map(
    ({headline, url, summary, datePublished, section, image}) => `<item>
<title>${escape(headline)}</title><link>${url}</link><description>${escape(summary)}</description>
<pubDate>${new Date(datePublished!).toUTCString()}</pubDate><category>${escape(section)}</category>
<enclosure type="image/webp" length="1" url="${image?.url}"/></item>`,
  )
  .join('')}</channel></rss>`;

const atom = (items: Article[]): string => `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Meridian</title>
<link href="https://meridian.test/"/>${items
  .map(
    ({id, headline, url, summary, datePublished, section}) => `<entry><id>${id}</id>
<title>${escape(headline)}</title><link href="${url}"/><summary>${escape(summary)}</summary>
<updated>${datePublished}</updated><category term="${escape(section)}"/></entry>`,
  )
  .join('')}</feed>`;

const wordpress = (items: Article[]): unknown =>
  items.map(({headline, url, summary, datePublished}, index) => ({
    id: index + 1,
    type: 'post',
    link: url,
    date_gmt: datePublished?.replace('Z', ''),
    title: {rendered: escape(headline)},
    excerpt: {rendered: `<p>${escape(summary)}</p>`},
  }));

const page = ([article]: Article[]): string => `<!doctype html><title>A story</title>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: article?.headline,
  url: article?.url,
  description: article?.summary,
  datePublished: article?.datePublished,
  image: article?.image?.url,
})}</script>`;

const BODIES: Record<Exclude<StoryFormat, 'auto'>, (count: number) => Response> = {
  'json-feed': (count) => jsonFeed(count),
  rss: (count) => new Response(rss(stories(count))),
  atom: (count) => new Response(atom(stories(count))),
  wordpress: (count) => Response.json(wordpress(stories(count))),
  'json-ld': (count) => new Response(page(stories(count))),
};

/** The same stories in another format. */
export const feedIn = (format: keyof typeof BODIES, count = 3): string =>
  feed(`format-${format}-${count}`, () => BODIES[format](count));
