import assert from 'node:assert/strict';

/** The stories that a list or a card shows are those that WordPress has. */
export function assertStories(shown, posts) {
  assert.deepEqual(
    shown,
    posts.map(({headline, link, date, author, section, summary, views, language, image}) => ({
      headline,
      link,
      date,
      author,
      section,
      summary,
      views: views.toLocaleString('en'),
      language,
      image: image ? {src: image.src, alt: image.alt, srcset: image.srcset} : null,
    })),
  );
}
