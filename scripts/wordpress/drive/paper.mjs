// What WordPress itself says of its posts: the measure for what the widgets show.

/** Runs in a blank page, whose own parser reads the markup. */
function readPosts(posts, seeded) {
  const words = (html) => {
    const {body} = new DOMParser().parseFromString(html, 'text/html');
    for (const script of body.querySelectorAll('script')) script.remove();
    return body.textContent.replace(/\s+/g, ' ').trim();
  };
  return posts.map((post) => {
    const {author, 'wp:featuredmedia': media, 'wp:term': terms} = post._embedded;
    const named = (taxonomy) => terms.flat().filter((term) => term.taxonomy === taxonomy);
    return {
      id: post.id,
      link: post.link,
      headline: words(post.title.rendered),
      date: `${post.date_gmt}.000Z`,
      author: author.filter(({code}) => !code).map(({name}) => words(name))[0] ?? '',
      section: words(named('category')[0].name),
      category: named('category')[0],
      tags: named('post_tag'),
      summary: words(post.excerpt.rendered),
      text: words(post.content.rendered),
      language: post.lang,
      views: post.news_elements_views,
      flags: post.news_elements_flags,
      image: media && {
        src: media[0].source_url,
        alt: media[0].alt_text,
        credit: words(media[0].caption.rendered),
        srcset: seeded
          .find(({id}) => id === post.id)
          .srcset.split(', ')
          .sort(),
      },
    };
  });
}

/** What the REST API says of all posts, or of those that its parameters choose; newest first. */
export async function readPaper(site, blank, parameters = '', route = '/wp-json/wp/v2/posts?') {
  const response = await fetch(`${site.origin}${route}per_page=100&_embed&${parameters}`);
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return blank.evaluate(readPosts, await response.json(), Object.values(site.posts));
}
