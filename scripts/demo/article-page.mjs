import {contentHtml, escapeXml as x, LANGUAGES} from './stories.mjs';

/** The publisher's own page of a story: where the widgets' links lead. */
export function articlePage(story, edition, {origin}) {
  const {language, name} = edition;
  const {image} = story;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': origin + story.path,
    headline: story.headline,
    description: story.summary,
    articleSection: story.section.name,
    datePublished: story.published.toISOString(),
    dateModified: story.modified.toISOString(),
    inLanguage: language,
    author: {'@type': 'Organization', name: story.section.desk},
    publisher: {'@type': 'Organization', name, url: `${origin}/${language}/`},
    ...(image && {image: {'@type': 'ImageObject', url: origin + image.path, width: 1200, height: 675}}),
  };
  const editions = LANGUAGES.map(
    (code) => `<link rel="alternate" hreflang="${code}" href="${origin}${story.path.replace(/^\/\w+/, `/${code}`)}">`,
  );
  return page(edition, {
    title: `${story.headline} – ${name}`,
    head: `<link rel="canonical" href="${origin}${story.path}">
${editions.join('\n')}
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
    body: `<article>
<p class="section">${x(story.section.name)}</p>
<h1>${x(story.headline)}</h1>
<p class="meta">${x(story.section.desk)} · <time datetime="${story.published.toISOString()}">${when(story.published, language)}</time></p>
${image ? `<figure><img src="${image.path}" width="1200" height="675" alt="${x(image.alt)}"><figcaption>${x(edition.imageCredit)}</figcaption></figure>` : ''}
${contentHtml(story)}
<p class="notice">${x(edition.notice)}</p>
</article>`,
  });
}

/** The front page: every story of the edition, and the addresses of its feeds for a program that looks for them. */
export function homePage(edition, {origin}) {
  const items = edition.stories.map(
    (story) =>
      `<li><span class="section">${x(story.section.name)}</span> <a href="${story.path}">${x(story.headline)}</a></li>`,
  );
  return page(edition, {
    title: edition.name,
    head: `<link rel="canonical" href="${origin}/${edition.language}/">`,
    body: `<h1>${x(edition.allStories)}</h1>\n<p class="meta">${x(edition.description)}</p>\n<ul>${items.join('\n')}</ul>\n<p class="notice">${x(edition.rights)}</p>`,
  });
}

function page(edition, {title, head, body}) {
  const home = `/${edition.language}/`;
  const html = `<!doctype html>
<html lang="${edition.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${x(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/publisher.css">
<link rel="alternate" type="application/feed+json" href="${home}feed.json">
<link rel="alternate" type="application/rss+xml" href="${home}rss.xml">
<link rel="alternate" type="application/atom+xml" href="${home}atom.xml">
${head}
</head>
<body>
<header><a href="${home}">${x(edition.name)}</a></header>
<main>${body}</main>
</body>
</html>
`;
  return {type: 'text/html; charset=utf-8', body: html};
}

function when(date, language) {
  return new Intl.DateTimeFormat(language, {dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC'}).format(date);
}
