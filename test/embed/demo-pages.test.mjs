import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {LANGUAGES, sitePages} from '../../scripts/demo/stories.mjs';
import {launch, visit} from './support/browsers.mjs';
import {startDemo} from './support/demo.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = LANGUAGES.flatMap((language) => Object.values(sitePages(language)));
const PARTS = {
  paper:
    'news-source news-article news-list share-bar text-size theme-toggle language-switch site-search social-links app-links follow-banner promo-slot usage-notice',
  front:
    'news-source news-list theme-toggle language-switch site-search social-links app-links follow-banner promo-slot usage-notice',
};

/** Every list and article has its stories, those far below too. */
const allThere = () => {
  const widgets = [...document.querySelectorAll('news-list, news-article')];
  const waiting = widgets.find(({state}) => state !== 'ready');
  waiting?.scrollIntoView({block: 'center'});
  return widgets.length > 1 && !waiting;
};

describe('the publisher’s pages', () => {
  let demo;
  let browser;

  before(async () => {
    demo = await startDemo();
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await demo?.close();
  });

  async function open(path, options) {
    const visitor = await visit(browser, `${demo.page}/${path}`, options);
    await visitor.until(allThere);
    return visitor;
  }

  for (const name of PAGES) {
    it(`${name} has all its parts under a strict policy, breaks no rule and asks three origins alone`, async () => {
      const visitor = await open(`strict/${name}`);
      const here = await visitor.run(() =>
        [...document.querySelectorAll('*')].map(({localName}) => localName).filter((tag) => customElements.get(tag)),
      );
      const wanted = PARTS[name.split(/[-.]/)[0]].split(' ');
      assert.deepEqual(
        wanted.filter((tag) => !here.includes(tag)),
        [],
      );
      assert.deepEqual(await visitor.brokenRules(), []);
      assert.deepEqual(visitor.said, []);
      const origins = new Set(visitor.requests.map((address) => new URL(address).origin));
      assert.deepEqual([...origins].sort(), [demo.page, demo.script, demo.feed].sort());
      await visitor.close();
    });

    for (const [theme, width] of [
      ['light', 1280],
      ['dark', 320],
    ])
      it(`${name} is clean to axe and no wider than the screen, ${theme} at ${width} px`, async () => {
        const visitor = await open(`${name}?theme=${theme}`, {width});
        await visitor.run(AXE);
        const violations = await visitor.run(async () => {
          const {violations} = await globalThis.axe.run(document, {resultTypes: ['violations']});
          return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`);
        });
        assert.deepEqual(violations, []);
        assert.ok(await visitor.run(() => document.documentElement.scrollWidth <= innerWidth));
        await visitor.close();
      });

    it(`${name} is no wider than a narrow screen with text of twice the size`, async () => {
      const visitor = await open(name, {width: 320});
      await visitor.page.addStyleTag({content: ':root { font-size: 200% }'});
      const wide = await visitor.run(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} px too wide`);
      await visitor.close();
    });
  }

  it('a search by keyboard alone leads to the story', async () => {
    const {page, until, close} = await open('front.html');
    const field = await page.$('site-search >>> input');
    await field.focus();
    await page.keyboard.type('lighthouse');
    await until(() => document.querySelector('site-search').state === 'ready');
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(page.url(), `${demo.page}/paper.html?story=lighthouse`);
    await until(() => document.querySelector('news-article').shadowRoot.textContent.includes('Last keeper’s log'));
    await close();
  });

  it('a tap on a headline opens the article, and the other languages have the same', async () => {
    const {page, until, close} = await open('front.html', {width: 390});
    await page.setViewport({width: 390, height: 800, hasTouch: true, isMobile: true});
    const headline = await page.$('#culture >>> h3 a');
    await headline.scrollIntoView();
    await Promise.all([page.waitForNavigation(), headline.tap()]);
    assert.equal(page.url(), `${demo.page}/paper.html?story=concert-hall`);
    const armenian = await page.$('language-switch a[lang=hy]');
    await Promise.all([page.waitForNavigation(), armenian.tap()]);
    const {headline: text} = demo.editions.hy.stories.find(({id}) => id === 'concert-hall');
    await until(
      (words) => document.querySelector('news-article').shadowRoot?.querySelector('h1')?.textContent.trim() === words,
      text,
    );
    assert.ok((await page.title()).startsWith(text));
    await close();
  });

  it('larger text is the article’s, and the dark theme the whole page’s', async () => {
    const {page, run, close} = await open('paper.html?theme=light');
    const sizes = () =>
      run(() => {
        const px = (tag) => getComputedStyle(document.querySelector(tag).shadowRoot.querySelector('h1, h2')).fontSize;
        return {article: parseFloat(px('news-article')), list: parseFloat(px('news-list'))};
      });
    const before = await sizes();
    await (await page.$('text-size >>> button:last-of-type')).click();
    const larger = await sizes();
    assert.ok(larger.article > before.article, JSON.stringify([before, larger]));
    assert.equal(larger.list, before.list);
    await (await page.$('theme-toggle >>> button')).click();
    assert.equal(await run(() => document.documentElement.dataset.theme), 'dark');
    await close();
  });

  it('the notice offers the text of the story that is read', async () => {
    const {page, run, until, close} = await open('paper.html?story=glacier');
    await (await page.$('usage-notice >>> button')).click();
    await until(() => document.querySelector('usage-notice').shadowRoot.querySelector('dialog')?.open);
    const offered = await run(() => {
      const dialog = document.querySelector('usage-notice').shadowRoot.querySelector('dialog');
      return dialog.open && [...dialog.querySelectorAll('textarea')].map(({value}) => value).join();
    });
    assert.ok(offered.includes('paper.html?story=glacier'), offered);
    await page.keyboard.press('Escape');
    assert.equal(await run(() => document.querySelector('usage-notice').shadowRoot.activeElement?.localName), 'button');
    await close();
  });
});
