// Policies, frames and wishes that come with the answer.
import assert from 'node:assert/strict';
import {showsFallback} from '../support/in-page.mjs';
import {copiesByHand} from './js.mjs';

const brokenRules = () => window.watch.brokenRules;

export default {
  'csp-strict': {
    sameOrigin: true,
    async check(host) {
      await host.looksClean();
      assert.deepEqual(await host.run(brokenRules), []);
    },
  },

  'csp-nonce': {
    async check(host) {
      await host.looksClean();
      assert.deepEqual(await host.run(brokenRules), []);
      const styles = () => document.querySelector('news-article').shadowRoot.querySelectorAll('style, [style]').length;
      assert.equal(await host.run(styles), 0);
    },
  },

  // DESIGN: a page that refuses the policy `news-elements` keeps the fallback, with one warning of ours.
  'csp-trusted-types-dup': {
    keepsFallback: true,
    allows: /trusted.?(types|html)|Content.Security.Policy/i,
    async check({run, until}) {
      await until(showsFallback);
      const warnings = await run(() => window.watch.warnings.filter((line) => line.includes('[news-elements]')));
      assert.equal(warnings.length, 1);
      assert.match(warnings[0], /trusted-types news-elements/);
    },
  },

  // LOOK: the box of an image stays, in a faint tint; no broken-image sign is in it.
  'csp-img-none': {
    allows: /Content.Security.Policy|violates|img-src/i,
    async check({run, until}) {
      await run(() => document.querySelector('news-list').scrollIntoView());
      await until(() => document.querySelector('news-card').shadowRoot.querySelector('img.broken'));
      const shown = await run(() => {
        const found = [];
        for (const {shadowRoot} of document.querySelectorAll('news-card, news-list, news-article'))
          for (const image of shadowRoot.querySelectorAll('img.broken'))
            if (getComputedStyle(image).visibility !== 'hidden') found.push(image.outerHTML);
        return found;
      });
      assert.deepEqual(shown, []);
    },
  },

  'csp-frame-ancestors-embed': {
    async check(host) {
      await host.looksClean();
      await host.run(() => {
        document.body.innerHTML = '<iframe style="border:0;width:700px;height:600px"></iframe>';
        document.querySelector('iframe').src = location.href;
      });
      host.entry.inFrame = true;
      await host.settled();
      await host.looksClean({width: 700});
    },
  },

  'iframe-credentialless': {
    inFrame: true,
    check: async (host) => {
      const width = await host.run(() => window.frames[0].innerWidth);
      await host.looksClean({width, html: 'lang="en" dir="rtl"'});
    },
  },

  'perm-policy': {
    engines: ['chromium'],
    why: 'Only Chromium takes Permissions-Policy as a header.',
    allows: /Permissions policy violation: The Clipboard API/,
    check: copiesByHand,
  },

  // DESIGN: one address for every reader, so that any CDN serves it. What spares data does so for all: pictures in the width that the layout
  // needs, where the publisher names an image service; nothing that the reader has not come to; nothing ahead of time.
  'save-data': {
    widgets: (feed) =>
      `<news-source src="${feed}/hosts/feed.json" image-src="${feed}/images/1.png?u={url}&amp;w={width}"><news-card loading="eager" layout="compact"></news-card>` +
      `<div style="height:9000px"></div><news-list></news-list></news-source>`,
    isReady: () => document.querySelector('news-card').shadowRoot?.querySelector('img')?.complete,
    async check(host) {
      const {chosen, ahead} = await host.run(() => ({
        chosen: document.querySelector('news-card').shadowRoot.querySelector('img').currentSrc,
        ahead: document.querySelectorAll('link[rel~=prefetch], link[rel~=preload], link[rel~=modulepreload]').length,
      }));
      assert.ok(Number(new URL(chosen).searchParams.get('w')) <= 320, chosen);
      assert.equal(ahead, 0);
      const asked = host.asked('/images/1.png').map(({path}) => path);
      assert.equal(asked.length, 1, asked.join('\n'));
    },
  },
};
