// The built page among its origins: itself, script and feeds as `npm start` serves them, a publisher with faults, and somebody's site.
import {readFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {close, HOST, listen, origin} from '../../../scripts/demo/http.mjs';
import {startDemo} from '../../embed/support/demo.mjs';

const PATIENCE_MS = 10_000;
const AXE = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

export async function startDesk(browser) {
  const demo = await startDemo();
  const pages = new Map();
  const site = origin(
    ({pathname}) => pages.has(pathname) && {type: 'text/html; charset=utf-8', body: pages.get(pathname)},
  );
  const host = `http://${HOST}:${await listen(site, 0)}`;
  const contexts = [];
  const kept = [];

  /** A page of a new visitor, who lets it copy; with what it complained of. `keep`: until the desk is closed. */
  async function open(address, {width = 1440, height = 1000, scheme = 'light', keep = false} = {}) {
    const context = await browser.createBrowserContext();
    (keep ? kept : contexts).push(context);
    for (const from of [demo.page, host])
      await context.overridePermissions(from, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    const page = await context.newPage();
    const said = [];
    page.on('pageerror', ({message}) => said.push(message));
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('dialog', (dialog) => (said.push(`dialog: ${dialog.message()}`), void dialog.dismiss()));
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.setViewport({width, height});
    await page.goto(address);
    return visitor(page, said);
  }

  return {
    ...{demo, host, feed: `${demo.feed}/en/feed.json`},
    open,
    /** The builder, with a configuration in its address. */
    build: async (query = 'ui=en', options) => {
      const visit = await open(`${demo.page}/builder/?${query}`, options);
      await visit.until(() => document.querySelector('main') !== null);
      return visit;
    },
    /** Somebody's page with this in it. */
    paste: (body, options) => {
      const path = `/page-${pages.size}.html`;
      const head = '<meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">';
      pages.set(path, `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
      return open(host + path, options);
    },
    closeVisits: async () => {
      for (const context of contexts.splice(0)) await context.close();
    },
    close: async () => {
      for (const context of [...contexts, ...kept]) await context.close();
      await Promise.all([demo.close(), close(site)]);
    },
  };
}

function visitor(page, said) {
  const visit = {
    page,
    said,
    run: (task, ...values) => page.evaluate(task, ...values),
    until: async (test, ...values) => {
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(30)) {
        const result = await page.evaluate(test, ...values);
        if (result) return result;
      }
      throw new Error(`Not within ${PATIENCE_MS} ms: ${test} ${values.join(' ')}\n${said.join('\n')}`);
    },
    /** Chooses a radio button by its group and value. */
    choose: async (name, value) => {
      await page.evaluate(
        (group, wanted) => document.querySelector(`[name="${group}"][value="${wanted}"]`).click(),
        name,
        value,
      );
    },
    fill: async (id, text) => {
      const field = await page.$(`#${id}`);
      await field.evaluate((input) => {
        input.closest('details')?.setAttribute('open', '');
        input.select();
      });
      await field.type(text);
    },
    /** What the button beside a piece of code puts on the clipboard. */
    copy: async (at = 0) => {
      await page.bringToFront();
      await page.evaluate((index) => document.querySelectorAll('.piece button')[index].click(), at);
      await visit.until(() => document.querySelector('.said').textContent.trim());
      return page.evaluate(() => navigator.clipboard.readText());
    },
    code: () => page.evaluate(() => [...document.querySelectorAll('.piece code')].map(({textContent}) => textContent)),
    /** The page in the preview's frame. */
    preview: async () => page.frames().find((frame) => frame.url().endsWith('/preview.html')),
    axe: async (frame = page) => {
      await frame.evaluate(AXE);
      const {violations} = await frame.evaluate(() =>
        globalThis.axe.run(document, {resultTypes: ['violations'], iframes: false}),
      );
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 160)).join(' | ')}`);
    },
  };
  return visit;
}

/** The faults of a list of `[is right, what else]`. */
export const faults = (...cases) => cases.filter(([isRight]) => !isRight).map(([, what]) => String(what));
