import {results} from './search.mjs';
import {contentHtml, escapeXml as x, homeAddress, LANGUAGES, storyAddress} from './stories.mjs';

/** The publisher's own page of a story: where the widgets' links lead. */
export function articlePage(story, edition, at) {
  const {origin} = at;
  const {language, name} = edition;
  const {image} = story;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': storyAddress(story, at),
    headline: story.headline,
    description: story.summary,
    articleSection: story.section.name,
    datePublished: story.published.toISOString(),
    dateModified: story.modified.toISOString(),
    inLanguage: language,
    author: {'@type': 'Organization', name: story.section.desk},
    publisher: {'@type': 'Organization', name, url: homeAddress(edition, at)},
    ...(image && {image: {'@type': 'ImageObject', url: origin + image.path, width: 1200, height: 675}}),
  };
  const editions = LANGUAGES.map(
    (code) =>
      `<link rel="alternate" hreflang="${code}" href="${x(storyAddress({...story, language: code, path: story.path.replace(/^\/\w+/, `/${code}`)}, at))}">`,
  );
  return page(edition, at, {
    title: `${story.headline} – ${name}`,
    head: `<link rel="canonical" href="${x(storyAddress(story, at))}">
${editions.join('\n')}
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
    body: `<article>
<p class="section">${x(story.section.name)}</p>
<h1>${x(story.headline)}</h1>
<p class="meta">${x(story.section.desk)} · <time datetime="${story.published.toISOString()}">${when(story.published, language)}</time></p>
${image ? `<figure><img src="${image.path}" width="1200" height="675" alt="${x(image.alt)}"><figcaption>${x(edition.imageCredit)}</figcaption></figure>` : ''}
${contentHtml(story, origin)}
<p class="notice">${x(edition.notice)}</p>
</article>`,
  });
}

/** The front page: every story of the edition, and the addresses of its feeds for a program that looks for them. */
export function homePage(edition, at) {
  const items = edition.stories.map(
    (story) =>
      `<li><span class="section">${x(story.section.name)}</span> <a href="${x(storyAddress(story, at))}">${x(story.headline)}</a></li>`,
  );
  return page(edition, at, {
    title: edition.name,
    head: `<link rel="canonical" href="${x(homeAddress(edition, at))}">`,
    body: `<h1>${x(edition.allStories)}</h1>\n<p class="meta">${x(edition.description)}</p>\n<ul>${items.join('\n')}</ul>\n<p class="notice">${x(edition.rights)}</p>`,
  });
}

/** Where the search form leads. */
export function searchPage(edition, at) {
  const {search} = edition;
  return page(edition, at, {
    title: `${search.label} – ${edition.name}`,
    head: '<meta name="robots" content="noindex">',
    body: `<h1>${x(search.label)}</h1>\n${results(edition, at)}`,
  });
}

function page(edition, at, {title, head, body}) {
  const folder = `/${edition.language}/`;
  const html = `<!doctype html>
<html lang="${edition.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${x(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/publisher.css">
<link rel="alternate" type="application/feed+json" href="${folder}feed.json">
<link rel="alternate" type="application/rss+xml" href="${folder}rss.xml">
<link rel="alternate" type="application/atom+xml" href="${folder}atom.xml">
${head}
</head>
<body>
<header><a href="${x(homeAddress(edition, at))}">${x(edition.name)}</a></header>
<main>${body}</main>
</body>
</html>
`;
  return {type: 'text/html; charset=utf-8', body: html};
}

function when(date, language) {
  return new Intl.DateTimeFormat(language, {dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC'}).format(date);
}
