// The three engines behind one face: `open(address)` gives a visitor with `run`, `until`, `said`, `requests` and `close`.
import {setTimeout as wait} from 'node:timers/promises';
import {webkitTools} from '../../../scripts/lib/browsers.mjs';
import {webkitLauncher} from '../../../scripts/lib/webkit-launcher.mjs';
import {launch, visit} from '../../embed/support/browsers.mjs';

export const SIZE = {width: 1000, height: 800};
const PATIENCE_MS = 8000;
const SESSION = 'hosts';

async function puppeteerEngine(name) {
  const browser = await launch(name);
  return {
    open: (address, options) => visit(browser, address, {...SIZE, ...options}),
    close: () => browser.close(),
  };
}

/** One window for all pages: what a page has stored is cleared before the next. */
async function webkitEngine() {
  const launcher = webkitLauncher({...webkitTools(), ...SIZE});
  let started = false;
  const run = (task, ...values) => launcher.run(SESSION, `return (${task}).apply(null, arguments)`, values);
  async function openAnew(address) {
    const blank = new URL('/blank.html', address).href;
    if (started) await launcher.open(SESSION, blank);
    else await launcher.startSession(SESSION, blank);
    started = true;
    await run(() => [localStorage, sessionStorage].forEach((storage) => storage.clear()));
    await launcher.open(SESSION, address);
    return async () => {};
  }

  return {
    async open(address, {beside = false} = {}) {
      const close = beside ? await launcher.openBeside(SESSION, address) : await openAnew(address);
      return {
        said: [],
        run,
        close,
        async until(test, ...values) {
          for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(25)) {
            const result =
              typeof test === 'string' ? await launcher.run(SESSION, `return ${test}`, []) : await run(test, ...values);
            if (result) return result;
          }
          throw new Error(`Not within ${PATIENCE_MS} ms: ${test}`);
        },
      };
    },
    close: () => launcher.stop(),
  };
}

export const ENGINES = {
  chromium: () => puppeteerEngine('Chromium'),
  firefox: () => puppeteerEngine('Firefox'),
  webkit: webkitEngine,
};
