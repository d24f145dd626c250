import {expect} from '@open-wc/testing';
import {readBody} from '../../../src/data/body/body.js';
import {parseFeed} from '../../../src/data/parse-feed.js';

const URL_OF_STORY = 'https://news.test/world/ferry/';
const HTML = `<p>The <b>line</b> &amp; the <a href="/world/old/">old vessels</a>, 9&#160;years.</p>
<h2>The ship</h2>
<ul><li>320 people</li><li>forty cars</li></ul>
<figure><img src="/a.jpg" alt="A &quot;ferry&quot;" width="640" height="360" srcset="/a.jpg 640w, /b.jpg 1280w" sizes="100vw"/><figcaption>At the quay</figcaption></figure>
<blockquote><p>“At last.”</p></blockquote>
<table><tbody><tr><td>22:10</td></tr></tbody></table>
<p>By count.<sup><a href="#n1" id="r1">1</a></sup></p>
<hr/>
<p id="n1">Note <a href="#r1">↩</a></p>`;
const XHTML = HTML;
const escaped = HTML.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const FEEDS: Record<string, [url: string, body: string]> = {
  'a WordPress post': [
    'https://news.test/wp-json/wp/v2/posts/12',
    JSON.stringify({
      id: 12,
      link: URL_OF_STORY,
      title: {rendered: 'Ferry'},
      content: {rendered: HTML, protected: false},
    }),
  ],
  'content:encoded in RSS': [
    'https://news.test/rss.xml',
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>M</title><link>https://news.test/</link>
    <item><title>Ferry</title><link>${URL_OF_STORY}</link><content:encoded><![CDATA[${HTML}]]></content:encoded></item></channel></rss>`,
  ],
  'escaped HTML in Atom': [
    'https://news.test/atom.xml',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>M</title><entry><id>1</id><title>Ferry</title><link href="${URL_OF_STORY}"/>
    <content type="html">${escaped}</content></entry></feed>`,
  ],
  'XHTML in Atom': [
    'https://news.test/atom.xml',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>M</title><entry><id>1</id><title>Ferry</title><link href="${URL_OF_STORY}"/>
    <content type="xhtml" xml:base="${URL_OF_STORY}"><div xmlns="http://www.w3.org/1999/xhtml">${XHTML}</div></content></entry></feed>`,
  ],
  'an item of a JSON Feed': [
    'https://news.test/feed.json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'M',
      items: [{id: '1', url: URL_OF_STORY, title: 'Ferry', content_html: HTML}],
    }),
  ],
};

function documentOf([url, body]: [string, string]): string {
  const [article] = parseFeed(new TextEncoder().encode(body), {url}).articles;
  const holder = document.createElement('div');
  holder.append(readBody(article!, 1, 'https://partner.test/').content);
  // Atom's XHTML stands in a division by rule.
  const [only, ...others] = holder.children;
  const root = only?.localName === 'div' && !others.length ? only : holder;
  return root.innerHTML.trim();
}

describe('the text of one story in each format', () => {
  const expected = documentOf(FEEDS['an item of a JSON Feed']!);

  it('is the one that its writer meant', () => {
    expect(expected).to.contain(
      '<p dir="auto">The <b>line</b> &amp; the <a href="https://news.test/world/old/" rel="noopener">',
    );
    expect(expected).to.contain('<h2 dir="auto">The ship</h2>');
    expect(expected).to.contain('srcset="https://news.test/a.jpg 640w, https://news.test/b.jpg 1280w"');
    expect(expected).to.contain('<a href="#text-n1" id="text-r1">1</a>');
  });

  for (const [name, feed] of Object.entries(FEEDS))
    it(`is the same document: ${name}`, () => {
      expect(documentOf(feed)).to.equal(expected);
    });
});
