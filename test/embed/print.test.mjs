// “Print” of the share bar: the article alone, and the page untouched before and after.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launch, visit} from './support/browsers.mjs';
import {startOrigins} from './support/origins.mjs';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="36"><rect width="64" height="36"/></svg>';

describe('printing the article', () => {
  let browser;
  let origins;

  before(async () => {
    [browser, origins] = await Promise.all([launch(), startOrigins()]);
    origins.feed.answers.set('/late.svg', {body: PICTURE, type: 'image/svg+xml', delay: 300});
  });
  after(async () => {
    await browser.close();
    origins.close();
  });

  const story = () => ({
    id: '1',
    headline: 'Ferry',
    url: 'https://news.test/ferry',
    contentHtml: `<p>Words of the story.</p>${'<p>More.</p>'.repeat(100)}<p><img src="${origins.feed.origin}/late.svg" width="64" height="36"></p>`,
  });

  /** The page while it prints, as paper shows it: its visible words, and the sheets adopted then. */
  async function printed(body) {
    const address = origins.publish(body, {head: origins.tag()});
    const visitor = await visit(browser, address, {
      before: () => {
        window.prints = [];
        window.print = () => window.prints.push(document.adoptedStyleSheets.length);
      },
    });
    await visitor.until(() => customElements.get('news-article') !== undefined);
    await visitor.run((given) => {
      const find = (root) =>
        root.querySelector('news-article') ??
        [...root.querySelectorAll('*')].map((element) => element.shadowRoot && find(element.shadowRoot)).find(Boolean);
      window.article = find(document);
      window.article.article = given;
    }, story());
    await visitor.until(() => window.article.shadowRoot.querySelector('.body p'));
    const outer = () => document.documentElement.outerHTML;
    const untouched = await visitor.run(outer);
    await visitor.run(() => {
      const bar = document.querySelector('share-bar') ?? window.article.getRootNode().querySelector('share-bar');
      bar.shadowRoot.querySelectorAll('button')[1].click();
    });
    await visitor.until(() => window.prints.length > 0);
    await visitor.page.emulateMediaType('print');
    const words = () => {
      const seen = [];
      const walk = (node) => {
        if (node.nodeType === Node.TEXT_NODE) {
          const range = document.createRange();
          range.selectNodeContents(node);
          const style = getComputedStyle(node.parentElement ?? node.getRootNode().host);
          const shown = [...range.getClientRects()].some(({width, height}) => width && height);
          if (shown && style.visibility === 'visible' && node.data.trim()) seen.push(node.data.trim());
        } else {
          const slotted = node.assignedNodes?.() ?? [];
          for (const child of slotted.length ? slotted : (node.shadowRoot ?? node).childNodes) walk(child);
        }
      };
      walk(document.body);
      return seen.join(' ');
    };
    return {visitor, untouched, outer, words};
  }

  const PAGE = `<style>p{display:block!important} #page #side{display:block!important}</style>
    <div id="page">bare words<header><p>Header</p></header><main style="float:left;width:300px;height:200px;overflow:hidden"><h1>Page</h1><news-article></news-article><share-bar></share-bar></main>
    <aside id="side">Side</aside></div><footer>Footer</footer>`;

  it('shows nothing else, with pictures, address and date, and writes nothing on the page', async () => {
    const {visitor, untouched, outer, words} = await printed(PAGE);
    const paper = await visitor.run(words);
    assert.match(paper, /^Ferry .*Words of the story\..*https:\/\/news\.test\/ferry/s);
    for (const other of ['Header', 'Page', 'Side', 'Footer', 'bare words', 'Share'])
      assert.ok(!paper.includes(other), `${other}: ${paper.slice(0, 200)}`);
    assert.ok(paper.includes(new Date().getFullYear()));
    assert.ok(await visitor.run(() => window.article.shadowRoot.querySelector('.body img').naturalWidth === 64));
    assert.equal(await visitor.run(outer), untouched);
    const height = await visitor.run(() => window.article.getBoundingClientRect().height);
    assert.ok(height > 1000, 'the page cuts the article short');
    await visitor.close();
  });

  it('leaves the browser’s own command the page, once it is done', async () => {
    const {visitor, words} = await printed(PAGE);
    await visitor.run(() => dispatchEvent(new Event('afterprint')));
    const paper = await visitor.run(words);
    for (const other of ['Header', 'Page', 'Side', 'Footer']) assert.ok(paper.includes(other), other);
    assert.ok(!paper.includes('https://news.test/ferry'));
    assert.equal(await visitor.run(() => document.adoptedStyleSheets.length), 0);
    await visitor.close();
  });

  it('leaves it the page also where printing was ignored, before the next key does anything', async () => {
    const {visitor, words} = await printed(PAGE);
    await visitor.page.keyboard.press('Control');
    assert.ok((await visitor.run(words)).includes('Header'));
    await visitor.close();
  });

  it('finds its way out of shadow trees and slots', async () => {
    const {visitor, words} =
      await printed(`<p>Header</p><x-frame><p>Beside</p><news-article></news-article><share-bar></share-bar></x-frame>
      <script type="module">
        customElements.define('x-frame', class extends HTMLElement {
          constructor() { super(); this.attachShadow({mode: 'open'}).innerHTML = '<p>Frame</p><section><h2>Title</h2><slot></slot></section>'; }
        });
      </script>`);
    const paper = await visitor.run(words);
    assert.match(paper, /^Ferry/);
    for (const other of ['Header', 'Beside', 'Frame', 'Title']) assert.ok(!paper.includes(other), other);
    await visitor.close();
  });
});
