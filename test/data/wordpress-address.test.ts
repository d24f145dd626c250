import {expect} from '@open-wc/testing';
import {isWordPress, termAddress, wordpressAddress} from '../../src/data/wordpress-address.js';

const POSTS = 'https://news.test/wp-json/wp/v2/posts';
const params = (address: string): Record<string, string> => Object.fromEntries(new URL(address).searchParams);
const path = (address: string): string => new URL(address).pathname;

describe('isWordPress', () => {
  it('knows the API by its path or its parameter', () => {
    for (const address of [
      POSTS,
      `${POSTS}/7`,
      'https://a.test/wp-json/wp/v2',
      'https://a.test/?rest_route=/wp/v2/posts',
    ])
      expect(isWordPress(address), address).to.equal(true);
  });

  it('is not taken in by other addresses', () => {
    for (const address of [
      'https://a.test/feed/',
      'https://a.test/wp-json/own/v1/feed',
      'https://a.test/?a=/wp/v2/',
      'x',
    ])
      expect(isWordPress(address), address).to.equal(false);
  });

  it('believes the format that is named', () => {
    expect(isWordPress('https://a.test/', 'wordpress')).to.equal(true);
    expect(isWordPress(POSTS, 'json-feed')).to.equal(false);
  });
});

describe('wordpressAddress', () => {
  it('asks for a page with all that a story shows, and no more', () => {
    const asked = params(wordpressAddress(POSTS, {count: 5}));
    expect(asked).to.include({per_page: '10', page: '1', _embed: 'author,wp:featuredmedia,wp:term'});
    expect(asked._fields?.split(',')).to.include.members([
      'guid',
      'lang',
      'news_elements_views',
      '_links',
      '_embedded',
    ]);
    expect(asked._fields).not.to.contain('content');
  });

  it('asks in few sizes', () => {
    const sizes = [undefined, 1, 10, 11, 21, 50, 90].map((count) => params(wordpressAddress(POSTS, {count})).per_page);
    expect(sizes).to.deep.equal(['10', '10', '10', '20', '50', '50', '50']);
  });

  it('makes one address of different counts', () =>
    expect(wordpressAddress(POSTS, {count: 3})).to.equal(wordpressAddress(`${POSTS}/`, {count: 8})));

  it('lets the parameters of the page author win', () =>
    expect(params(wordpressAddress(`${POSTS}?per_page=3&categories=8`, {count: 5, section: '7'}))).to.include({
      per_page: '3',
      categories: '8',
    }));

  it('searches', () => expect(params(wordpressAddress(POSTS, {query: ' дождь '})).search).to.equal('дождь'));

  it('takes a number for a category', () =>
    expect(params(wordpressAddress(POSTS, {section: '7'})).categories).to.equal('7'));

  it('takes the term that was found', () =>
    expect(params(wordpressAddress(POSTS, {section: 'war', term: {taxonomy: 'tags', id: '9'}}))).to.include({
      tags: '9',
    }));

  it('does not send a name as a number', () => {
    expect(params(wordpressAddress(POSTS, {section: 'culture'}))).not.to.have.any.keys('categories', 'tags');
  });

  it('asks for one story with its text', () => {
    const address = wordpressAddress(POSTS, {item: ' 42 ', count: 1, query: 'x'});
    expect(path(address)).to.equal('/wp-json/wp/v2/posts/42');
    expect(params(address)).to.have.all.keys('_embed', '_fields');
    expect(params(address)._fields).to.match(/,content$/);
  });

  it('does not ask by number for a story that is named by address', () =>
    expect(path(wordpressAddress(POSTS, {item: 'https://news.test/7'}))).to.equal('/wp-json/wp/v2/posts'));

  it('works without pretty permalinks', () => {
    const address = wordpressAddress('https://news.test/?rest_route=/wp/v2/posts', {item: '42'});
    expect(path(address)).to.equal('/');
    expect(params(address).rest_route).to.equal('/wp/v2/posts/42');
  });

  it('pages, searches and chooses without pretty permalinks', () => {
    const address = wordpressAddress('https://news.test/?rest_route=/wp/v2/posts&lang=hy', {
      ...{count: 20, query: 'дождь', section: '7'},
    });
    expect(params(address)).to.include({
      ...{rest_route: '/wp/v2/posts', lang: 'hy', per_page: '20', page: '1', search: 'дождь', categories: '7'},
    });
  });

  it('finds the posts of an API without pretty permalinks', () => {
    for (const root of ['/', '/wp/v2', '/wp/v2/', '/wp/v2/posts/'])
      expect(params(wordpressAddress(`https://a.test/?rest_route=${root}`, {})).rest_route, root).to.equal(
        '/wp/v2/posts',
      );
  });

  for (const [root, posts] of [
    ['https://a.test', '/wp-json/wp/v2/posts'],
    ['https://a.test/blog/', '/blog/wp-json/wp/v2/posts'],
    ['https://a.test/wp-json', '/wp-json/wp/v2/posts'],
    ['https://a.test/wp-json/wp/v2/', '/wp-json/wp/v2/posts'],
    ['https://a.test/wp-json/wp/v2/news/', '/wp-json/wp/v2/news'],
    ['https://a.test/api/posts.php', '/api/posts.php'],
  ] as const) {
    it(`finds the posts of ${root}`, () => expect(path(wordpressAddress(root, {}))).to.equal(posts));
  }
});

describe('termAddress', () => {
  it('asks for the number alone', () =>
    expect(termAddress(`${POSTS}?per_page=3`, 'categories', 'culture & art')).to.equal(
      'https://news.test/wp-json/wp/v2/categories?slug=culture%20%26%20art&_fields=id',
    ));

  it('works without pretty permalinks', () =>
    expect(params(termAddress('https://a.test/?rest_route=/wp/v2/posts', 'tags', 'war') ?? '')).to.deep.equal({
      rest_route: '/wp/v2/tags',
      slug: 'war',
      _fields: 'id',
    }));

  it('starts from a site, too', () =>
    expect(path(termAddress('https://a.test/blog/', 'tags', 'war') ?? '')).to.equal('/blog/wp-json/wp/v2/tags'));

  it('gives nothing for an endpoint of unknown API', () =>
    expect(termAddress('https://a.test/api/posts.php', 'tags', 'war')).to.equal(undefined));
});
