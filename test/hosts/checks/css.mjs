// Pages whose style sheets reach for ours.
import assert from 'node:assert/strict';

const PLAIN = {check: (host) => host.looksClean()};

/** The popup of the search, opened as typing does it. */
async function openSearch({run, until}) {
  await run(() => {
    const field = document.querySelector('site-search').shadowRoot.querySelector('input');
    field.value = 'bridge';
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  });
  await until(() => document.querySelector('site-search').shadowRoot.querySelector('[role=option]'));
}

const openDialog = async ({run, until}) => {
  await run(() => document.querySelector('usage-notice').shadowRoot.querySelector('button').click());
  await until(() => document.querySelector('usage-notice').shadowRoot.querySelector('dialog[open]'));
};

/** Whether the dialog lies in the window, and is what the reader meets in its middle. */
const dialogIsSeen = () => {
  const {shadowRoot} = document.querySelector('usage-notice');
  const {left, top, right, bottom} = shadowRoot.querySelector('dialog').getBoundingClientRect();
  const met = shadowRoot.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const fits = left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
  return fits && Boolean(met?.closest('dialog'));
};

export default {
  'css-meyer-reset': {check: (host) => host.looksClean({css: 'body{margin:0}'})},
  'css-box-sizing-content': PLAIN,
  'css-vars-collide': PLAIN,
  'css-inline-parent': PLAIN,

  // A widget follows the page's size of text: on a page of 10px it is as on any page of 10px. No `rem` is in it.
  'css-root-font-62': {check: (host) => host.looksClean({css: 'body{font-size:10px}'})},

  'css-visibility-inherit': {
    async check({run, until}) {
      const visible = (tag) =>
        getComputedStyle(document.querySelector(tag).shadowRoot.querySelector('.base')).visibility;
      for (const tag of ['news-card', 'news-article']) assert.equal(await run(visible, tag), 'visible');
      for (const tag of ['news-list', 'share-bar', 'theme-toggle']) assert.equal(await run(visible, tag), 'hidden');
      const focusable = await run(() => {
        const found = [];
        for (const widget of document.querySelectorAll('news-list, share-bar, theme-toggle, text-size, site-search'))
          for (const control of widget.shadowRoot.querySelectorAll('a, button, input')) {
            control.focus();
            if (widget.shadowRoot.activeElement) found.push(control.outerHTML);
          }
        return found;
      });
      assert.deepEqual(focusable, []);
      await run(() => (document.body.style.visibility = 'visible'));
      await until(() => {
        const {visibility} = getComputedStyle(document.querySelector('share-bar').shadowRoot.querySelector('button'));
        return visibility === 'visible';
      });
    },
  },

  // DESIGN: what a page must not override on `:host` is `!important` there. A page hides a widget by `hidden`, or by what stands around it.
  'css-host-important-display': {
    async check(host) {
      assert.equal(host.asked('/hosts/feed.json').length, 1);
      await host.looksClean();
      const focused = await host.run(() => {
        const widget = document.querySelector('news-list');
        widget.hidden = true;
        widget.shadowRoot.querySelector('a').focus();
        return {seen: widget.checkVisibility(), focus: Boolean(widget.shadowRoot.activeElement)};
      });
      assert.deepEqual(focused, {seen: false, focus: false});
    },
  },

  'css-tag-globals': {
    async check(host) {
      await host.looksClean({axe: false});
      // The fallback is the page's own markup, and looks as the page says.
      await host.run(() => document.querySelector('news-card').removeAttribute('src'));
      await host.run(() => document.querySelector('news-source').removeAttribute('src'));
      await host.until(() => document.querySelector('news-card').state === 'idle');
      const colour = () => getComputedStyle(document.querySelector('news-card > a')).color;
      assert.equal(await host.run(colour), 'rgb(255, 255, 255)');
    },
  },

  'css-zoom': {
    async check(host) {
      await openSearch(host);
      const [field, popup] = await host.run(() =>
        ['input', '[part=popup]'].map((part) => {
          const {left, top, bottom, width} = document
            .querySelector('site-search')
            .shadowRoot.querySelector(part)
            .getBoundingClientRect();
          return {left, top, bottom, width};
        }),
      );
      assert.ok(popup.top >= field.bottom - 1 && popup.top - field.bottom < 20, `${popup.top} below ${field.bottom}`);
      assert.ok(Math.abs(popup.left - field.left) < 2, `${popup.left} at ${field.left}`);
      await openDialog(host);
      assert.equal(await host.run(dialogIsSeen), true);
    },
  },

  // What opens over the page is a dialog in the top layer, which no transform or clip of the page reaches. The search's
  // suggestions belong to their field and are cut where the page cuts that.
  'css-transform-parent': {
    async check(host) {
      await openDialog(host);
      assert.equal(await host.run(dialogIsSeen), true);
      const fixed = await host.run(() => {
        let found = 0;
        for (const {shadowRoot} of document.querySelectorAll('body *'))
          for (const element of shadowRoot?.querySelectorAll(':not(dialog)') ?? [])
            if (getComputedStyle(element).position === 'fixed') found++;
        return found;
      });
      assert.equal(fixed, 0);
    },
  },

  'css-flex-item': {
    async check({run}) {
      const overflow = await run(() => {
        const row = document.querySelector('body > div');
        const widgets = [...row.querySelectorAll('*')].filter(
          ({localName}) => localName.includes('-') && localName !== 'news-source',
        );
        row.replaceChildren();
        const found = [];
        for (const widget of widgets) {
          row.replaceChildren(widget);
          if (row.scrollWidth > row.clientWidth) found.push(`${widget.localName}: ${row.scrollWidth}`);
        }
        return found;
      });
      assert.deepEqual(overflow, []);
    },
  },

  'css-width-0': {
    async check(host) {
      // Whatever the narrow place has thrown would have been heard by now; then the room comes.
      await host.run(() => (document.querySelector('body > div').style.width = 'auto'));
      await host.settled();
      await host.looksClean({axe: false});
    },
  },

  'css-column-layout': {
    async check({run}) {
      const broken = await run(() => {
        const found = [];
        for (const widget of document.querySelectorAll('news-card, news-list'))
          for (const story of widget.shadowRoot.querySelectorAll('article'))
            if (story.getClientRects().length > 1) found.push(widget.localName);
        return found;
      });
      assert.deepEqual(broken, []);
    },
  },

  'css-print': {
    engines: ['chromium'],
    why: 'Only Chromium’s driver shows a page as it prints.',
    async check({page, run}) {
      await page.emulateMediaType('print');
      const seen = await run(() => {
        const inside = (tag, part) => document.querySelector(tag).shadowRoot.querySelector(part).checkVisibility();
        return {
          article: inside('news-article', '.body p'),
          link: inside('news-card', 'a[href]'),
          controls: ['share-bar', 'follow-banner', 'promo-slot'].filter((tag) => inside(tag, '.base')),
          ground: getComputedStyle(document.querySelector('news-article').shadowRoot.querySelector('.base'))
            .backgroundColor,
        };
      });
      assert.deepEqual(seen, {article: true, link: true, controls: [], ground: 'rgba(0, 0, 0, 0)'});
    },
  },
};
