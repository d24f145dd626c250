// Pages that have changed the language and the platform under us.
import assert from 'node:assert/strict';
import {showsFallback} from '../support/in-page.mjs';

const PLAIN = {check: (host) => host.looksClean()};
const ROUGH_MS = 300;

const press = (tag, at) => document.querySelector(tag).shadowRoot.querySelectorAll('button')[at].click();
const inLanguage = (lang) => document.querySelector('news-card').shadowRoot.querySelector('.base').lang === lang;
const dates = () =>
  [...document.querySelector('news-list').shadowRoot.querySelectorAll('time')].map((time) => time.textContent);
const address = () => document.querySelector('share-bar').shadowRoot.querySelector('[part=address]');

/** Copying ends in a field with the address, all of it selected. */
export async function copiesByHand({run, until}) {
  await run(press, 'share-bar', 0);
  await until(address);
  await until(() => {
    const field = document.querySelector('share-bar').shadowRoot.querySelector('[part=address]');
    return field.value.endsWith('/en/story-1') && field.selectionEnd - field.selectionStart === field.value.length;
  });
}

/** What the reader chooses holds for this page, stored or not. */
async function choicesWork({run, until}) {
  await run(press, 'language-switch', 1);
  await until(inLanguage, 'ru');
  await run(press, 'text-size', 2);
  await until(
    () =>
      getComputedStyle(document.querySelector('news-article').shadowRoot.querySelector('.base')).fontSize !== '16px',
  );
  await run(press, 'theme-toggle', 0);
  await until(() => document.documentElement.style.colorScheme === 'dark');
}

export default {
  'js-prototypejs-array-from': PLAIN,
  'js-prototypejs-element': {
    async check(host) {
      await host.looksClean();
      // What goes must go: with fewer stories there are fewer.
      await host.run(() => (document.querySelector('news-list').count = 1));
      await host.until(() => document.querySelector('news-list').shadowRoot.querySelectorAll('article').length === 1);
    },
  },
  'js-mootools-bind': PLAIN,
  'js-mootools-json': PLAIN,
  'js-prototype-filter': PLAIN,
  'js-promise-polyfill': {
    engines: ['chromium', 'firefox'],
    why: 'WebKit’s driver itself needs what this page has changed.',
    async check(host) {
      await host.looksClean();
      await host.run(() => (window.print = () => (document.title = 'PRINTED')));
      await host.run(press, 'share-bar', 1);
      await host.until(() => document.title === 'PRINTED');
    },
  },
  'js-console-gone': {
    async check(host) {
      await host.looksClean();
      await host.run(() => document.querySelector('news-card').setAttribute('layout', 'sideways'));
      await host.until(() => document.querySelector('news-card').layout === 'vertical');
    },
  },
  'js-randomuuid-missing': PLAIN,
  'js-es5-adapter': PLAIN,
  'js-global-names': PLAIN,
  'js-frozen-prototypes': PLAIN,

  'js-event-constructor': {
    async check(host) {
      await host.looksClean();
      const heard = await host.run(() => {
        const names = [];
        document.addEventListener('news-open', (event) => {
          names.push(event.article.headline, event.composed, event.target.localName);
          event.preventDefault();
        });
        document.querySelector('news-card').shadowRoot.querySelector('a').click();
        return names;
      });
      assert.deepEqual(heard, ['Bridge opens after four years', true, 'news-card']);
    },
  },

  // DESIGN: tables of our own are Armenian; Russian dates are the engine's, and every engine has them. Where the page has taken
  // them away, months come as the page gives them.
  'js-intl-no-hy': {
    async check({run, until}) {
      await run(() => (document.documentElement.lang = 'hy'));
      await until(inLanguage, 'hy');
      assert.match((await run(dates)).join(), /մարտի/);
      await run(() => (document.documentElement.lang = 'ru'));
      await until(inLanguage, 'ru');
      assert.equal((await run(dates)).length, 3);
    },
  },

  'js-storage-quota': {check: choicesWork},

  'js-storage-garbage': {
    async check(host) {
      const {run} = host;
      await host.looksClean({axe: false});
      await run(() => {
        for (const name of ['theme', 'text-scale', 'language', 'dismissed', 'feeds'])
          for (const storage of [localStorage, sessionStorage]) storage.setItem(`news-elements:${name}`, '{"x":[null');
        for (const name of ['feeds', 'theme'])
          sessionStorage.setItem(`news-elements:${name}`, '[[{}],[1,{"articles":7}],null]');
      });
      await run(() => void setTimeout(() => location.reload()));
      await new Promise((resolve) => setTimeout(resolve, ROUGH_MS));
      await host.settled();
      await host.looksClean({axe: false});
    },
  },

  'js-clipboard-missing': {check: copiesByHand},

  'js-share-rejects': {
    async check({run}) {
      const named = await run(() => {
        const buttons = [...document.querySelector('share-bar').shadowRoot.querySelectorAll('button')];
        buttons[2].click();
        return buttons[2].getAttribute('aria-label');
      });
      assert.equal(named, 'Share…');
      await new Promise((resolve) => setTimeout(resolve, ROUGH_MS));
      assert.equal(
        await run(() => document.querySelector('share-bar').shadowRoot.querySelector('[role=status]').textContent),
        '',
      );
    },
  },

  // DESIGN: where an engine lacks what every engine above the floor has, nothing is defined and the fallback stays.
  'js-adoptedstylesheets-missing': {
    keepsFallback: true,
    check: async ({run}) => assert.equal(await run(showsFallback), true),
  },

  'js-attachshadow-wrapped': {
    async check(host) {
      assert.equal(await host.run(() => document.querySelector('news-card').shadowRoot), null);
      await host.looksClean({boxOnly: true, axe: false});
    },
  },

  // docs/hostile-pages.md: a page that keeps every click for itself keeps those on buttons; links are the browser's own and work.
  'js-stop-propagation': {
    async check({run}) {
      const prevented = await run(() => {
        document.querySelector('share-bar').shadowRoot.querySelector('button').click();
        const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ctrlKey: true});
        const link = document.querySelector('news-card').shadowRoot.querySelector('a[href]');
        // WebKit follows it, and what was watched would be gone.
        link.href = '#here';
        link.dispatchEvent(click);
        return click.defaultPrevented;
      });
      assert.equal(prevented, false);
    },
  },
};
