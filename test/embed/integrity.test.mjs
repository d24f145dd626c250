// The hosting guide's snippet, followed: a folder for the version, its headers, and `integrity` from integrity.json.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {engines, launch, visit} from './support/browsers.mjs';
import {serveFeeds} from './support/feeds.mjs';
import {startOrigins} from './support/origins.mjs';

const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const {version} = JSON.parse(read('package.json'));
const hashes = JSON.parse(read('dist/integrity.json'));
const [snippet] = /<script\s[^>]*integrity=[^>]*><\/script>/.exec(read('docs/hosting.md'));
const [, cache] = /`Cache-Control: ([^`]*immutable)`/.exec(read('docs/hosting.md'));

for (const engine of engines)
  describe(`the snippet with integrity in ${engine}`, () => {
    let origins;
    let browser;

    before(async () => {
      origins = await startOrigins();
      serveFeeds(origins.feed);
      const path = `/news-elements/${version}/news-elements.js`;
      const headers = {'Cache-Control': cache};
      origins.script.answers.set(path, {...origins.script.answers.get('/news-elements.js'), headers});
      browser = await launch(engine);
    });

    after(async () => {
      await browser?.close();
      origins?.close();
    });

    function open(integrity) {
      const script = snippet
        .replace('https://cdn.example', origins.script.origin)
        .replace(/\/\d+\.\d+\.\d+\//, `/${version}/`)
        .replace('sha384-…', integrity);
      const list = `<news-list src="${origins.feed.origin}/en/feed.json"><a href="/">Stories</a></news-list>`;
      return visit(browser, origins.publish(list + script));
    }

    it('runs where the value is right, whatever the options on the address', async () => {
      const visitor = await open(hashes['news-elements.js']);
      await visitor.until(() => document.querySelector('news-list').state === 'ready');
      await visitor.close();
    });

    it('is refused where the value is wrong, and the fallback stays', async () => {
      const visitor = await open(hashes['news-elements.reserve.css']);
      await wait(600);
      const seen = await visitor.run(() => ({
        isDefined: customElements.get('news-list') !== undefined,
        link: document.querySelector('news-list a').checkVisibility(),
      }));
      assert.deepEqual(seen, {isDefined: false, link: true});
      await visitor.close();
    });
  });
