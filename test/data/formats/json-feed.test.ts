import {expect} from '@open-wc/testing';
import type {Article, Feed} from '../../../src/data/article.js';
import {first, read} from '../read.js';

const VERSION = 'https://jsonfeed.org/version/1.1';
const feed = (fields: object): Feed =>
  read({version: VERSION, title: 'News', items: [], ...fields}, {url: 'https://news.test/feed.json'});
const story = (fields: object, more: object = {}): Article => first(feed({items: [{id: '1', ...fields}], ...more}));

describe('JSON Feed', () => {
  it('reads a story', () => {
    const article = story({
      id: 2347,
      url: 'https://news.test/1',
      title: 'Երևանում բացվեց նոր թանգարան',
      content_html: '<p>Text</p>',
      summary: 'In brief',
      date_published: '2026-11-23T13:00:00+04:00',
      date_modified: '2026-11-23T14:00:00+04:00',
      authors: [{name: 'Աննա', url: '/anna', avatar: '/anna.jpg'}],
      image: '/1.jpg',
      tags: ['Culture', 'Yerevan'],
      language: 'arm',
      attachments: [
        {url: '/a.mp3', mime_type: 'audio/mpeg', title: 'Listen', size_in_bytes: 9, duration_in_seconds: 61},
      ],
    });
    expect(article).to.deep.include({
      id: '2347',
      url: 'https://news.test/1',
      headline: 'Երևանում բացվեց նոր թանգարան',
      contentHtml: '<p>Text</p>',
      summary: 'In brief',
      datePublished: '2026-11-23T09:00:00.000Z',
      dateModified: '2026-11-23T10:00:00.000Z',
      authors: [{name: 'Աննա', url: 'https://news.test/anna', avatar: 'https://news.test/anna.jpg'}],
      section: 'Culture',
      tags: ['Culture', 'Yerevan'],
      language: 'hy',
      attachments: [{url: 'https://news.test/a.mp3', type: 'audio/mpeg', title: 'Listen', size: 9, duration: 61}],
    });
    expect(article.image?.url).to.equal('https://news.test/1.jpg');
  });

  it('reads our own fields', () => {
    const article = story({
      title: 'h',
      image: 'https://news.test/1.jpg',
      tags: ['other'],
      _news_elements: {
        section: 'Sport',
        views: 1200,
        source: {name: 'Agency', url: 'https://agency.test/'},
        rights: 'With a link only',
        imageAlt: 'A goal',
        imageWidth: 1600,
        imageHeight: 900,
        imageCredit: 'Anna',
        expires: '2999-01-01T00:00:00Z',
        flags: ['live', 'unknown'],
      },
    });
    expect(article).to.deep.include({
      section: 'Sport',
      views: 1200,
      publisher: {name: 'Agency', url: 'https://agency.test/'},
      rights: 'With a link only',
      expires: '2999-01-01T00:00:00.000Z',
      flags: ['live'],
    });
    expect(article.image).to.deep.include({alt: 'A goal', width: 1600, height: 900, credit: 'Anna'});
  });

  it('reads the feed', () => {
    const read = feed({
      description: 'Daily',
      home_page_url: 'https://news.test/',
      language: 'ru',
      next_url: '/feed.json?page=2',
      expired: true,
    });
    expect(read).to.include({
      title: 'News',
      description: 'Daily',
      homeUrl: 'https://news.test/',
      language: 'ru',
      next: 'https://news.test/feed.json?page=2',
      complete: true,
    });
  });

  it('has no next page where that is the page itself', () => {
    expect(feed({next_url: 'https://news.test/feed.json'}).next).to.equal(undefined);
    expect(feed({feed_url: 'https://a.test/1', next_url: 'https://a.test/1'}).next).to.equal(undefined);
  });

  it('falls back to the writers and the language of the feed', () => {
    const more = {authors: [{name: 'Редакция'}], language: 'ru'};
    expect(story({title: 'h', language: null}, more)).to.include({language: 'ru'});
    expect(story({title: 'h'}, more).authors[0]?.name).to.equal('Редакция');
    expect(story({title: 'h', authors: [{name: 'Анна'}]}, more).authors[0]?.name).to.equal('Анна');
  });

  it('reads the one author of 1.0', () => {
    const version = 'https://jsonfeed.org/version/1';
    expect(story({title: 'h', author: {name: 'Anna'}}, {version}).authors[0]?.name).to.equal('Anna');
    expect(story({title: 'h'}, {version, author: {name: 'Desk'}}).authors[0]?.name).to.equal('Desk');
  });

  it('makes paragraphs of plain text', () =>
    expect(story({content_text: 'One & <b>\ntwo\n\nthree'}).contentHtml).to.equal(
      '<p>One &amp; &lt;b><br>two</p><p>three</p>',
    ));

  it('takes a story without a title by its first words', () => {
    const text = 'Слово за словом '.repeat(30).trim();
    const article = story({content_text: text});
    expect(article.headline).to.match(/^Слово за .+(слово|за|словом)…$/i);
    expect(article.headline.length).to.be.at.most(81);
    expect(article.summary?.length).to.be.within(250, 301);
    expect(story({content_text: 'Коротко'})).to.include({headline: 'Коротко', summary: undefined});
  });

  it('names a linked site as the publisher', () => {
    const article = story({title: 'h', external_url: 'https://www.agency.test/story'});
    expect(article).to.deep.include({
      url: 'https://www.agency.test/story',
      externalUrl: 'https://www.agency.test/story',
      publisher: {name: 'agency.test', url: 'https://www.agency.test/'},
    });
  });

  it('finds a picture in the banner, the attachments and the text', () => {
    expect(story({title: 'h', banner_image: 'https://a.test/b.jpg'}).image?.url).to.equal('https://a.test/b.jpg');
    const attachments = [{url: 'https://a.test/a.jpg', mime_type: 'image/jpeg'}];
    const pictured = story({title: 'h', attachments});
    expect(pictured.image?.url).to.equal('https://a.test/a.jpg');
    expect(pictured.attachments).to.deep.equal([]);
    const html =
      '<img src="/dot.gif" width="1" height="1"><img src="/t.jpg" alt="Река" width="600" height="400" srcset="/t2.jpg 2x">';
    expect(story({title: 'h', image: 'javascript:x', content_html: html}).image).to.deep.equal({
      url: 'https://news.test/t.jpg',
      alt: 'Река',
      width: 600,
      height: 400,
      credit: undefined,
      srcset: 'https://news.test/t2.jpg 2x',
    });
  });

  it('passes over a picture in the text that has no address to load from', () =>
    expect(story({content_html: 'x<img src="data:image/gif,x"><img src="/t.jpg">'}).image?.url).to.equal(
      'https://news.test/t.jpg',
    ));

  it('makes an id of the address, or of the words and the day', () => {
    const {articles} = feed({
      items: [
        {title: 'a', url: 'https://news.test/1'},
        {title: 'a'},
        {title: 'b'},
        {title: 'a', date_published: '2026-11-23'},
      ],
    });
    const ids = articles.map(({id}) => id);
    expect(ids[0]).to.equal('https://news.test/1');
    expect(new Set(ids).size).to.equal(4);
    expect(feed({items: [{title: 'a'}]}).articles[0]?.id).to.equal(ids[1]);
  });

  it('drops what has nothing to know it by', () => {
    const {articles} = feed({items: [{}, null, 7, {id: '1'}, {id: '2', url: 'https://news.test/2'}]});
    expect(articles.map(({id, headline}) => [id, headline])).to.deep.equal([
      ['1', ''],
      ['2', 'https://news.test/2'],
    ]);
  });

  it('cleans a title and a summary that hold HTML', () => {
    const article = story({title: 'Q&amp;A <b>live</b>', summary: '<p>Tom &amp; Ann</p>'});
    expect(article).to.include({headline: 'Q&A live', summary: 'Tom & Ann'});
    expect(story({title: 'h', summary: '1 < 2 & 3'}).summary).to.equal('1 < 2 & 3');
  });

  it('keeps its hands off prototypes', () => {
    const item =
      '{"id": "1", "title": "h", "__proto__": {"polluted": 1}, "_news_elements": {"__proto__": {"views": 9}}}';
    expect(first(read(`{"version": "${VERSION}", "__proto__": {"polluted": 1}, "items": [${item}]}`)).views).to.equal(
      undefined,
    );
    expect('polluted' in {}).to.equal(false);
  });
});
