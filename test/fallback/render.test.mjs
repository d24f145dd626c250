// The function as a server has it: the built module, in Node, with no DOM.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {renderFallback} from 'news-elements/fallback';
import {jsonFeed} from '../../scripts/demo/json-feed.mjs';
import {LANGUAGES, loadEditions} from '../../scripts/demo/stories.mjs';
import {wordpress} from '../../scripts/demo/wordpress.mjs';
import {launch} from '../embed/support/browsers.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ELEMENTS = ['news-list', 'news-card', 'news-article'];
const at = {origin: 'https://paper.example', site: 'https://paper.example'};
const editions = loadEditions(Date.parse('2026-11-23T09:00:00Z'));
const feedOf = (language) => jsonFeed(editions[language], at).body;
const postsOf = (language) => {
  const query = new URLSearchParams({per_page: '5', _embed: ''});
  return wordpress(editions[language], {...at, rest: '/wp/v2/posts', query}).body;
};
const url = 'https://paper.example/feed.json';
const one = (item, feed = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Paper',
  items: [item],
  ...feed,
});

let browser;
let page;
before(async () => {
  browser = await launch();
  page = await browser.newPage();
});
after(() => browser?.close());

/** A parser mends what is badly nested, and so tells of it: it must find the very tags that were written. */
async function assertWellNested(html) {
  const written = html.match(/<\/?[a-z\d]+/g);
  const found = await page.evaluate((text) => {
    const template = document.createElement('template');
    template.innerHTML = `<section>${text}</section>`;
    const tags = [];
    const walk = (element) => {
      tags.push(`<${element.localName}`);
      for (const child of element.children) walk(child);
      if (element.localName !== 'img') tags.push(`</${element.localName}`);
    };
    for (const child of template.content.firstChild.children) walk(child);
    return template.content.childNodes.length === 1 ? tags : ['it breaks out'];
  }, html);
  assert.deepEqual(found, written);
}

describe('renderFallback', () => {
  it('makes an article of each story, with what the element shows', () => {
    const story = {
      id: '1',
      url: '/stories/1',
      title: 'Bridge opens',
      summary: 'The first trams cross.',
      image: '/bridge.jpg',
      date_published: '2026-11-23T09:00:00+04:00',
      authors: [{name: 'Ann'}],
      _news_elements: {section: 'City', flags: ['live'], imageAlt: 'The bridge', imageWidth: 1200, imageHeight: 675},
    };
    const html = renderFallback(one(story, {home_page_url: 'https://paper.example/', language: 'en'}), {url});
    assert.equal(
      html,
      `<div lang="en">
<ul>
<li><article>
<p>Live · <bdi>City</bdi></p>
<h2 dir="auto"><a href="https://paper.example/stories/1">Bridge opens</a></h2>
<p><img src="https://paper.example/bridge.jpg" alt="The bridge" width="160" height="90" loading="lazy" decoding="async"></p>
<p dir="auto">The first trams cross.</p>
<p><bdi>Ann</bdi> · <time datetime="2026-11-23T05:00:00.000Z">November 23, 2026</time></p>
</article></li>
</ul>
<p>Source: <a href="https://paper.example/"><bdi>The Paper</bdi></a></p>
</div>`,
    );
  });

  for (const language of LANGUAGES)
    for (const element of ELEMENTS)
      for (const [format, feed] of [
        ['JSON Feed', feedOf(language)],
        ['WordPress', postsOf(language)],
      ])
        it(`is well-nested HTML for ${element} in ${language} from ${format}`, async () => {
          const html = renderFallback(feed, {url, element, language, heading: 'Region'});
          assert.match(html, new RegExp(`^<(?:div|article) lang="${language}">`));
          await assertWellNested(html);
        });

  it('speaks the language of the feed, dates included', () => {
    const html = renderFallback(feedOf('hy'), {url});
    assert.match(html, /Աղբյուրը՝/);
    assert.match(html, /<time datetime="2026-11-\d\dT[\d:.]+Z">\d\d նոյեմբերի, 2026 թ\.<\/time>/);
    assert.match(renderFallback(feedOf('ru'), {url}), /Источник:/);
  });

  it('gives the whole text of an article as paragraphs, headings, quotations and lists', () => {
    const content =
      '<p>One &amp; two</p><h3>Then</h3><ul><li>a<li>b</ul><blockquote>Said</blockquote><table><tr><td>1<td>2</table>';
    const html = renderFallback(one({id: '1', title: 'T', content_html: content}), {element: 'news-article', url});
    assert.match(html, /<h1 dir="auto">T<\/h1>/);
    assert.ok(
      html.includes(`<p dir="auto">One &#38; two</p>
<h2 dir="auto">Then</h2>
<ul>
<li dir="auto">a</li>
<li dir="auto">b</li>
</ul>
<blockquote><p dir="auto">Said</p></blockquote>
<p dir="auto">1 · 2</p>`),
      html,
    );
  });

  it('chooses as the element does: by count, section, words, id', () => {
    const headings = (options) =>
      [...renderFallback(feedOf('en'), {url, ...options}).matchAll(/<h2[^]*?<a[^>]*>([^<]*)/g)].map(([, text]) => text);
    assert.equal(headings({}).length, 5);
    assert.equal(headings({count: 2}).length, 2);
    const city = headings({section: 'city', count: 50});
    assert.ok(city.length > 0 && city.length < headings({count: 50}).length);
    assert.ok(!headings({exclude: 'night-ferry'}).includes(headings({})[0]));
    assert.match(renderFallback(feedOf('en'), {url, element: 'news-card', item: 'quiet-star'}), /quiet-star/);
    assert.equal(renderFallback(feedOf('en'), {url, item: 'no-such-story'}), '');
  });

  it('takes a Feed, and stories as a page gives them', () => {
    const articles = [{headline: 'From a page', url: 'https://paper.example/1'}];
    assert.match(renderFallback(articles), /From a page/);
    assert.match(renderFallback({title: 'The Paper', articles}), /Source: <bdi>The Paper/);
  });

  it('names who is asked to be credited, and marks what is sponsored', () => {
    const story = {id: '1', url, title: 'Paid', _news_elements: {flags: ['sponsored']}};
    const html = renderFallback(one(story), {publisher: {name: 'The Other', url: 'https://other.example/'}});
    assert.match(html, /<a href="https:\/\/other\.example\/"><bdi>The Other/);
    assert.match(html, /rel="sponsored"/);
    assert.match(html, /Sponsored/);
  });

  it('says what it cannot read', () => {
    for (const body of ['<rss version="2.0"></rss>', '', 'null', {}, null, undefined, 5])
      assert.throws(() => renderFallback(body, {url}), {name: 'FeedError', code: 'format'});
    assert.equal(renderFallback([]), '');
  });
});

/** Everything that a feed may say, in every place where it is said. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</li></ul></article></news-list><script>alert(1)</script>',
  '<!--><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<svg/onload=alert(1)>',
  '\u0000\u0008\ud800 text \ufffe',
  '<math><mi xlink:href="javascript:alert(1)">',
];
const ADDRESSES = [
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'https://paper.example/"onclick="alert(1)',
];

describe('renderFallback with a hostile feed', () => {
  const itemOf = (text, address) => ({
    ...{
      id: text,
      url: address,
      external_url: address,
      title: text,
      summary: text,
      image: address,
      content_html: `<p>${text}</p>${text}<a href="${address}">x</a>`,
    },
    ...{date_published: text, authors: [{name: text, url: address}], tags: [text], language: text},
    _news_elements: {
      section: text,
      flags: [text, 'live'],
      source: {name: text, url: address},
      imageAlt: text,
      imageCredit: text,
      imageWidth: text,
      views: text,
    },
  });
  const cases = [
    ...HOSTILE.map((text) => [text, 'https://paper.example/1']),
    ...ADDRESSES.map((address) => ['Text', address]),
  ];

  for (const [text, address] of cases)
    it(`lets no markup through: ${JSON.stringify(text === 'Text' ? address : text)}`, async () => {
      const hostile = one(itemOf(text, address), {
        title: text,
        home_page_url: address,
        language: text,
        description: text,
      });
      for (const element of ELEMENTS) {
        const options = {
          element,
          url,
          heading: text,
          language: text,
          timeZone: text,
          publisher: {name: text, url: address},
        };
        const html = renderFallback(hostile, options);
        assert.ok(html.includes('<article'), 'the story is there');
        const tags = html.match(/<[^>]*>/g);
        for (const tag of tags)
          assert.match(
            tag,
            /^<\/?(?:div|ul|li|article|h[1-6]|p|bdi|a|time|img|figure|figcaption|blockquote)(?: (?:lang|dir|href|rel|src|srcset|sizes|alt|width|height|loading|decoding|datetime)="[^"<>]*")*>$/,
          );
        assert.doesNotMatch(html, /(?:href|src)="(?!https:\/\/)/);
        await assertWellNested(html);
      }
    });

  it('takes no longer than the text is long', () => {
    for (const piece of ['<a', '<a ', '<!--', '<script>', '</', '&', '<a href="', "<p x='", '<li>', '<h2>']) {
      const start = performance.now();
      renderFallback(one({id: '1', title: 'T', content_html: piece.repeat(300_000)}), {element: 'news-article', url});
      const ms = performance.now() - start;
      assert.ok(ms < 4000, `${piece}: ${ms} ms`);
    }
  });
});

describe('the npm package where there is no browser', () => {
  const {exports} = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  // Angular's directives are for where Angular is: `npm run test:frameworks`.
  const entries = Object.entries(exports).filter(
    ([path, target]) => typeof target === 'object' && path !== './angular',
  );

  for (const [path] of entries)
    it(`imports “${path}” alone, in a process of its own`, () => {
      const code = `await import(${JSON.stringify(path.replace(/^\./, 'news-elements'))})`;
      const said = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
        cwd: ROOT,
        encoding: 'utf8',
        stdio: 'pipe',
      });
      assert.equal(said, '');
    });

  it('imports every module', () => {
    const code = `import {readdirSync} from 'node:fs';
      const files = readdirSync('dist/npm', {recursive: true}).filter((name) => name.endsWith('.js'));
      for (const name of files) await import('${ROOT}dist/npm/' + name);
      console.log(files.length);`;
    const count = execFileSync(process.execPath, ['--input-type=module', '-e', code], {cwd: ROOT, encoding: 'utf8'});
    assert.ok(Number(count) > 100, count);
  });

  it('keeps the function out of the one file', () => {
    const bundle = readFileSync(`${ROOT}dist/news-elements.js`, 'utf8');
    assert.ok(!bundle.includes('Agrave') && !bundle.includes('figcaption dir'));
    assert.match(readFileSync(`${ROOT}dist/npm/data/plain-entities.js`, 'utf8'), /Agrave/);
  });
});
