import {briefHtml, contentHtml, escapeXml as x, homeAddress, pageOf, storyAddress} from './stories.mjs';
import {encodeWindows1251} from './windows-1251.mjs';

const PAGE_SIZE = 20;

/** RSS 2.0 with the modules that large publishers use: content, dc, media, atom. */
export function rss(edition, options) {
  return {type: 'application/rss+xml; charset=utf-8', body: render(edition, {...options, item: modernItem})};
}

/** The same as an older CMS writes it: windows-1251, enclosures, no modules, the charset told by the XML prolog alone. */
export function rss1251(edition, options) {
  const xml = render(edition, {...options, item: plainItem, charset: 'windows-1251', file: 'rss-1251.xml'});
  return {type: 'text/xml', body: encodeWindows1251(xml)};
}

function render(edition, {page = 1, item, charset = 'utf-8', file = 'rss.xml', ...at}) {
  const {items, next} = pageOf(edition.stories, page, PAGE_SIZE);
  const folder = `${at.origin}/${edition.language}/`;
  return `<?xml version="1.0" encoding="${charset}"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${x(edition.name)}</title>
<link>${x(homeAddress(edition, at))}</link>
<description>${x(edition.description)}</description>
<language>${edition.language}</language>
<copyright>${x(edition.rights)}</copyright>
<ttl>5</ttl>
<atom:link rel="self" type="application/rss+xml" href="${folder}${file}${page > 1 ? `?page=${page}` : ''}"/>
${next ? `<atom:link rel="next" type="application/rss+xml" href="${folder}${file}?page=${next}"/>\n` : ''}${items.map((story) => item(story, edition, at)).join('\n')}
</channel>
</rss>
`;
}

function modernItem(story, edition, at) {
  const {image} = story;
  return `<item>
<guid isPermaLink="false">${story.id}</guid>
<link>${x(storyAddress(story, at))}</link>
<title>${x(story.headline)}</title>
<description>${x(story.summary)}</description>
<content:encoded><![CDATA[${contentHtml(story, at.origin)}]]></content:encoded>
<category>${x(story.section.name)}</category>
<dc:creator>${x(story.section.desk)}</dc:creator>
<pubDate>${story.published.toUTCString()}</pubDate>
<atom:updated>${story.modified.toISOString()}</atom:updated>${
    image
      ? `
<media:content url="${at.origin}${image.path}" medium="image" type="image/webp" width="1200" height="675" isDefault="true">
<media:description>${x(image.alt)}</media:description>
<media:credit>${x(edition.imageCredit)}</media:credit>
</media:content>`
      : ''
  }
</item>`;
}

function plainItem(story, _edition, at) {
  return `<item>
<guid>${x(storyAddress(story, at))}</guid>
<link>${x(storyAddress(story, at))}</link>
<title><![CDATA[${story.headline}]]></title>
<description><![CDATA[${briefHtml(story)}]]></description>
<category><![CDATA[${story.section.name}]]></category>
<pubDate>${story.published.toUTCString().replace('GMT', '+0000')}</pubDate>${
    story.image ? `\n<enclosure url="${at.origin}${story.image.path}" type="image/webp" length="64000"/>` : ''
  }
</item>`;
}
