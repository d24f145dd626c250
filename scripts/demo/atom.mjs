import {contentHtml, escapeXml as x, homeAddress, pageOf, storyAddress} from './stories.mjs';

const PAGE_SIZE = 10;

/** Atom 1.0, paged as RFC 5005 says. */
export function atom(edition, {page = 1, ...at}) {
  const {items, next} = pageOf(edition.stories, page, PAGE_SIZE);
  const folder = `${at.origin}/${edition.language}/`;
  const body = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="${edition.language}">
<id>${folder}</id>
<title>${x(edition.name)}</title>
<subtitle>${x(edition.description)}</subtitle>
<rights>${x(edition.rights)}</rights>
<updated>${edition.stories[0].modified.toISOString()}</updated>
<author><name>${x(edition.name)}</name></author>
<link rel="alternate" type="text/html" href="${x(homeAddress(edition, at))}"/>
<link rel="self" type="application/atom+xml" href="${folder}atom.xml${page > 1 ? `?page=${page}` : ''}"/>
${next ? `<link rel="next" type="application/atom+xml" href="${folder}atom.xml?page=${next}"/>\n` : ''}${items.map((story) => entry(story, edition, at)).join('\n')}
</feed>
`;
  return {type: 'application/atom+xml; charset=utf-8', body};
}

function entry(story, edition, at) {
  const {image, section} = story;
  return `<entry>
<id>tag:meridian.example,2026:${edition.language}/${story.id}</id>
<title>${x(story.headline)}</title>
<link rel="alternate" type="text/html" href="${x(storyAddress(story, at))}"/>
<published>${story.published.toISOString()}</published>
<updated>${story.modified.toISOString()}</updated>
<author><name>${x(section.desk)}</name></author>
<category term="${section.slug}" label="${x(section.name)}"/>
<summary>${x(story.summary)}</summary>
<content type="html">${x(contentHtml(story, at.origin))}</content>${
    image
      ? `
<media:content url="${at.origin}${image.path}" medium="image" type="image/webp" width="1200" height="675">
<media:description>${x(image.alt)}</media:description>
<media:credit>${x(edition.imageCredit)}</media:credit>
</media:content>`
      : ''
  }
</entry>`;
}
