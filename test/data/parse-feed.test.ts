import {expect} from '@open-wc/testing';
import type {Article} from '../../src/data/article.js';
import {parseFeed} from '../../src/data/parse-feed.js';
import {atom, failure, FEED_URL, first, read, rss} from './read.js';

const JSON_FEED = {version: 'https://jsonfeed.org/version/1.1', title: 'News', items: [{id: 1, title: 'Նոր լուր'}]};
const POSTS = [{id: 1, title: {rendered: 'Նոր լուր'}}];
const RSS = rss('<item><title>Նոր լուր</title></item>');
const ATOM = atom('<entry><title>Նոր լուր</title></entry>');

describe('parseFeed', () => {
  it('knows each format by its body, whatever the header says', () => {
    for (const body of [JSON_FEED, POSTS, RSS, ATOM])
      for (const type of ['text/html', 'application/json', 'application/rss+xml'])
        expect(first(read(body, {headers: {'content-type': type}})).headline).to.equal('Նոր լուր');
  });

  it('reads the format that it is told', () => {
    expect(first(read(JSON_FEED, {format: 'json-feed'})).id).to.equal('1');
    expect(first(read(POSTS, {format: 'wordpress'})).id).to.equal('1');
    expect(read(RSS, {format: 'rss'}).title).to.equal('News');
    expect(read(ATOM, {format: 'atom'}).title).to.equal('News');
  });

  it('says that the body is not in that format', () => {
    expect(failure(RSS, {format: 'atom'}).message).to.equal(`${FEED_URL} is not what format="atom" says.`);
    expect(failure(JSON_FEED, {format: 'wordpress'}).code).to.equal('format');
    expect(failure(ATOM, {format: 'json-ld'}).address).to.equal(FEED_URL);
  });

  it('does not take JSON for a web page because a story in it begins like one', () => {
    const items = [{id: 1, title: 'A', content_html: '<!doctype html><html><body>Words'}];
    expect(first(read({...JSON_FEED, items})).headline).to.equal('A');
    expect(first(read({...JSON_FEED, items: [{id: 1, title: '<html>B'}]})).headline).to.contain('B');
  });

  it('finds the feed behind a warning of the server', () => {
    const warning = '<br />\n<b>Warning</b>: Undefined array key "x" in <b>/p.php</b> on line <b>3</b><br />\n';
    expect(first(read(warning + JSON.stringify(POSTS))).headline).to.equal('Նոր լուր');
    expect(read(`Notice: [8] Undefined\n${RSS}`).title).to.equal('News');
  });

  it('tells the developer what came instead', () => {
    expect(failure(' \n').message).to.equal(`${FEED_URL} is empty.`);
    expect(failure('<!doctype html><html><body>{"a": 1}</body></html>').message).to.contain('a web page');
    expect(failure('{"items": [').message).to.contain('damaged');
  });

  it('looks into a story when it is first read', () => {
    const item = '<item><title>A</title><guid>a</guid><description>&lt;p&gt;Words&lt;/p&gt;</description></item>';
    const parse = DOMParser.prototype.parseFromString;
    let htmlParsed = 0;
    DOMParser.prototype.parseFromString = function (text, type) {
      htmlParsed += Number(type === 'text/html');
      return parse.call(this, text, type);
    };
    try {
      const {articles} = read(rss(item + item.replaceAll('a<', 'b<')));
      expect(articles.map(({id}) => id)).to.deep.equal(['a', 'b']);
      expect(htmlParsed).to.equal(0);
      expect(articles[0]?.contentHtml).to.equal('<p>Words</p>');
      expect(htmlParsed).to.equal(1);
      expect(articles[0]?.summary).to.equal('Words');
      expect(htmlParsed).to.equal(1);
    } finally {
      DOMParser.prototype.parseFromString = parse;
    }
  });

  it('gives stories that can be copied, cloned and changed like any object', () => {
    const story = (): Article =>
      first(read(rss('<item><title>A</title><guid>a</guid><category>Ferries</category></item>')));
    expect({...story()}).to.include({id: 'a', headline: 'A', section: 'Ferries'});
    expect(structuredClone(story()).tags).to.deep.equal(['Ferries']);
    const changed = story();
    changed.section = 'Ships';
    expect(JSON.parse(JSON.stringify(changed))).to.include({section: 'Ships', headline: 'A'});
  });

  it('takes no other JSON for a feed', () => {
    for (const body of [{}, [{}], [1], 1, null, 'text', {items: []}, {code: 'rest_no_route'}, [{id: 4, name: 'Anna'}]])
      expect(failure(body).code, JSON.stringify(body)).to.equal('format');
  });

  it('keeps the first of two stories with one id', () => {
    const {articles} = read(
      rss('<item><guid>1</guid><title>a</title></item><item><guid>1</guid><title>b</title></item>'),
    );
    expect(articles.map(({headline}) => headline)).to.deep.equal(['a']);
  });

  it('says when it was read', () => {
    expect(read(RSS).fetchedAt).to.be.closeTo(Date.now(), 5000);
    expect(read(RSS).stale).to.equal(false);
  });

  it('turns a fault of its own into a format error', () =>
    expect(failure(POSTS, {url: 'not an address'}).code).to.equal('format'));

  it('ends with a feed or a format error, whatever the bytes', () => {
    let state = 1;
    const random = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
    const bodies = [JSON.stringify(JSON_FEED), JSON.stringify(POSTS), RSS, ATOM].map((body) =>
      new TextEncoder().encode(body),
    );
    for (let round = 0; round < 400; round++) {
      const bytes = Uint8Array.from(bodies[round % bodies.length]!);
      for (let hit = 0; hit < 4; hit++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      const cut = bytes.subarray(0, Math.floor(random() * 2 * bytes.length));
      try {
        expect(parseFeed(cut, {url: FEED_URL}).articles).to.be.an('array');
      } catch (error) {
        expect(error).to.include({name: 'FeedError', code: 'format'});
      }
    }
  });

  it('reads a feed of 1,000 stories in well under a second', () => {
    const text = 'Новость дня. '.repeat(100);
    const story = (at: number): string =>
      `<item><guid>${at}</guid><title>${at}</title><description>&lt;p&gt;${text}&lt;/p&gt;</description></item>`;
    const body = rss(Array.from({length: 1000}, (_, at) => story(at)).join(''));
    // The least of three: what else the machine does only ever adds.
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      expect(read(body).articles.length).to.equal(1000);
      return performance.now() - start;
    });
    expect(Math.min(...times)).to.be.below(1000);
  });
});
