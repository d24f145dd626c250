// Pages that move, copy, empty and nest what they have embedded.
import assert from 'node:assert/strict';
import {setTimeout as wait} from 'node:timers/promises';
import {widgets} from '../support/widgets.mjs';

const FEED = '/hosts/feed.json';

export default {
  'dom-move': {
    async check(host) {
      await host.run(() => {
        const button = document.querySelector('text-size').shadowRoot.querySelectorAll('button')[2];
        button.click();
      });
      await wait(1500);
      await host.settled();
      assert.equal(host.asked(FEED).length, 1);
      const scale = () =>
        getComputedStyle(document.querySelector('news-article')).getPropertyValue('--news-text-scale').trim();
      assert.equal(await host.run(scale), '1.15');
    },
  },

  'dom-clonenode': {
    async check({run, until}) {
      await until(() => document.querySelectorAll('news-card').length === 2);
      await until(() => [...document.querySelectorAll('news-card')].every(({state}) => state === 'ready'));
      await run(() => (document.querySelectorAll('news-card')[1].article = {headline: 'The copy’s own'}));
      const headlines = () =>
        [...document.querySelectorAll('news-card')].map(({shadowRoot}) =>
          shadowRoot.querySelector('h3').textContent.trim(),
        );
      await until((read) => document.querySelectorAll('news-card')[1].shadowRoot.textContent.includes(read), 'own');
      assert.deepEqual(await run(headlines), ['Bridge opens after four years', 'The copy’s own']);
      const doubled = () => {
        const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
        return ids.length - new Set(ids).size;
      };
      assert.equal(await run(doubled), 0);
    },
  },

  'dom-adopt-iframe': {
    async check({run, until}) {
      await until(() => document.querySelector('iframe').contentDocument.querySelector('news-card')?.state === 'ready');
      await run(() => (document.querySelector('iframe').contentDocument.querySelector('news-card').layout = 'compact'));
      await until(() =>
        document
          .querySelector('iframe')
          .contentDocument.querySelector('news-card')
          .shadowRoot.querySelector('.compact'),
      );
      const {headline, display} = await run(() => {
        const {shadowRoot, ownerDocument} = document.querySelector('iframe').contentDocument.querySelector('news-card');
        return {
          headline: shadowRoot.querySelector('h3').textContent.trim(),
          display: ownerDocument.defaultView.getComputedStyle(shadowRoot.querySelector('.story')).display,
        };
      });
      assert.deepEqual({headline, display}, {headline: 'Bridge opens after four years', display: 'flex'});
    },
  },

  'dom-in-shadow': {
    async check(host) {
      await host.looksClean({axe: false});
      await host.run(() => {
        document.documentElement.lang = 'ru';
        document
          .querySelector('#h')
          .shadowRoot.querySelector('theme-toggle')
          .shadowRoot.querySelector('button')
          .click();
      });
      await host.until(() => {
        const bar = document.querySelector('#h').shadowRoot.querySelector('share-bar');
        return bar.shadowRoot.querySelector('.base').lang === 'ru';
      });
      const found = await host.run(() => {
        const bar = document.querySelector('#h').shadowRoot.querySelector('share-bar').shadowRoot;
        const lead = bar.querySelector('[aria-labelledby]').getAttribute('aria-labelledby');
        return {named: Boolean(bar.getElementById(lead)), dark: document.documentElement.style.colorScheme};
      });
      assert.deepEqual(found, {named: true, dark: 'dark'});
    },
  },

  'dom-attr-storm': {
    async check(host) {
      await host.until(() => document.querySelector('news-card').getAttribute('src') === '/a.json?2');
      await host.until(() => document.querySelector('news-card').shadowRoot.textContent.includes('Story of /a.json?2'));
      await wait(700);
      const [card, article] = await host.run(() =>
        ['news-card h3', 'news-article h2'].map((place) => {
          const [tag, heading] = place.split(' ');
          return document.querySelector(tag).shadowRoot.querySelector(heading).textContent.trim();
        }),
      );
      assert.deepEqual([card, article], ['Story of /a.json?2', 'Story of /a.json?2']);
    },
  },

  'dom-textcontent-wipe': {
    async check(host) {
      await host.until(() => !document.querySelector('news-card').firstChild);
      await host.looksClean();
    },
  },

  'dom-bfcache': {
    async check(host) {
      const here = await host.run(() => {
        addEventListener('pageshow', ({persisted}) => (document.title = persisted ? 'RESTORED' : 'LOADED'));
        return location.href;
      });
      await host.run(() => void setTimeout(() => (location.href = '/blank.html')));
      await host.until(() => document.title === 'Blank');
      await host.run(() => void setTimeout(() => history.back()));
      await host.until((address) => location.href === address && document.readyState === 'complete', here);
      await wait(300);
      const {title, reasons} = await host.run(() => ({
        title: document.title,
        reasons: performance.getEntriesByType('navigation')[0]?.notRestoredReasons ?? null,
      }));
      assert.deepEqual({title, reasons}, {title: 'RESTORED', reasons: null});
      await host.looksClean({axe: false});
    },
  },

  'dom-prerender': {
    engines: ['chromium'],
    why: 'Only Chromium prerenders pages.',
    async check(host) {
      // The same page once more, in the background, as a link to it may have it: no story has been seen there.
      await host.run(() => {
        const rules = Object.assign(document.createElement('script'), {
          type: 'speculationrules',
          textContent: JSON.stringify({prerender: [{urls: ['/pages/dom-prerender.html?ahead']}]}),
        });
        document.head.append(rules);
      });
      await wait(3000);
      await host.run(() => void setTimeout(() => (location.href = '/pages/dom-prerender.html?ahead')));
      await host.until(
        () => location.search === '?ahead' && performance.getEntriesByType('navigation')[0].activationStart > 0,
      );
      const early = await host.run(
        () => window.seen.filter((at) => at < performance.getEntriesByType('navigation')[0].activationStart).length,
      );
      assert.equal(early, 0);
      await host.until(() => window.seen.length > 0);
    },
    widgets: (feed) =>
      `${widgets(feed)}<script>window.seen=[];document.addEventListener("news-view",function(){seen.push(performance.now())},true)</script>`,
  },

  'dom-form-nested': {
    async check({run, until}) {
      await run(() => {
        document.addEventListener('news-search', (event) => {
          document.body.dataset.searched = event.query;
          event.preventDefault();
        });
        window.print = () => {};
        for (const widget of document.querySelectorAll('form *'))
          for (const button of widget.shadowRoot?.querySelectorAll('button, [role=option]') ?? []) button.click();
        const {shadowRoot} = document.querySelector('site-search');
        shadowRoot.querySelector('input').value = 'bridge';
        shadowRoot.querySelector('form').requestSubmit();
      });
      await until(() => document.body.dataset.searched === 'bridge');
      await wait(200);
      assert.equal(await run(() => document.title), 'dom-form-nested');
    },
  },

  'dom-inert': {
    async check({run}) {
      assert.equal(await run(() => document.activeElement.localName), 'body');
    },
  },
};
