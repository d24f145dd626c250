import {expect} from '@open-wc/testing';
import {parseFeed} from '../../src/data/parse-feed.js';
import {cleanBody} from '../../src/data/body/clean.js';
import {article, inside, part, render, show, settled} from '../support/elements.js';

const feed = (item: string): string =>
  `{"version": "https://jsonfeed.org/version/1.1", "title": "M", "items": [${item}], "__proto__": {"polluted": 1}}`;

/** What a form answers with in the place of its own methods. */
const FIELDS = ['attributes', 'remove', 'replaceWith', 'getAttribute', 'childNodes', 'ownerDocument', 'before']
  .map((name) => `<input name="${name}">`)
  .join('');

describe('a feed that attacks the program', () => {
  it('cannot give every object a property', () => {
    const items = [
      '{"id": "1", "title": "A", "__proto__": {"polluted": 1}, "_news_elements": {"__proto__": {"polluted": 1}}}',
      '{"id": "2", "title": "B", "constructor": {"prototype": {"polluted": 1}}, "authors": [{"name": "x", "__proto__": {"polluted": 1}}]}',
      '{"id": "__proto__", "title": "C", "tags": ["__proto__", "constructor"], "content_html": "<p id=__proto__>x</p><a href=#__proto__>y</a>"}',
    ];
    const {articles} = parseFeed(new TextEncoder().encode(feed(items.join())), {url: 'https://news.test/'});
    expect(articles).to.have.length(3);
    for (const {contentHtml = ''} of articles)
      cleanBody(contentHtml, {base: 'https://news.test/', headingLevel: 1, sponsored: false});
    const ld =
      '{"@type": "NewsArticle", "headline": "A", "@id": "__proto__", "author": {"@id": "__proto__", "polluted": 1}}';
    parseFeed(new TextEncoder().encode(ld), {url: 'https://news.test/'});
    expect(({} as {polluted?: unknown}).polluted).to.equal(undefined);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });

  it('cannot take the place of what the page or the program reads by name', async () => {
    const names = [
      'body',
      'cookie',
      'createElement',
      'getElementById',
      'heading',
      'currentScript',
      'defaultView',
      'text-n',
    ];
    const contentHtml = names
      .map(
        (name) =>
          `<img name="${name}" id="${name}" src="/a.png"><a href="#${name}">x</a><form name="${name}" src="/b">${FIELDS}</form>`,
      )
      .join('');
    const item = JSON.stringify({id: '1', title: 'A', content_html: contentHtml});
    const {articles} = parseFeed(new TextEncoder().encode(feed(item)), {url: 'https://news.test/'});
    expect(articles[0]?.image?.url).to.equal('https://news.test/a.png');
    const element = await render('news-article', {article: article({contentHtml})});
    for (const name of names) {
      expect(inside(element, `[name="${name}"]`), name).to.equal(null);
      expect(inside(element, `[id="${name}"]:not([id^="text-"])`), name).to.equal(null);
    }
    expect(document.body).to.be.instanceOf(HTMLBodyElement);
    expect(document.getElementById).to.be.a('function');
    expect(inside(element, 'form,input')).to.equal(null);
  });

  it('cannot turn the words around it, by characters that override their direction', async () => {
    const turned = '\u202eevil\u2066';
    const element = await render('news-article', {
      article: article({
        headline: turned,
        section: turned,
        summary: `A ${turned}`,
        authors: [{name: turned}, {name: 'B. Writer'}],
        tags: [`B ${turned}`, 'Winter'],
        publisher: {name: turned},
        contentHtml: `<p>${turned}</p><p>next</p>`,
        views: 5,
      }),
    });
    const isolates = (node: Element): boolean =>
      ['isolate', 'isolate-override', 'plaintext'].includes(getComputedStyle(node).unicodeBidi) ||
      getComputedStyle(node).display !== 'inline';
    const holders = [...element.shadowRoot!.querySelectorAll('*')].filter((node) =>
      [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent!.includes('\u202e')),
    );
    expect(holders.length).to.be.at.least(7);
    for (const holder of holders) expect(isolates(holder), holder.outerHTML).to.equal(true);
    // What follows an isolated name reads from left to right.
    const second = part(element, 'meta')!.querySelectorAll('bdi')[1]!;
    const text = [...second.childNodes].find((node) => node instanceof Text)!;
    const range = document.createRange();
    const at = (index: number): number => {
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect().left;
    };
    expect(at(0)).to.be.below(at(3));
  });

  it('cannot fill the page with what its styles would draw', async () => {
    const outside = show('<p style="position: relative">page</p>');
    const element = await render('news-article', {
      article: article({
        contentHtml:
          '<div style="position:fixed;inset:0;z-index:9999" class="x">over</div><style>p{display:none}</style>',
      }),
    });
    await settled(element);
    const {top} = outside.getBoundingClientRect();
    expect(document.elementFromPoint(outside.getBoundingClientRect().left + 2, top + 2)).to.equal(outside);
  });
});
