import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {engines, launch, visit} from './support/browsers.mjs';
import {servePaper, snippet, stayHome, useAll} from './support/snippet.mjs';
import {startOrigins} from './support/origins.mjs';

const docs = readFileSync(new URL('../../docs/security.md', import.meta.url), 'utf8');
/** The policy as it is documented, directive by directive. */
const DOCUMENTED = /```\n(script-src .*)\n```/.exec(docs)[1].split('; ');
/** Those that open something; the others restrict. */
const OPENED = ['script-src', 'style-src', 'connect-src', 'img-src', 'media-src', 'frame-src'];
const TAGS = ['news-source', 'news-list', 'share-bar', 'promo-slot'];
const defined = (names) => names.filter((name) => customElements.get(name));
const hasLoaded = () => document.readyState === 'complete';

for (const engine of engines)
  describe(`the strictest policy, in ${engine}`, () => {
    let origins;
    let browser;

    before(async () => {
      origins = await startOrigins();
      browser = await launch(engine);
      servePaper(origins.feed);
      origins.page.answers.set('/taken.js', {
        type: 'text/javascript',
        body: "trustedTypes.createPolicy('news-elements', {createHTML: (text) => text})",
      });
    });

    after(async () => {
      await browser?.close();
      origins?.close();
    });

    function filled(directives) {
      const [script, feed] = [origins.script.origin, origins.feed.origin];
      const named = {"'self'": script, FEED: feed, IMAGES: feed, RECORDINGS: feed};
      const frames = `${feed} https://www.youtube-nocookie.com`;
      return ["default-src 'none'", ...directives]
        .map((line) => line.replace(/'self'|FEED|IMAGES|RECORDINGS/, (word) => named[word]).replace('FRAMES', frames))
        .join('; ');
    }

    /** The snippet with its style sheet on a page of that policy. */
    async function open(directives, {body = snippet(origins), ...options} = {}) {
      const head = `<link rel="icon" href="${origins.feed.origin}/images/1.png"><link rel="stylesheet" href="${origins.script.origin}/news-elements.reserve.css">`;
      const address = origins.publish(body, {
        head,
        headers: {'Content-Security-Policy': filled(directives)},
        ...options,
      });
      const visitor = await visit(browser, address);
      await visitor.until(hasLoaded);
      await stayHome(visitor.page);
      return visitor;
    }
    const warnings = ({said}) => said.filter((line) => line.includes('[news-elements]'));

    it('lets every element work with the documented directives alone', async () => {
      const visitor = await open(DOCUMENTED);
      assert.deepEqual(await visitor.run(useAll), []);
      assert.deepEqual(await visitor.brokenRules(), []);
      await visitor.close();
    });

    for (const directive of OPENED)
      it(`needs its ${directive}`, async () => {
        const visitor = await open(DOCUMENTED.filter((line) => !line.startsWith(directive)));
        await visitor.run(useAll, {patience: 200});
        const rules = await visitor.until(() => document.brokenRules.length && document.brokenRules);
        const named = rules.filter((line) => line.startsWith(directive));
        assert.notEqual(named.length, 0, rules.join('\n'));
        await visitor.close();
      });

    it('documents no directive that this page does not use', () => {
      const restricting = ['require-trusted-types-for', 'trusted-types'];
      assert.deepEqual(
        DOCUMENTED.map((line) => line.split(' ')[0]).filter((name) => !restricting.includes(name)),
        OPENED,
      );
    });

    const trusting = (names) => [
      ...DOCUMENTED.filter((line) => !line.startsWith('trusted-types') && !line.startsWith('script-src')),
      `script-src ${origins.script.origin} ${origins.page.origin}`,
      ...names,
    ];
    const withTaken = () => `<script src="/taken.js"></script>${snippet(origins)}`;

    async function keepsFallback(directives, options) {
      const visitor = await open(directives, options);
      assert.deepEqual(await visitor.run(defined, TAGS), []);
      assert.equal(await visitor.run(() => document.querySelector('news-list > a').checkVisibility()), true);
      assert.equal(warnings(visitor).length, 1);
      assert.match(warnings(visitor)[0], /trusted-types news-elements/);
      await visitor.close();
    }

    it('keeps the fallback, with one warning, where the policy’s name is not allowed', () =>
      keepsFallback(trusting(['trusted-types another'])));

    it('keeps the fallback, with one warning, where no policy is allowed', () =>
      keepsFallback(trusting(["trusted-types 'none'"])));

    it('keeps the fallback, with one warning, where another script has taken the name', () =>
      keepsFallback(trusting(['trusted-types news-elements']), {body: withTaken()}));

    it('works beside another policy of its name where the page allows two', async () => {
      const visitor = await open(trusting(["trusted-types news-elements 'allow-duplicates'"]), {body: withTaken()});
      assert.deepEqual(await visitor.run(useAll), []);
      assert.deepEqual(await visitor.brokenRules(), []);
      await visitor.close();
    });

    it('works where the page lists no names', async () => {
      const visitor = await open(trusting([]), {body: withTaken()});
      assert.deepEqual(await visitor.run(useAll), []);
      assert.deepEqual(await visitor.brokenRules(), []);
      await visitor.close();
    });
  });
