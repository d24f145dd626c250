import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/data/article.js';
import {failure, first, read} from '../read.js';

const URL = 'https://news.test/wp-json/wp/v2/posts?per_page=2&page=1&_embed=author';
const POST = {
  id: 57,
  link: 'https://news.test/2026/museum/',
  date: '2026-11-23T13:00:00',
  date_gmt: '2026-11-23T09:00:00',
  modified_gmt: '2026-11-23T10:00:00',
  title: {rendered: '&#171;Ёлки&#187; &amp; co &lt;b&gt;'},
  excerpt: {rendered: '<p>В двух словах [&hellip;] <a class="more-link" href="#">Читать далее «Ёлки»</a></p>'},
  content: {rendered: '<p><img src="/map.png"> Текст</p>', protected: false},
};

const post = (fields: object): Article => first(read([{...POST, ...fields}], {url: URL}));

describe('WordPress', () => {
  it('reads a post', () =>
    expect(post({})).to.deep.include({
      id: '57',
      url: 'https://news.test/2026/museum/',
      headline: '«Ёлки» & co <b>',
      summary: 'В двух словах…',
      contentHtml: '<p><img src="https://news.test/map.png"> Текст</p>',
      datePublished: '2026-11-23T09:00:00.000Z',
      dateModified: '2026-11-23T10:00:00.000Z',
    }));

  it('reads one post alone', () =>
    expect(first(read(POST, {url: 'https://news.test/wp-json/wp/v2/posts/57'})).id).to.equal('57'));

  it('reads what is embedded', () => {
    const article = post({
      _embedded: {
        author: [
          {
            name: 'Անի &amp; Co',
            link: 'https://news.test/ani/',
            avatar_urls: {24: 'https://a.test/24', 96: 'https://a.test/96'},
          },
        ],
        'wp:term': [
          [{name: 'R&amp;D', taxonomy: 'category'}],
          [
            {name: 'Երևան', taxonomy: 'post_tag'},
            {name: 'x', taxonomy: 'other'},
          ],
        ],
      },
    });
    expect(article).to.deep.include({
      authors: [{name: 'Անի & Co', url: 'https://news.test/ani/', avatar: 'https://a.test/96'}],
      section: 'R&D',
      tags: ['Երևան'],
    });
  });

  it('offers the uncropped sizes of the picture', () => {
    const media = {
      source_url: 'https://news.test/1.jpg',
      alt_text: 'Музей',
      caption: {rendered: '<p>Фото: Анна</p>'},
      media_details: {
        width: 1600,
        height: 900,
        sizes: {
          thumbnail: {source_url: 'https://news.test/150.jpg', width: 150, height: 150},
          medium: {source_url: 'https://news.test/300.jpg', width: 300, height: 169},
          full: {source_url: 'https://news.test/1.jpg', width: 1600, height: 900},
        },
      },
    };
    expect(post({_embedded: {'wp:featuredmedia': [media]}}).image).to.deep.equal({
      url: 'https://news.test/1.jpg',
      alt: 'Музей',
      width: 1600,
      height: 900,
      credit: 'Фото: Анна',
      srcset: 'https://news.test/300.jpg 300w, https://news.test/1.jpg 1600w',
    });
  });

  it('does with a picture that has no details', () => {
    const media = {source_url: 'https://news.test/a.svg', alt_text: '', media_details: {}};
    expect(post({_embedded: {'wp:featuredmedia': [media]}}).image).to.include({
      url: 'https://news.test/a.svg',
      srcset: undefined,
    });
  });

  it('does without what is embedded as an error', () => {
    const error = {code: 'rest_forbidden', message: 'Sorry', data: {status: 401}};
    const article = post({
      content: {rendered: 'x'},
      _embedded: {author: [error], 'wp:featuredmedia': [error], 'wp:term': [[error]]},
    });
    expect(article).to.deep.include({authors: [], image: undefined, section: undefined});
  });

  it('shows the picture of the text where the featured one is an error', () => {
    const error = {code: 'rest_forbidden', message: 'Sorry', data: {status: 401}};
    const {image, authors, tags} = post({
      _embedded: {
        author: [error, {name: 'Աննա', link: 'https://news.test/anna'}],
        'wp:featuredmedia': [error],
        'wp:term': [error, [error, {taxonomy: 'post_tag', name: 'Ferries'}]],
      },
    });
    expect(image?.url).to.equal('https://news.test/map.png');
    expect(authors.map(({name}) => name)).to.deep.equal(['Աննա']);
    expect(tags).to.deep.equal(['Ferries']);
  });

  it('does with what is embedded in no list', () =>
    expect(post({_embedded: {author: {}, 'wp:featuredmedia': null, 'wp:term': 'none'}})).to.deep.include({
      authors: [],
      tags: [],
    }));

  it('shows nothing of the text of a protected post', () => {
    const article = post({
      content: {rendered: '', protected: true},
      excerpt: {rendered: '<p>There is no excerpt.</p>', protected: true},
    });
    expect(article).to.include({headline: '«Ёлки» & co <b>', summary: undefined, contentHtml: undefined});
  });

  it('shows no teaser of a protected post that a plugin gives away, nor its picture', () => {
    const secret = '<p>The secret <img src="/secret.png"></p>';
    for (const [inContent, inExcerpt] of [
      [true, true],
      [true, undefined],
      [false, true],
    ]) {
      const article = post({
        content: {rendered: secret, protected: inContent},
        excerpt: {rendered: secret, protected: inExcerpt},
      });
      expect(JSON.stringify(article)).not.to.contain('secret');
    }
    // A list does not ask for the text.
    const article = post({content: undefined, excerpt: {rendered: secret, protected: true}});
    expect(JSON.stringify(article)).not.to.contain('secret');
  });

  it('is found among the warnings and marks of a broken server', () => {
    const body = JSON.stringify([POST]);
    const notice =
      '<br />\n<b>Notice</b>: Undefined index: lang in <b>/wp-content/plugins/a/b.php</b> on line <b>7</b><br />\n';
    for (const text of [
      notice + body,
      body + notice,
      notice + notice + body + notice,
      `\ufeff${body}`,
      `\ufeff\ufeff\n${body}`,
      `${notice}\ufeff${body}`,
      `PHP Warning:  foreach() argument must be of type array in /b.php on line 7\n${body}`,
      `${body}<!-- cached by a plugin -->`,
    ])
      expect(first(read(text, {url: URL})).id, text).to.equal('57');
  });

  it('reads our own fields and the language of a multilingual site', () =>
    expect(post({news_elements_views: 1200, news_elements_flags: ['live'], lang: 'hy'})).to.deep.include({
      views: 1200,
      flags: ['live'],
      language: 'hy',
    }));

  it('takes the language of a post as plugins write it', () => {
    for (const [lang, tag] of [
      ['arm', 'hy'],
      ['ru_RU', 'ru-RU'],
      ['pt-br', 'pt-br'],
      [{code: 'hy'}, undefined],
    ])
      expect(post({lang}).language, JSON.stringify(lang)).to.equal(tag);
  });

  it('shows no date where the one in UTC is missing', () => {
    expect(post({date_gmt: '0000-00-00T00:00:00'}).datePublished).to.equal(undefined);
    expect(post({modified_gmt: undefined}).dateModified).to.equal(undefined);
  });

  it('finds the site in the address', () => {
    expect(read([POST], {url: URL}).homeUrl).to.equal('https://news.test/');
    expect(read([POST], {url: 'https://news.test/blog/?rest_route=/wp/v2/posts'}).homeUrl).to.equal(
      'https://news.test/blog/',
    );
    expect(read([POST], {url: 'https://api.test/posts'}).homeUrl).to.equal(undefined);
  });

  it('finds the next page', () => {
    const next = (headers: Record<string, string>, posts: object[] = [POST]): string | undefined =>
      read(posts, {url: URL, headers}).next;
    const page2 = 'https://news.test/wp-json/wp/v2/posts?per_page=2&page=2&_embed=author';
    expect(next({link: '<https://news.test/p1>; rel="prev", <https://news.test/p3>; rel="next"'})).to.equal(
      'https://news.test/p3',
    );
    expect(next({'x-wp-totalpages': '2'})).to.equal(page2);
    expect(next({'x-wp-totalpages': '1'}, [POST, {...POST, id: 58}])).to.equal(undefined);
  });

  it('finds the next page without pretty permalinks, in its language', () => {
    const url = 'https://news.test/?rest_route=%2Fwp%2Fv2%2Fposts&lang=hy&per_page=10&page=2';
    const {next} = read([POST], {url, headers: {'x-wp-totalpages': '3'}});
    expect(Object.fromEntries(new window.URL(next!).searchParams)).to.deep.equal({
      rest_route: '/wp/v2/posts',
      lang: 'hy',
      per_page: '10',
      page: '3',
    });
  });

  it('finds the next page in a header that is written loosely', () => {
    for (const link of [
      '<https://news.test/p3>; rel="next"',
      '<https://news.test/p3>;rel=next',
      '<https://news.test/p3>;  rel="next"',
    ])
      expect(read([POST], {url: URL, headers: {link}}).next, link).to.equal('https://news.test/p3');
    expect(read([POST], {url: URL, headers: {link: '<https://news.test/p3>; rel="prev"'}}).next).to.equal(undefined);
  });

  it('asks for the page behind the one that the address names', () => {
    const next = (address: string): string | undefined =>
      read([POST], {url: address, headers: {'x-wp-totalpages': '9'}}).next;
    expect(next('https://news.test/wp-json/wp/v2/posts')).to.equal('https://news.test/wp-json/wp/v2/posts?page=2');
    expect(next('https://news.test/wp-json/wp/v2/posts?page=4')).to.equal(
      'https://news.test/wp-json/wp/v2/posts?page=5',
    );
    expect(next('https://news.test/wp-json/wp/v2/posts?page=9')).to.equal(undefined);
  });

  it('takes ten for a full page where the address names no number', () => {
    const posts = (count: number): object[] => [...Array(count).keys()].map((id) => ({...POST, id}));
    const url = 'https://news.test/wp-json/wp/v2/posts';
    expect(read(posts(9), {url}).next).to.equal(undefined);
    expect(read(posts(10), {url}).next).to.contain('page=2');
  });

  it('asks for nothing behind one post alone', () =>
    expect(read(POST, {url: URL, headers: {'x-wp-totalpages': '9'}}).next).to.equal(undefined));

  it('takes a list for posts as soon as one of them is', () =>
    expect(read([{id: 1}, POST], {url: URL}).articles.map(({id}) => id)).to.include('57'));

  it('takes a post that has one of its texts alone', () => {
    for (const field of ['title', 'excerpt', 'content'] as const) {
      const bare = {id: 1, link: 'https://news.test/1', [field]: {rendered: 'Text'}};
      expect(first(read([bare], {url: URL})).headline, field).to.equal('Text');
    }
  });

  it('offers sizes whose shape differs by a rounding alone', () => {
    const media = (width: number): object => ({
      source_url: 'https://news.test/1.jpg',
      media_details: {
        width: 1000,
        height: 1000,
        sizes: {a: {source_url: 'https://news.test/a.jpg', width, height: 100}},
      },
    });
    const srcset = (width: number): string | undefined =>
      post({_embedded: {'wp:featuredmedia': [media(width)]}}).image?.srcset;
    expect([99, 100, 101].map(srcset)).to.deep.equal([
      'https://news.test/a.jpg 99w',
      'https://news.test/a.jpg 100w',
      'https://news.test/a.jpg 101w',
    ]);
    expect([90, 97, 103].map(srcset)).to.deep.equal([undefined, undefined, undefined]);
  });

  it('asks on behind a full page where the server hides how many there are', () => {
    const pages = (posts: object[]): string | undefined => read(posts, {url: URL}).next;
    expect(pages([POST, {...POST, id: 58}])).to.contain('page=2');
    expect(pages([POST])).to.equal(undefined);
  });

  it('ends at a page that is not there', () => {
    const body = {code: 'rest_post_invalid_page_number', message: 'The page number is larger.', data: {status: 400}};
    expect(read(body, {url: URL})).to.deep.include({articles: [], complete: true, next: undefined});
  });

  it('takes an empty list for an empty feed', () => expect(read([], {url: URL}).articles).to.deep.equal([]));

  it('takes neither writers nor errors for posts', () => {
    expect(failure([{id: 4, name: 'Anna', link: 'https://news.test/anna'}], {url: URL}).code).to.equal('format');
    expect(failure({code: 'rest_no_route', message: '<p>No route</p>', data: {status: 404}}, {url: URL}).code).to.equal(
      'format',
    );
  });
});
