// A page with the built file and a framework's views, driven as a reader drives it.
import {setTimeout as wait} from 'node:timers/promises';
import {visit} from '../../embed/support/browsers.mjs';
import {FEED} from '../views/stories.js';

const PATIENCE_MS = 5000;
const STORIES = ['Trams return to the square', 'Ferry reopens', 'Library stays open at night'];
const feed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Paper',
  language: 'en',
  items: STORIES.map((title, index) => ({
    id: String(index),
    url: `https://paper.example/${index}`,
    title,
    content_text: title,
    date_published: '2026-11-20T08:00:00Z',
  })),
});

/** A page that gets the feed of `FEED`. */
export async function openPage({browser}, address) {
  const visitor = await visit(browser, 'about:blank');
  const {page, run} = visitor;
  let asked = 0;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() !== FEED) return void request.continue();
    asked += 1;
    const headers = {'Access-Control-Allow-Origin': '*'};
    return void request.respond({contentType: 'application/feed+json', headers, body: feed});
  });
  await page.goto(address);
  return {
    ...visitor,
    asked: () => asked,
    /** The faults of the last look, where they do not go within some seconds. `look` runs in the page. */
    async settles(look, ...values) {
      let faults;
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(20)) {
        faults = await run(look, ...values);
        if (!faults.length) return faults;
      }
      return faults;
    },
  };
}

/**
 * @param options.script - Address of the views.
 * @param options.body - What is in the place where they are shown.
 * @param options.isLate - The elements come once they are asked for.
 */
export async function openStage({browser, site}, {script, mode = 'usual', body = '', isLate = false}) {
  const early = isLate ? '' : site.script;
  const address = site.publish(`${early}<main>${body}</main><script src="${site.origin}${script}"></script>`);
  const visitor = await openPage({browser}, address);
  const {page, run, until} = visitor;
  const isDefined = () => Boolean(customElements.get('news-list'));
  if (!isLate) await until(isDefined);
  return {
    ...visitor,
    show: async (name) => {
      await run((name, mode) => window.show(document.querySelector('main'), name, mode), name, mode);
      await until(() => document.querySelector('main :is(news-list, theme-toggle)')?.updateComplete);
    },
    hydrate: (name) => run((name, mode) => window.hydrate(document.querySelector('main'), name, mode), name, mode),
    leave: () => run(() => window.leave()),
    press: (id) => run((id) => document.getElementById(id).click(), id),
    async define() {
      await page.addScriptTag({type: 'module', url: `${site.origin}/dist/news-elements.js`});
      await until(isDefined);
    },
  };
}
