// A reader who comes for the first time to a page with a list of stories, and what is seen and measured there.
import {setTimeout as wait} from 'node:timers/promises';
import {visit} from '../../test/embed/support/browsers.mjs';

/** Three tries of 8 s with their pauses, on a busy machine. */
const PATIENCE_MS = 60_000;

/**
 * Runs before the page: gathers what happens in it. The dice are loaded, so that each pause before a further try is known;
 * `?fair` in the page's address leaves them alone.
 */
function gather() {
  const seen = {events: [], delays: [], shift: 0};
  Object.defineProperty(window, 'seen', {value: seen});
  if (!location.search.includes('fair')) Math.random = () => 0.5;
  const {setTimeout} = window;
  window.setTimeout = (task, ms, ...rest) => {
    if (ms) seen.delays.push(ms);
    return setTimeout(task, ms, ...rest);
  };
  for (const type of ['news-load', 'news-error'])
    document.addEventListener(
      type,
      ({error}) => seen.events.push({type, code: error?.code, delays: [...seen.delays]}),
      true,
    );
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) seen.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
}

/** Runs in the page: with its first element it begins to hear of other tabs, after a pause that is none of a feed's. */
async function begin() {
  await customElements.whenDefined('news-list');
  const first = document.createElement('news-card');
  first.hidden = true;
  document.body.append(first);
  window.seen.delays.length = 0;
}

/** Runs in the page: what the reader has before them. */
function look() {
  const list = document.querySelector('news-list');
  const root = list.shadowRoot;
  const words = (selector) => [...root.querySelectorAll(selector)].map(({textContent}) => textContent.trim());
  return {
    state: list.state,
    isStale: list.matches(':state(stale)'),
    message: words('[part~=note] p')[0],
    button: words('[part~=note] [part~=button]')[0],
    headlines: words('[part~=headline]'),
    stale: words('[part~=stale]')[0]?.replace(/\s+/g, ' '),
    text: root.textContent,
    stories: list.feed?.articles.length,
  };
}

/** @param origins - Those of test/embed/support: the page's, and that of the script. */
export async function newReader(browser, origins, {lang = 'en', query = '', before = gather} = {}) {
  const address = origins.publish('<main></main>', {lang, head: origins.tag()}) + query;
  const visitor = await visit(browser, address, {before});
  const {page, run, said} = visitor;
  const cancelled = [];
  page.on('requestfailed', (request) => cancelled.push(request.url()));
  const dialogs = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    dialog.dismiss();
  });
  const devtools = await page.createCDPSession();
  // The thread's own time: what else the machine does is not counted.
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
  await run(begin);
  return {
    ...visitor,
    cancelled,
    dialogs,
    devtools,
    look: () => run(look),
    seen: () => run(() => window.seen),
    /** Puts markup on the page. */
    show: (markup) => run((html) => document.querySelector('main').insertAdjacentHTML('beforeend', html), markup),
    /** Until the list has told so many times how its feed has fared; resolves with the last time. */
    async told(times = 1) {
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(20)) {
        const event = await run((at) => window.seen.events[at], times - 1);
        if (event) return event;
      }
      throw new Error(`nothing came of it within ${PATIENCE_MS / 1000} s: ${JSON.stringify(await run(look))}`);
    },
    /** Bytes of the page's heap and of the buffers that it holds. */
    async heap() {
      const {usedSize, backingStorageSize} = await devtools.send('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    },
    /** Milliseconds that the page's main thread has worked. */
    async worked() {
      const {metrics} = await devtools.send('Performance.getMetrics');
      return metrics.find(({name}) => name === 'ThreadTime').value * 1000;
    },
    /** What a developer is told. */
    warnings: () => said.filter((line) => line.includes('[news-elements]')),
    uncaught: () => said.filter((line) => line.startsWith('uncaught')),
  };
}

export {begin, gather};
