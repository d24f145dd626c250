import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {allReady, engines, launch, visit} from './support/browsers.mjs';
import {FORMATS, NEWSPAPER, PATHS, serveFeeds, storiesOf} from './support/feeds.mjs';
import {startOrigins} from './support/origins.mjs';

const MONTH = {en: /March/, ru: /марта/, hy: /մարտի/};
const LANGUAGES = Object.keys(NEWSPAPER);

/** What a list shows, read as a reader's browser has it. */
const readLists = () =>
  [...document.querySelectorAll('news-list')].map((list) => {
    const root = list.shadowRoot;
    const credit = [...root.querySelectorAll('a')].at(-1);
    return {
      stories: [...root.querySelectorAll('article, li')]
        .filter((story) => !story.querySelector('article, li'))
        .map((story) => ({
          headline: story.querySelector('h2, h3, h4')?.textContent.trim(),
          date: story.querySelector('time')?.dateTime,
          dateText: story.querySelector('time')?.textContent.trim(),
          link: story.querySelector('a')?.href,
          image: story.querySelector('img')?.src,
        })),
      credit: {text: credit?.textContent.trim(), href: credit?.href},
    };
  });

for (const engine of engines)
  describe(`stories from four feeds in three languages in ${engine}`, () => {
    let origins;
    let browser;

    before(async () => {
      origins = await startOrigins();
      browser = await launch(engine);
      serveFeeds(origins.feed);
    });

    after(async () => {
      await browser?.close();
      origins?.close();
    });

    const lists = () =>
      LANGUAGES.map(
        (language) =>
          `<section lang="${language}">${FORMATS.map(
            (format) =>
              `<news-list src="${origins.feed.origin}/${language}/${PATHS[format]}"><a href="/">News</a></news-list>`,
          ).join('')}</section>`,
      ).join('');

    async function open(options) {
      const visitor = await visit(browser, origins.publish(lists() + origins.tag('?only=news-list'), options));
      await visitor.until(allReady, 'news-list');
      return visitor;
    }

    function assertStories(shown) {
      LANGUAGES.forEach((language, row) =>
        FORMATS.forEach((format, column) => {
          const {stories, credit} = shown[row * FORMATS.length + column];
          const about = `${format} in ${language}`;
          const expected = storiesOf(language, origins.feed.origin);
          assert.deepEqual(
            stories.map(({headline, date, link, image}) => ({headline, date, link, image})),
            expected,
            about,
          );
          for (const {dateText} of stories) assert.match(dateText, MONTH[language], about);
          assert.equal(credit.href, `${origins.feed.origin}/${language}/`, about);
          if (format !== 'wordpress') assert.equal(credit.text, NEWSPAPER[language][0], about);
        }),
      );
    }

    it('shows headlines, dates, images, links and credits on a plain page, and nothing in the console', async () => {
      const visitor = await open();
      assertStories(await visitor.run(readLists));
      assert.deepEqual(visitor.said, []);
      await visitor.close();
    });

    it('shows the same under a strict policy with Trusted Types, and breaks none of its rules', async () => {
      const {page, script, feed} = origins;
      const policy = [
        "default-src 'none'",
        `script-src ${script.origin}`,
        "style-src 'self'",
        `connect-src ${feed.origin}`,
        // The icon is the browser's own wish.
        `img-src ${feed.origin} ${page.origin}/favicon.ico`,
        "require-trusted-types-for 'script'",
        'trusted-types news-elements',
      ].join('; ');
      const visitor = await open({headers: {'Content-Security-Policy': policy}});
      assertStories(await visitor.run(readLists));
      assert.deepEqual(await visitor.brokenRules(), []);
      assert.deepEqual(visitor.said, []);
      await visitor.close();
    });

    it('asks for the feeds and their images alone, as plain GETs without cookies', async () => {
      origins.feed.log.length = 0;
      const visitor = await open();
      const foreign = visitor.requests.filter((address) => !address.startsWith(origins.page.origin));
      const [script, ...others] = foreign;
      assert.equal(script, `${origins.script.origin}/news-elements.js?only=news-list`);
      const allowed = new RegExp(`^${origins.feed.origin}/(images/\\d\\.png$|(en|ru|hy)/(rss|atom|feed|wp-json))`);
      assert.deepEqual(
        others.filter((address) => !allowed.test(address)),
        [],
      );
      assert.deepEqual(
        origins.feed.log.filter(({method, headers}) => method !== 'GET' || headers.cookie),
        [],
      );
      await visitor.close();
    });

    it('leaves no cookie and nothing in local storage', async () => {
      const visitor = await open();
      assert.deepEqual(await visitor.run(() => [document.cookie, localStorage.length]), ['', 0]);
      await visitor.close();
    });
  });
