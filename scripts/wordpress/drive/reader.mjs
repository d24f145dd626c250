// A reader of a partner's page, whose page, script and stories come from three origins under a strict policy.
import assert from 'node:assert/strict';
import {allReady, visit} from '../../../test/embed/support/browsers.mjs';
import {lookAtArticle, lookAtStories} from './look.mjs';

/** Runs before the page: notes how the widgets' feeds have fared. */
function note() {
  const told = [];
  Object.defineProperty(window, 'told', {value: told});
  for (const type of ['news-load', 'news-error'])
    document.addEventListener(type, ({error}) => told.push(error?.code ?? 'loaded'), true);
}

/** @returns what opens a page with these widgets in it. */
export const readers = ({browser, origins, site}) =>
  async function open(body, {lang = 'en', before = '', caches = false} = {}) {
    const [script, stories] = [origins.script.origin, site.origin];
    const policy =
      `default-src 'none'; script-src ${script}; connect-src ${stories}; img-src ${stories} ${origins.page.origin}; ` +
      "require-trusted-types-for 'script'; trusted-types news-elements";
    const headers = {'Content-Security-Policy': policy};
    const address = origins.publish(body, {lang, head: origins.tag(), headers});
    const visitor = await visit(browser, address, {before: `(${note})();${before}`});
    // To editors' changes: the minute that the hosting guide gives to caches has passed.
    if (!caches) await visitor.page.setCacheEnabled(false);
    return {
      ...visitor,
      /** Requests to WordPress with this in their address. */
      asked: (part = '/wp-json/') =>
        visitor.requests.filter((request) => request.startsWith(stories) && request.includes(part)),
      ready: (selector) => visitor.until(allReady, selector),
      stories: (selector = 'news-list') => visitor.run(lookAtStories, selector),
      article: (selector = 'news-article') => visitor.run(lookAtArticle, selector),
      reload: (selector) => visitor.run((chosen) => document.querySelector(chosen).reload(), selector),
      told: () => visitor.run(() => [...window.told]),
      press: (selector, part) =>
        visitor.run(
          (chosen, inner) => document.querySelector(chosen).shadowRoot.querySelector(inner).click(),
          selector,
          part,
        ),
      /** Nothing was forbidden, nothing was thrown, nobody else was asked. */
      async leave() {
        const known = [origins.page.origin, script, stories];
        const strangers = visitor.requests.filter(
          (request) => request.startsWith('http') && !known.includes(new URL(request).origin),
        );
        assert.deepEqual(strangers, []);
        assert.deepEqual(await visitor.brokenRules(), []);
        assert.deepEqual(
          visitor.said.filter((line) => line.startsWith('uncaught')),
          [],
        );
        await visitor.close();
      },
    };
  };
