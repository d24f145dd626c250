// One newspaper in four formats and three languages.
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAJCAIAAAC0SDtlAAAAF0lEQVR4nGOUU1ZmIAUwkaR6VMOw0gAAVwAAeQ0zRdIAAAAASUVORK5CYII=',
  'base64',
);

const DATES = ['2024-03-05T09:30:00Z', '2024-03-04T18:00:00Z', '2024-03-03T07:15:00Z'];

export const NEWSPAPER = {
  en: ['The Hill Courier', 'Bridge opens after four years', 'Council & mayor agree on trams', 'Snow closes the pass'],
  ru: [
    'Вестник холмов',
    'Мост открыли через четыре года',
    'Совет и мэр договорились о трамваях',
    'Перевал закрыт из-за снега',
  ],
  hy: [
    'Բլուրների լրաբեր',
    'Կամուրջը բացվեց չորս տարի անց',
    'Խորհուրդն ու քաղաքապետը համաձայնեցին',
    'Լեռնանցքը փակ է ձյան պատճառով',
  ],
};

export const FORMATS = ['rss', 'atom', 'json', 'wordpress'];
export const PATHS = {rss: 'rss.xml', atom: 'atom', json: 'feed.json', wordpress: 'wp-json/wp/v2/posts'};

/** What every format says, in one shape: `{headline, date, link, image}`. */
export const storiesOf = (language, origin) =>
  NEWSPAPER[language].slice(1).map((headline, at) => ({
    headline,
    date: new Date(DATES[at]).toISOString(),
    link: `${origin}/${language}/story-${at + 1}`,
    image: `${origin}/images/${at + 1}.png`,
  }));

/** Puts `/<language>/<path of the format>` and the images on an origin. */
export function serveFeeds({origin, answers}) {
  for (const at of [1, 2, 3]) answers.set(`/images/${at}.png`, {body: PNG, type: 'image/png'});
  for (const language of Object.keys(NEWSPAPER))
    for (const format of FORMATS)
      answers.set(
        `/${language}/${PATHS[format]}`,
        WRITE[format](NEWSPAPER[language][0], language, storiesOf(language, origin), origin),
      );
}

const summaryOf = (headline) => `${headline}. ${headline}.`;
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const WRITE = {
  rss(title, language, stories, origin) {
    const charset = language === 'ru' ? 'windows-1251' : 'utf-8';
    const items = stories.map(
      ({headline, date, link, image}) => `<item><title>${escape(headline)}</title><link>${link}</link>
        <guid>${link}</guid><pubDate>${new Date(date).toUTCString()}</pubDate><description>${escape(summaryOf(headline))}</description>
        <media:content url="${image}" type="image/png" medium="image" width="16" height="9"/></item>`,
    );
    const xml = `<?xml version="1.0" encoding="${charset}"?>
      <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>${title}</title>
      <link>${origin}/${language}/</link><description/><language>${language}</language>${items.join('')}</channel></rss>`;
    return {body: charset === 'utf-8' ? xml : windows1251(xml), type: 'application/rss+xml'};
  },

  atom(title, language, stories, origin) {
    const entries = stories.map(
      ({headline, date, link, image}) => `<entry><id>${link}</id><title>${escape(headline)}</title>
        <link rel="alternate" type="text/html" href="${link}"/><link rel="enclosure" type="image/png" href="${image}"/>
        <published>${date}</published><updated>${date}</updated><summary>${escape(summaryOf(headline))}</summary></entry>`,
    );
    const body = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
      <id>${origin}/${language}/</id><title>${title}</title><link rel="alternate" href="${origin}/${language}/"/>
      <updated>${stories[0].date}</updated>${entries.join('')}</feed>`;
    return {body, type: 'text/plain'};
  },

  json(title, language, stories, origin) {
    const items = stories.map(({headline, date, link, image}) => ({
      ...{id: link, url: link, title: headline, summary: summaryOf(headline), image, date_published: date},
      _news_elements: {imageWidth: 16, imageHeight: 9},
    }));
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: `${origin}/${language}/`,
      language,
      items,
    };
    return {body: JSON.stringify(feed), type: 'application/feed+json'};
  },

  wordpress(title, language, stories) {
    const posts = stories.map(({headline, date, link, image}, at) => ({
      ...{id: at + 1, date_gmt: date.slice(0, 19), modified_gmt: date.slice(0, 19), link, slug: `story-${at + 1}`},
      title: {rendered: escape(headline).replace('&amp;', '&#038;')},
      excerpt: {rendered: `<p>${escape(summaryOf(headline))}</p>\n`, protected: false},
      content: {rendered: `<p>${escape(summaryOf(headline))}</p>\n`, protected: false},
      _links: {},
      _embedded: {
        author: [{code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: {status: 404}}],
        'wp:featuredmedia': [{source_url: image, alt_text: '', media_details: {width: 16, height: 9, sizes: {}}}],
      },
    }));
    const headers = {'X-WP-Total': String(posts.length), 'X-WP-TotalPages': '1'};
    return {body: JSON.stringify(posts), type: 'application/json; charset=UTF-8', headers};
  },
};

/** Cyrillic letters of that charset; all else in these feeds is ASCII. */
function windows1251(text) {
  const byte = (code) => (code < 128 ? code : code - 0x410 + 0xc0);
  return Uint8Array.from(text, (letter) => byte(letter.codePointAt(0)));
}
