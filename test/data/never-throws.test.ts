import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {isoDate} from '../../src/data/dates.js';
import {FeedError} from '../../src/data/feed-error.js';
import type {FeedFormat} from '../../src/data/feed-format.js';
import {parseFeed} from '../../src/data/parse-feed.js';
import {toFeed} from '../../src/data/validate-article.js';
import {atom, FEED_URL, rss} from './read.js';

const SEED = {seed: 20_261_125};
const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"';
const TEXT = '<p>Նոր &amp; լուր, <img src="/a.png" srcset="b.png 2x" onerror="x"> <a href="javascript:x">далее</a></p>';
const STORY = {
  id: 7,
  url: 'https://news.test/7',
  title: 'Новый мост',
  content_html: TEXT,
  date_published: '2026-11-03T21:05:00+04:00',
  authors: [{name: 'Ani', url: '/ani'}],
  image: '/7.jpg',
  tags: ['city'],
  attachments: [{url: '/7.mp3', mime_type: 'audio/mpeg', size_in_bytes: 9}],
  _news_elements: {views: 9, flags: ['live'], source: {name: 'Hill', url: '/'}},
};

/** One of each format, with what they like to be broken in. */
const SAMPLES = [
  rss(
    `<item><title><![CDATA[Новый ]]>мост&nbsp;</title><link>/7</link><guid>7</guid><pubDate>Tue, 03 Nov 2026 21:05:00 +0400</pubDate>
     <media:group><media:content url="/7.jpg" width="16"/></media:group><content:encoded><![CDATA[${TEXT}]]></content:encoded></item>`,
    undefined,
    MEDIA,
  ),
  atom(`<entry xml:base="/n/"><id>7</id><title type="html">a &lt;b&gt;</title><link href="7"/><updated>2026-11-03</updated>
     <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">x</div></content></entry>`),
  JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'News', next_url: '/2', items: [STORY]}),
  JSON.stringify([
    {
      id: 7,
      link: '/7',
      date_gmt: '2026-11-03T21:05:00',
      title: {rendered: 'A &#8211; b'},
      excerpt: {rendered: TEXT},
      _embedded: {author: [{code: 'rest_no_user'}], 'wp:term': [[{taxonomy: 'category', name: 'City'}]]},
    },
  ]),
  `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'A',
    url: '/a',
    image: ['/a.jpg'],
    author: {name: 'Ani'},
  })}</script></head><body>${TEXT}</body></html>`,
].map((text) => new TextEncoder().encode(text));

const sample = fc.constantFrom(...SAMPLES);
const byte = fc.nat(255);
const format = fc.constantFrom<FeedFormat>('auto', 'json-feed', 'wordpress', 'rss', 'atom', 'json-ld', 'opensearch');

/** Reads it, and holds the result to what templates rely on. */
function endsWell(bytes: Uint8Array, wanted: FeedFormat = 'auto', type = 'text/xml; charset=utf-8'): void {
  try {
    const feed = parseFeed(bytes, {url: FEED_URL, format: wanted, header: () => type});
    for (const article of feed.articles) {
      expect(article.id).to.be.a('string').and.not.equal('');
      expect(article.headline).to.be.a('string');
      expect(article.url ?? 'https:').to.match(/^(https?|mailto|tel):/);
      expect(isoDate(article.datePublished)).to.equal(article.datePublished);
    }
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    expect(error.code).to.equal('format');
    expect(error.message).to.contain(FEED_URL);
  }
}

describe('what a server may send', () => {
  it('is a feed or a typed error, whatever the bytes, the format and the charset', () =>
    fc.assert(fc.property(fc.uint8Array({maxLength: 300}), format, fc.string(), endsWell), {...SEED, numRuns: 300}));

  it('is a feed or a typed error, wherever it is cut off', () =>
    fc.assert(
      fc.property(sample, fc.nat(1000), format, (bytes, end, wanted) =>
        endsWell(bytes.subarray(0, end % (bytes.length + 1)), wanted),
      ),
      {...SEED, numRuns: 400},
    ));

  it('is a feed or a typed error, whichever bytes were flipped on the way', () =>
    fc.assert(
      fc.property(sample, fc.array(fc.tuple(fc.nat(1000), byte), {minLength: 1, maxLength: 4}), (whole, hits) => {
        const bytes = whole.slice();
        for (const [at, value] of hits) bytes[at % bytes.length] = value;
        endsWell(bytes);
      }),
      {...SEED, numRuns: 600},
    ));

  it('is a feed or a typed error, whatever stands where in JSON', () =>
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(STORY)), fc.jsonValue()),
        fc.jsonValue(),
        (story, feed) =>
          endsWell(
            new TextEncoder().encode(
              JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: feed, items: [story, feed]}),
            ),
          ),
      ),
      {...SEED, numRuns: 300},
    ));
});

describe('what was stored', () => {
  it('is a feed or nothing, whoever wrote it', () =>
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (feed, articles) => {
        for (const value of [feed, {articles}, {articles: [{...STORY, headline: 'a', id: feed, authors: feed}]}])
          expect(toFeed(value)?.articles ?? []).to.be.an('array');
      }),
      {...SEED, numRuns: 300},
    ));

  it('is the same when it was checked before', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({headline: fc.string({minLength: 1}), id: fc.string(), url: fc.webUrl()})),
        (articles) => {
          const once = toFeed({title: 'News', articles, fetchedAt: 1});
          expect(toFeed(JSON.parse(JSON.stringify(once)))).to.deep.equal(once);
        },
      ),
      {...SEED, numRuns: 100},
    ));
});

describe('isoDate', () => {
  it('gives a date in UTC or nothing, whatever the words', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d:TZ+\-/., a-z]{0,30}$/)), (words) => {
        const iso = isoDate(words);
        if (iso !== undefined) expect(new Date(iso).toISOString()).to.equal(iso);
      }),
      {...SEED, numRuns: 2000},
    ));

  it('keeps what it made', () =>
    fc.assert(
      fc.property(fc.date({min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true}), (date) => {
        expect(isoDate(date.toISOString())).to.equal(date.toISOString());
      }),
      {...SEED, numRuns: 500},
    ));
});
