import {expect} from '@open-wc/testing';
import type {Feed} from '../../src/data/article.js';
import {FeedError} from '../../src/data/feed-error.js';
import {parseFeed} from '../../src/data/parse-feed.js';
import {readPlainFeed} from '../../src/data/plain-feed.js';
import {blocksOfMarkup, plainMarkup} from '../../src/data/plain-markup.js';
import {plain, untangle} from '../../src/data/text.js';
import {renderFallback} from '../../src/fallback.js';

const URL_ = 'https://paper.example/wp-json/wp/v2/posts';
const TEXTS = [
  'a &amp; b &lt; c &#8217; &#x2019; &nbsp;d &eacute; &#150;',
  '<p>One</p><p>Two<br>Three</p>',
  'Title <em>with</em> a <b title="x>y">tag</b>',
  '1 < 2 and <3',
  '<script>no()</script>yes<style>p{}</style><!-- no -- > --> more',
  '<p>Text <a class="more-link" href="/x">Continue reading</a></p>',
  '<figure><img src="a.png"><figcaption>Credit</figcaption></figure>After',
  'open <p class="x',
  'open <!-- never closed',
  '<table><tr><td>1</td></tr></table>',
  'a </p> b <br/> c <hr> d',
  '<h1>a</h1><h6>b</h6><div>c</div><pre>d</pre><dl><dt>e<dd>f</dl>',
  'a <!doctype x> b <?php x ?> c </> d <> e',
  'a <!-- one --> b <!----> c <!-- <b> --> d',
  '<a title="x>y">a</a> <a title=\'x>y"\'>b</a> <a title=x"y>c</a> <a title="it\'s">d</a>',
  '<SCRIPT>no("</p>")</SCRIPT>yes <noscript>no</noscript>yes <iframe>no</iframe>yes',
  'yes <script>never closed',
  '<span class="screen-reader-text">no</span>yes <a href="x" class="btn more-link">no</a>yes',
  'a<b>b</b>c<i>d</i> e<p>f</p>g',
  'less <',
  '',
];
/** What of a text's pictures is the story's. */
const PICTURES = [
  '<img src="/1.jpg" alt="A &amp; B" width="40" height=30>',
  "<p>Text</p><IMG class=x SRC='/2.jpg' alt='it&#39;s'>",
  '<img src=/3.jpg width=640>',
  '<img src="/c.gif" width="1" height="1"><img src="/4.jpg">',
  '<img src="/c.gif" width="1"><img src="/5.jpg" width="10">',
  '<img src="/c.gif" height="1"><img src="/6.jpg" height="10">',
  '<img class="wp-smiley" src="/c.gif"><img src="/7.jpg" class="smiley">',
  '<img src="javascript:x"><img alt="none"><img src="/8.jpg">',
  '<imgs src="/c.gif"></imgs><b src="/c.gif">x</b>',
  'no picture',
];
const JSON_FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The &amp; Paper',
  home_page_url: 'https://paper.example/',
  items: TEXTS.map((text, id) => ({
    id,
    url: `/stories/${id}`,
    title: `${id} ${text}`,
    content_html: `<p><img src="/${id}.jpg" alt="A &amp; B" width="40" height="30"></p><p>${text}</p>`,
    date_published: '2026-11-23T09:00:00Z',
  })),
};
const POSTS = TEXTS.map((text, id) => ({
  id,
  link: `https://paper.example/${id}`,
  title: {rendered: `${id} ${text}`},
  excerpt: {rendered: `<p>${text}</p>`},
  content: {rendered: text},
  _embedded: {author: [{name: text}], 'wp:term': [[{taxonomy: 'category', name: text}]]},
}));

describe('a feed read without a browser', () => {
  for (const [name, body] of [
    ['JSON Feed', JSON_FEED],
    ['WordPress', POSTS],
  ] as const)
    it(`says what the browser's parser finds in it: ${name}`, () => {
      const whole = parseFeed(new TextEncoder().encode(JSON.stringify(body)), {url: URL_});
      const found = readPlainFeed(JSON.stringify(body), URL_);
      const shown = ({articles}: typeof whole): unknown =>
        articles.map(({contentHtml: _html, ...article}) => JSON.parse(JSON.stringify(article)) as unknown);
      expect(found.title).to.equal(whole.title);
      expect(shown(found)).to.deep.equal(shown(whole));
    });

  for (const html of PICTURES)
    it(`takes the picture that the browser would take: ${html}`, () => {
      const items = [
        {id: 1, title: 't', content_html: html},
        {id: 2, title: 't', content_html: 'none', summary: html},
        {id: 3, title: 't', content_html: html, image: '/own.jpg'},
        {id: 4, title: 't', content_html: html, image: 'data:x'},
      ];
      const body = JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'News', items});
      const images = ({articles}: Feed): unknown => articles.map(({image}) => image && {...image, srcset: undefined});
      expect(images(readPlainFeed(body, URL_))).to.deep.equal(
        images(parseFeed(new TextEncoder().encode(body), {url: URL_})),
      );
    });

  for (const text of TEXTS)
    it(`reads markup as the browser does: ${text}`, () => {
      expect(plainMarkup.plain(text)).to.equal(plain(text));
      expect(plainMarkup.untangle(text)).to.equal(untangle(text));
    });

  it('leaves out the words of drawings and of forms', () =>
    expect(
      plainMarkup.plain('<svg><title>no</title></svg>yes <select><option>no</select>yes <math>no</math>yes'),
    ).to.equal('yes yes yes'));

  it('tells paragraphs, headings, items and quotations apart', () => {
    const kinds = blocksOfMarkup('<h2>A</h2><p>b<ul><li>c</ul><blockquote><p>d</p></blockquote>e').map(
      ({kind}) => kind,
    );
    expect(kinds).to.deep.equal(['heading', 'text', 'item', 'quote', 'text']);
    expect(
      blocksOfMarkup('<ol><li>a</ol>b<ul><li>c</ul>d<blockquote>e</blockquote>f').map(({kind}) => kind),
    ).to.deep.equal(['item', 'text', 'item', 'text', 'quote', 'text']);
  });

  it('keeps the cells of a row apart, and row from row', () =>
    expect(
      blocksOfMarkup('<table><tr><th>Time</th><th>Line</th></tr><tr><td></td><td>22:10</td><td>2</td></tr></table>'),
    ).to.deep.equal([
      {kind: 'text', text: 'Time · Line'},
      {kind: 'text', text: '22:10 · 2'},
    ]));

  it('takes stories as a page gives them, and a Feed', () => {
    const stories = [{headline: 'One', url: '/1'}, {headline: 'Two'}];
    const names = (value: unknown, url = URL_): string[] =>
      readPlainFeed(value, url).articles.map(({headline}) => headline);
    expect(names(stories)).to.deep.equal(['One', 'Two']);
    expect(names(JSON.stringify({title: 'News', articles: stories}))).to.deep.equal(['One', 'Two']);
    expect(readPlainFeed({title: 'News', articles: stories}, URL_).title).to.equal('News');
    expect(readPlainFeed(stories, URL_).articles[0]?.url).to.equal('https://paper.example/1');
    expect(readPlainFeed(stories, '').articles[0]?.url).to.equal(undefined);
  });

  it('refuses what is no feed, with its address and the remedy', () => {
    for (const value of ['', 'text', '<rss/>', '[{"a":1}]', null, undefined, 7, {}])
      expect(() => readPlainFeed(value, URL_), JSON.stringify(value))
        .to.throw(FeedError, `${URL_} is no JSON Feed`)
        .that.includes({code: 'format', address: URL_});
    expect(() => readPlainFeed('text', '')).to.throw('What was given is no JSON Feed');
  });

  for (const element of ['news-list', 'news-card', 'news-article'] as const)
    it(`becomes plain HTML for ${element}`, () => {
      const html = renderFallback(POSTS, {element, url: URL_, heading: 'All', publisher: {name: 'Paper'}});
      expect(html).to.match(/^<(?:div|article) lang="en">/);
      expect(html).to.contain('<bdi>Paper</bdi>');
      expect(html).not.to.contain('<script');
    });

  it('refuses what it cannot read', () => {
    expect(() => renderFallback('<rss/>')).to.throw('RSS and Atom need');
  });
});
