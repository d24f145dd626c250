import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {allReady, launch, visit} from './support/browsers.mjs';
import {servePaper, snippet, useAll} from './support/snippet.mjs';
import {startOrigins} from './support/origins.mjs';

const STORY = [
  'The ferry between the two banks of the lake sails again after four years in which nobody crossed by boat, and the first crossing took forty minutes.',
  'The line was suspended when the old vessels failed the inspection of the region, which had found rust, wet cables and a missing life boat.',
  'The new ship carries three hundred and twenty people, their bicycles and, on Mondays, the post of the villages on the far side.',
];
const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

/** As Google Translate leaves a page: every text node of the light DOM in two `<font>`, and another language said. */
const translate = (language) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode())
    if (walker.currentNode.data.trim() && walker.currentNode.parentElement.localName !== 'script')
      texts.push(walker.currentNode);
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
    outer.append(inner);
    text.replaceWith(outer);
    inner.append(`${text.data}*`);
  }
  document.documentElement.lang = language;
  document.documentElement.classList.add('translated-ltr');
};

/** What reaches beyond the window, sideways. */
const overflow = () => {
  const {clientWidth, scrollWidth} = document.documentElement;
  const widgets = [...document.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot);
  const wide = widgets.filter((widget) => {
    const {left, right} = widget.getBoundingClientRect();
    return left < -1 || right > clientWidth + 1;
  });
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px in ${clientWidth}`] : []),
    ...wide.map(({localName}) => localName),
  ];
};

describe('odd readers of a page', () => {
  let origins;
  let browser;

  before(async () => {
    origins = await startOrigins();
    browser = await launch();
    servePaper(origins.feed);
  });

  after(async () => {
    await browser?.close();
    origins?.close();
  });

  const open = (body = snippet(origins), options, visitOptions) =>
    visit(browser, origins.publish(body, options), visitOptions);

  describe('Google Translate', () => {
    for (const [language, spoken] of Object.entries({ru: 'ru', fr: 'en'}))
      it(`into ${language} leaves every element working, and those of our languages follow`, async () => {
        const visitor = await open();
        await visitor.until(allReady, 'news-list, news-card, news-article');
        await visitor.run(translate, language);
        await visitor.until(
          (spoken) => document.querySelector('news-list').shadowRoot.querySelector('[lang]').lang === spoken,
          spoken,
        );
        await visitor.run(() => document.querySelector('news-list').setAttribute('heading', 'City'));
        await visitor.until(
          () => document.querySelector('news-list').shadowRoot.querySelector('h2').textContent === 'City',
        );
        assert.match(
          await visitor.run(() => document.querySelector('social-links').shadowRoot.textContent),
          /Telegram/,
        );
        await visitor.run(() => document.querySelector('social-links').append(document.createElement('i')));
        assert.deepEqual(
          (await visitor.run(useAll)).filter((fault) => fault !== 'news-list has two stories'),
          [],
        );
        assert.deepEqual(
          visitor.said.filter((line) => line.includes('news-elements') || line.startsWith('uncaught')),
          [],
        );
        await visitor.close();
      });

    it('keeps the fallback readable while a feed does not come', async () => {
      const visitor = await open(
        `<news-list src="${origins.feed.origin}/none.json"><a href="/">News of the region</a></news-list>${origins.tag()}`,
      );
      await visitor.run(translate, 'ru');
      await visitor.until(() => document.querySelector('news-list').state === 'error');
      assert.equal(await visitor.run(() => document.querySelector('news-list a').innerText), 'News of the region*');
      await visitor.close();
    });
  });

  describe('a reader view', () => {
    const read = async (visitor) => {
      await visitor.run(READABILITY.replace(/if \(typeof module[^]*$/, 'window.Readability = Readability;'));
      return visitor.run(() => new window.Readability(document.cloneNode(true)).parse());
    };
    const article = (fallback) =>
      `<nav><a href="/">Home</a></nav><main><h1>Ferry reopens</h1><news-article src="${origins.feed.origin}/paper.json">${fallback}</news-article></main>${origins.tag()}`;

    it('finds the story that stands in the element as its fallback', async () => {
      const visitor = await open(article(STORY.map((text) => `<p>${text}</p>`).join('')));
      await visitor.until(allReady, 'news-article');
      const {textContent} = await read(visitor);
      for (const text of STORY) assert.ok(textContent.includes(text), text);
      await visitor.close();
    });

    it('finds no text where the fallback is a link: it does not look into elements', async () => {
      const visitor = await open(article('<a href="/story">The story</a>'));
      await visitor.until(allReady, 'news-article');
      assert.doesNotMatch((await read(visitor))?.textContent ?? '', /Bridge opens/);
      await visitor.close();
    });
  });

  for (const [where, width, dir] of [
    ['at 400 % zoom', 320, 'ltr'],
    ['at 400 % zoom, from right to left', 320, 'rtl'],
    ['from right to left', 1280, 'rtl'],
  ])
    it(`nothing is wider than the page ${where}, in three languages`, async () => {
      for (const lang of ['en', 'ru', 'hy']) {
        const body = `<div dir="${dir}">${snippet(origins)}</div>`;
        const visitor = await open(
          body,
          {lang, head: '<meta name="viewport" content="width=device-width">'},
          {width, height: 256},
        );
        await visitor.until(allReady, 'news-list, news-card, news-article');
        await visitor.run((dir) => (document.documentElement.dir = dir), dir);
        assert.deepEqual(await visitor.run(overflow), [], lang);
        await visitor.close();
      }
    });

  describe('the back-forward cache', () => {
    it('takes the page with all elements, and gives it back alive', async () => {
      origins.page.answers.set('/away', {body: '<title>Away</title><p>Away'});
      const visitor = await open(
        snippet(origins),
        {},
        {
          before: () => addEventListener('pageshow', ({persisted}) => (window.persisted = persisted)),
        },
      );
      const {page} = visitor;
      await visitor.until(allReady, 'news-list, news-card, news-article');
      await visitor.run(() => {
        window.mark = 1;
        window.views = 0;
        document.addEventListener('news-view', () => (window.views += 1));
        document.querySelector('news-list').shadowRoot.querySelector('[part~=button]').click();
      });
      await page.goto(`${origins.page.origin}/away`);
      await page.goBack();
      const reasons = () => performance.getEntriesByType('navigation')[0].notRestoredReasons;
      assert.equal(await visitor.run(() => window.persisted), true, JSON.stringify(await visitor.run(reasons)));
      assert.equal(await visitor.run(() => window.mark), 1);
      const stories = () => document.querySelector('news-list').shadowRoot.querySelectorAll('[part~=story]').length;
      assert.equal(await visitor.run(stories), 3);

      const asked = origins.feed.asked('/paper.json').length;
      await visitor.run(() => document.querySelector('news-list').reload());
      assert.equal(origins.feed.asked('/paper.json').length, asked + 1);
      await visitor.run(() => (window.views = 0));
      await visitor.run(() => {
        const card = document.querySelector('news-card').cloneNode();
        document.body.prepend(card);
        card.setAttribute('index', '2');
        card.setAttribute('src', document.querySelector('news-article').getAttribute('src'));
        scrollTo(0, 0);
      });
      await visitor.until(() => window.views > 0);
      await visitor.close();
    });
  });
});
