import {expect} from '@open-wc/testing';
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

  for (const text of TEXTS)
    it(`reads markup as the browser does: ${text}`, () => {
      expect(plainMarkup.plain(text)).to.equal(plain(text));
      expect(plainMarkup.untangle(text)).to.equal(untangle(text));
    });

  it('tells paragraphs, headings, items and quotations apart', () => {
    const kinds = blocksOfMarkup('<h2>A</h2><p>b<ul><li>c</ul><blockquote><p>d</p></blockquote>e').map(
      ({kind}) => kind,
    );
    expect(kinds).to.deep.equal(['heading', 'text', 'item', 'quote', 'text']);
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
