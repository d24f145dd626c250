import assert from 'node:assert/strict';
import {test} from 'node:test';
import {close, HOST, listen, origin} from '../../scripts/demo/http.mjs';
import {publisher, PUBLISHER_HEADERS} from '../../scripts/demo/publisher.mjs';
import {LANGUAGES, loadEditions} from '../../scripts/demo/stories.mjs';
import {assertWellFormed} from './well-formed.mjs';

const NOW = Date.UTC(2026, 10, 23, 12);
const editions = loadEditions(NOW);
const server = origin(
  publisher(editions, () => ({origin: base})),
  PUBLISHER_HEADERS,
);
const base = `http://${HOST}:${await listen(server, 0)}`;

const get = (path, init) => fetch(new URL(path, base), init);
const json = async (path) => (await get(path)).json();

test.after(() => close(server));

for (const language of LANGUAGES) {
  test(`the ${language} edition has every story, with headlines from short to very long`, () => {
    const lengths = editions[language].stories.map(({headline}) => headline.length);
    assert.equal(lengths.length, 24);
    assert.ok(Math.min(...lengths) <= 20 && Math.max(...lengths) >= 105, lengths.join(' '));
    assert.ok(editions[language].stories.every(({image}) => !image || image.alt));
  });

  for (const file of ['rss.xml', 'atom.xml']) {
    test(`${language}/${file} is well formed and pages to its end without a repeated story`, async () => {
      const seen = [];
      let next = `${base}/${language}/${file}`;
      for (let page = 0; next; page++) {
        assert.ok(page < 10, 'the paging never ends');
        const xml = await (await get(next)).text();
        assertWellFormed(xml);
        seen.push(...[...xml.matchAll(/<(?:guid[^>]*|id)>([^<]*)<\//g)].map(([, id]) => id));
        next = /rel="next"[^>]*href="([^"]+)"/.exec(xml)?.[1];
      }
      const stories = seen.filter((id) => !id.startsWith('http'));
      assert.deepEqual([stories.length, new Set(stories).size], [24, 24]);
    });
  }
}

test('the JSON Feed pages to its end', async () => {
  const ids = [];
  let next = '/ru/feed.json';
  while (next) {
    const feed = await json(next);
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
    ids.push(...feed.items.map(({id}) => id));
    next = feed.next_url;
  }
  assert.deepEqual([ids.length, new Set(ids).size], [24, 24]);
});

test('the windows-1251 feed is in windows-1251, and says so in its prolog alone', async () => {
  const response = await get('/ru/rss-1251.xml');
  const bytes = new Uint8Array(await response.arrayBuffer());
  const xml = new TextDecoder('windows-1251').decode(bytes);
  assert.equal(response.headers.get('content-type'), 'text/xml');
  assert.match(xml, /^<\?xml version="1.0" encoding="windows-1251"\?>/);
  assert.ok(xml.includes(editions.ru.stories[0].headline));
  assert.throws(() => new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  assertWellFormed(xml);
});

test('letters that windows-1251 lacks become references', async () => {
  const xml = new TextDecoder('windows-1251').decode(await (await get('/hy/rss-1251.xml')).arrayBuffer());
  assert.match(xml, /&#1348;/);
});

test('feeds may be read by any page, with their paging and Retry-After, and are cacheable', async () => {
  const {headers} = await get('/en/feed.json');
  assert.equal(headers.get('access-control-allow-origin'), '*');
  for (const name of ['Retry-After', 'Link', 'X-WP-Total', 'X-WP-TotalPages']) {
    assert.ok(headers.get('access-control-expose-headers').includes(name), name);
  }
  assert.match(headers.get('cache-control'), /max-age=\d+/);
  const again = await get('/en/feed.json', {headers: {'If-None-Match': headers.get('etag')}});
  assert.equal(again.status, 304);
});

test('a preflight is refused: the widgets must never need one', async () => {
  assert.equal((await get('/en/feed.json', {method: 'OPTIONS'})).status, 405);
});

test('dates run back from the start of the server', async () => {
  const {items} = await json('/en/feed.json');
  assert.equal(items[0].date_published, '2026-11-23T11:56:00.000Z');
});

test('WordPress tells its totals and the next page, and refuses a page past the end', async () => {
  const first = await get('/en/wp-json/wp/v2/posts?per_page=10&_embed=wp:term');
  assert.deepEqual([first.headers.get('x-wp-total'), first.headers.get('x-wp-totalpages')], ['24', '3']);
  const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link'))[1];
  const second = await get(next);
  assert.match(second.headers.get('link'), /rel="prev".*rel="next"/);
  const past = await get('/en/wp-json/wp/v2/posts?per_page=10&page=4');
  assert.deepEqual([past.status, (await past.json()).code], [400, 'rest_post_invalid_page_number']);
});

test('WordPress finds a category by its slug and the posts in it', async () => {
  const [{id, name}] = await json('/ru/wp-json/wp/v2/categories?slug=culture');
  const posts = await json(`/ru/wp-json/wp/v2/posts?categories=${id}&_embed&per_page=100`);
  assert.equal(name, 'Культура');
  assert.ok(posts.length >= 4);
  assert.ok(posts.every(({_embedded}) => _embedded['wp:term'][0][0].slug === 'culture'));
});

test('WordPress searches, embeds pictures in sizes, and keeps to the fields asked for', async () => {
  const [post] = await json('/en/wp-json/wp/v2/posts?search=lighthouse&_embed&_fields=id,title,_links,_embedded');
  assert.deepEqual(Object.keys(post), ['id', 'title', '_links', '_embedded']);
  assert.equal(post._embedded['wp:featuredmedia'][0].media_details.sizes.medium.width, 320);
  const single = await json(`/en/wp-json/wp/v2/posts/${post.id}`);
  assert.equal(single.slug, 'lighthouse');
});

test('WordPress and the search page find a word in the long text, where every word must be', async () => {
  const [post] = await json('/en/wp-json/wp/v2/posts?search=harp%20ferry');
  assert.equal(post.slug, 'night-ferry');
  const page = await (await get('/hy/search?q=%D5%BF%D5%A1%D5%BE%D5%AB%D5%B2')).text();
  assert.ok(page.includes(editions.hy.stories[0].headline), page);
  assert.match(await (await get('/en/search?q=%3Cb%3E')).text(), /value="&#60;b&#62;"[^]*Nothing found/);
});

test('OpenSearch suggestions come in step: headlines, summaries, addresses', async () => {
  const response = await get('/ru/suggest?q=%D0%BC%D0%BE%D1%81%D1%82');
  assert.match(response.headers.get('content-type'), /^application\/x-suggestions\+json/);
  const [words, headlines, summaries, addresses] = await response.json();
  assert.equal(words, 'мост');
  const {headline, summary, path} = editions.ru.stories.find(({id}) => id === 'old-bridge');
  const at = headlines.indexOf(headline);
  assert.deepEqual([summaries[at], addresses[at]], [summary, base + path]);
  assert.deepEqual((await json('/ru/suggest')).slice(1), [[], [], []]);
});

test('three stories have a long text in every language, in every format that carries one', async () => {
  const long = ['night-ferry', 'quiet-star', 'glacier'];
  for (const language of LANGUAGES) {
    const {items} = await json(`/${language}/stories.json`);
    const [rss, atom] = await Promise.all(
      ['rss', 'atom'].map(async (name) => (await get(`/${language}/${name}.xml?page=1`)).text()),
    );
    assert.equal(items.length, 24);
    for (const id of long) {
      const text = items.find((item) => item.id === id).content_html;
      assert.ok(text.replace(/<[^>]*>/g, ' ').split(/\s+/).length >= 500, `${id} in ${language}`);
      for (const tag of ['h2', 'figcaption', 'cite', 'blockquote', 'ul', 'table', 'sup'])
        assert.ok(text.includes(`<${tag}`), tag);
      assert.ok(text.includes(`<img src="${base}/images/`), text);
      const [{id: number}] = await json(`/${language}/wp-json/wp/v2/posts?slug=${id}`);
      assert.equal((await json(`/${language}/wp-json/wp/v2/posts/${number}`)).content.rendered, text);
      assert.ok(rss.includes(text), `${id} in RSS`);
    }
    assert.ok(atom.includes('&#60;table'), atom);
  }
});

test('pictures within the texts are there', async () => {
  const {items} = await json('/en/stories.json');
  const pictures = items.flatMap(({content_html: text}) =>
    [...text.matchAll(/<img src="([^"]+)"/g)].map(([, src]) => src),
  );
  assert.equal(pictures.length, 3);
  for (const address of pictures) assert.equal((await get(address)).status, 200, address);
});

test('where the publisher’s site is an origin of its own, stories lead there in every format', async () => {
  const site = 'https://meridian.test';
  const answer = publisher(editions, () => ({origin: base, site}));
  const story = 'https://meridian.test/paper-ru.html?story=night-ferry';
  for (const name of [
    'feed.json',
    'rss.xml',
    'rss-1251.xml',
    'atom.xml',
    'wp-json/wp/v2/posts',
    'region/night-ferry/',
  ]) {
    const {body} = await answer(new URL(`/ru/${name}`, base));
    assert.ok(String(body).includes(story), name);
    assert.ok(!String(body).includes(`href="${base}/ru/region/`), name);
  }
});

test('every story has a page that names its canonical address', async () => {
  for (const {path} of editions.hy.stories) {
    const response = await get(path);
    assert.equal(response.status, 200, path);
    assert.ok((await response.text()).includes(`<link rel="canonical" href="${base}${path}">`), path);
  }
});

test('every picture is there, in the width asked for', async () => {
  for (const {image} of editions.en.stories.filter((story) => story.image)) {
    const [small, full] = await Promise.all([get(`${image.path}?w=300`), get(image.path)]);
    assert.deepEqual([small.status, full.headers.get('content-type')], [200, 'image/webp']);
    assert.ok(Number(small.headers.get('content-length')) < Number(full.headers.get('content-length')) / 2);
  }
  const resized = await get(`/resize?u=${encodeURIComponent(`${base}/images/ferry.webp`)}&w=320`);
  assert.equal(resized.headers.get('content-type'), 'image/webp');
});

test('a feed can be made to fail, and tells when to come back', async () => {
  const response = await get('/en/feed.json?status=503');
  assert.deepEqual([response.status, response.headers.get('retry-after')], [503, '1']);
});

test('what is not there is not found', async () => {
  for (const path of ['/', '/xx/feed.json', '/en/nothing', '/images/../stories/en.json', '/constructor/feed.json']) {
    assert.equal((await get(path)).status, 404, path);
  }
});
