import {expect} from '@open-wc/testing';
import {languageTag, toArticle, toFeed} from '../../src/data/validate-article.js';
import {failure, read, rss} from './read.js';

describe('toArticle', () => {
  it('needs only a headline', () => {
    expect(toArticle({headline: 'Новость'})).to.include({id: 'Новость', headline: 'Новость'});
    expect(toArticle({headline: 'Новость', url: 'https://news.test/1'})?.id).to.equal('https://news.test/1');
  });

  it('takes nothing else for a story', () => {
    for (const value of [
      undefined,
      null,
      1,
      'text',
      [],
      {},
      {headline: ' '},
      {headline: {}},
      {url: 'javascript:alert(1)'},
    ])
      expect(toArticle(value), JSON.stringify(value)).to.equal(undefined);
  });

  it('keeps what is known by an id or an address alone', () => {
    expect(toArticle({id: 7})).to.include({id: '7', headline: ''});
    expect(toArticle({url: 'https://news.test/'})).to.include({id: 'https://news.test/', headline: ''});
  });

  it('drops unsafe addresses', () => {
    const article = toArticle({
      headline: 'h',
      url: 'javascript:alert(1)',
      externalUrl: 'data:text/html,x',
      image: {url: 'https://news.test/1.jpg', srcset: 'javascript:x 1x'},
      authors: [{name: 'Anna', url: 'javascript:x', avatar: 'mailto:a@news.test'}],
      publisher: {name: 'News', url: 'vbscript:x'},
      attachments: [{url: 'file:///etc/passwd', type: 'audio/mpeg'}],
    });
    expect(article).to.include({url: undefined, externalUrl: undefined});
    expect(article?.image).to.include({url: 'https://news.test/1.jpg', srcset: undefined});
    expect(article?.authors).to.deep.equal([{name: 'Anna', url: undefined, avatar: undefined}]);
    expect(article?.publisher).to.deep.equal({name: 'News', url: undefined});
    expect(article?.attachments).to.deep.equal([]);
  });

  it('takes a picture and a writer by their mere address and name', () => {
    const article = toArticle({
      headline: 'h',
      image: 'https://news.test/1.jpg',
      authors: ['Աննա', '', 7, null],
      publisher: 'News',
    });
    expect(article?.image).to.include({url: 'https://news.test/1.jpg', alt: ''});
    expect(article?.authors.map(({name}) => name)).to.deep.equal(['Աննա', '7']);
    expect(article?.publisher?.name).to.equal('News');
  });

  it('keeps only flags, tags and directions that there are', () => {
    const story = {headline: 'h', flags: ['video', 'loud', 'live'], tags: ['a', {}, ' ', 2], direction: 'up'};
    expect(toArticle(story)).to.deep.include({flags: ['live', 'video'], tags: ['a', '2'], direction: undefined});
    expect(toArticle({headline: 'h', direction: 'rtl', flags: 'live', tags: 'a'})).to.deep.include({
      direction: 'rtl',
      flags: [],
      tags: [],
    });
  });

  it('keeps only whole numbers from 0 up', () => {
    expect(toArticle({headline: 'h', views: '1200'})?.views).to.equal(1200);
    expect(toArticle({headline: 'h', views: 0})?.views).to.equal(0);
    for (const views of [-1, 'many', Infinity, null, [], ''])
      expect(toArticle({headline: 'h', views})?.views).to.equal(undefined);
    expect(
      toArticle({headline: 'h', image: {url: 'https://news.test/1.jpg', width: '100%', height: 0}})?.image,
    ).to.include({
      width: undefined,
      height: undefined,
    });
  });

  it('drops a story whose time is over', () => {
    expect(toArticle({headline: 'h', expires: '2020-01-01'})).to.equal(undefined);
    expect(toArticle({headline: 'h', expires: '2999-01-01'})?.expires).to.equal('2999-01-01T00:00:00.000Z');
  });

  it('puts dates in UTC and leaves bad ones out', () => {
    const dates = {datePublished: 'Mon, 23 Nov 2026 12:00:00 +0300', dateModified: 'soon'};
    expect(toArticle({headline: 'h', ...dates})).to.include({
      datePublished: '2026-11-23T09:00:00.000Z',
      dateModified: undefined,
    });
  });

  it('is not fooled by a prototype', () => {
    const story: unknown = JSON.parse(
      '{"__proto__": {"headline": "h", "polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
    );
    expect(toArticle(story)).to.equal(undefined);
    expect('polluted' in {}).to.equal(false);
  });
});

describe('toFeed', () => {
  it('gives back a feed that went through storage', () => {
    const feed = read(
      rss(
        '<item><title>Новость</title><link>https://news.test/1</link><enclosure url="/a.mp3" type="audio/mpeg"/></item>',
      ),
    );
    const stored: unknown = JSON.parse(JSON.stringify(feed));
    expect(JSON.stringify(toFeed(stored))).to.equal(JSON.stringify(feed));
  });

  it('leaves out stories that are none', () =>
    expect(toFeed({articles: [null, {headline: 'h'}, {}]})?.articles.map(({id}) => id)).to.deep.equal(['h']));

  it('takes nothing else for a feed', () => {
    for (const value of [undefined, null, 'text', {}, {articles: {}}, []]) expect(toFeed(value)).to.equal(undefined);
  });

  it('keeps how old it is', () => {
    expect(toFeed({articles: [], fetchedAt: 7, stale: true})).to.include({fetchedAt: 7, stale: true});
    expect(toFeed({articles: [], stale: 'yes'})?.stale).to.equal(false);
  });
});

describe('languageTag', () => {
  it('puts right what people write', () => {
    const tags = {
      arm: 'hy',
      am: 'hy',
      HYE: 'hy',
      ua: 'uk',
      'ua-UA': 'uk-UA',
      en_US: 'en-US',
      ' ru ': 'ru',
      'sr-Latn-RS': 'sr-Latn-RS',
    };
    for (const [written, tag] of Object.entries(tags)) expect(languageTag(written), written).to.equal(tag);
  });

  it('says nothing for what is no tag', () => {
    for (const value of ['', 'english', 'e', 'en us', '<b>', null, {}]) expect(languageTag(value)).to.equal(undefined);
  });
});

it('names the address in its error', () => expect(failure('').address).to.equal('https://news.test/feeds/latest.xml'));
