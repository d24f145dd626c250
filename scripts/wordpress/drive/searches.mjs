import assert from 'node:assert/strict';
import {assertStories} from './compare.mjs';
import {readPaper} from './paper.mjs';

const WORDS = {en: 'ferry', ru: 'паром', hy: 'գյուղ'};

/** Runs in the page. */
function options() {
  const root = document.querySelector('site-search').shadowRoot;
  return [...root.querySelectorAll('[role=option]')].map((option) => ({
    headline: option.querySelector('.found').textContent.trim(),
    link: option.href,
  }));
}

export const SEARCHES = [
  {
    name: 'a list of what WordPress finds, in three languages',
    async perform({open, site, blank}) {
      const reader = await open(
        Object.entries(WORDS)
          .map(
            ([lang, words]) => `<news-list id="${lang}" query="${words}" src="${site.origin}/wp-json/"
            format="wordpress"></news-list>`,
          )
          .join('\n'),
      );
      await reader.ready('news-list');
      for (const [lang, words] of Object.entries(WORDS)) {
        const found = await readPaper(site, blank, `search=${encodeURIComponent(words)}`);
        assert.ok(found.length > 0);
        assertStories((await reader.stories(`#${lang}`)).stories, found.slice(0, 5));
      }
      await reader.leave();
    },
  },
  {
    name: 'a search suggests stories, and leads to the paper’s own results',
    async perform({open, site, blank}) {
      const reader = await open(
        `<site-search src="${site.origin}/wp-json/wp/v2/posts" action="${site.origin}/?s={searchTerms}"></site-search>`,
      );
      await reader.until(() => document.querySelector('site-search').shadowRoot?.querySelector('input'));
      assert.equal(reader.asked().length, 0, 'it asked before anybody typed');
      const {page} = reader;
      const field = await page.evaluateHandle(() =>
        document.querySelector('site-search').shadowRoot.querySelector('input'),
      );
      await field.click();
      await page.keyboard.sendCharacter(WORDS.ru);
      await reader.until(() => document.querySelector('site-search').state === 'ready');
      const found = await readPaper(site, blank, `search=${encodeURIComponent(WORDS.ru)}`);
      assert.deepEqual(
        await reader.run(options),
        found.slice(0, 8).map(({headline, link}) => ({headline, link})),
      );
      assert.equal(reader.asked('search=').length, 1);
      const arrived = page.waitForNavigation();
      await page.keyboard.press('Enter');
      await arrived;
      const results = new URL(page.url());
      assert.deepEqual([results.origin, results.searchParams.get('s')], [site.origin, WORDS.ru]);
      const text = await page.evaluate(() => document.body.innerText);
      for (const {headline} of found) assert.ok(text.includes(headline), `no “${headline}” in\n${text}`);
      await reader.close();
    },
  },
];
