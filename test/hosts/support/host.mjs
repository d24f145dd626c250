// One visit to one hostile page, with what its check may ask.
import assert from 'node:assert/strict';
import {setTimeout as wait} from 'node:timers/promises';
import {axeFaults} from './axe.mjs';
import {isSettled, looksNow} from './in-page.mjs';

const NEAR_PX = 1;
const CALM_MS = 120;
/** So long something that must not come is waited for. */
const QUIET_MS = 500;

/** What is known of the clean page, by what it is like. */
const clean = new Map();

export class Host {
  /** @param publishClean - Publishes a page of the same widgets on which nothing is hostile; gives its address. */
  constructor(entry, engine, {origins, browser, publishClean}) {
    Object.assign(this, {entry, engine, origins, browser, publishClean});
    this.isChromium = engine === 'chromium';
  }

  async visit() {
    for (const {log} of [this.origins.page, this.origins.script, this.origins.feed]) log.length = 0;
    this.visitor = await this.browser.open(`${this.origins.page.origin}/${this.entry.file}`, {
      before: this.entry.before,
    });
    this.run = this.visitor.run;
    // As an expression: what a page gives back must be a plain value, and not all drivers take elements for true.
    this.until = (test, ...values) =>
      unbroken(() => this.visitor.until(`Boolean((${test})(${values.map((value) => JSON.stringify(value)).join()}))`));
  }

  /** The driver's own page: Chromium and Firefox. */
  get page() {
    return this.visitor.page;
  }

  get said() {
    return this.visitor.said;
  }

  /** Addresses that were asked of the publisher, or of the page's own server, since the page was opened. */
  asked(path, of = 'feed') {
    return this.origins[of].asked(path);
  }

  async settled() {
    const {isReady, keepsFallback} = this.entry;
    if (keepsFallback) {
      await this.until(() => document.readyState === 'complete');
      return wait(QUIET_MS);
    }
    if (isReady) return this.until(isReady);
    await this.until(isSettled, Boolean(this.entry.inFrame));
    await calm(this.run, Boolean(this.entry.inFrame));
  }

  /**
   * Every widget has the words and the box that it has on a clean page, and axe finds nothing.
   * @param css - What of the page a widget is meant to follow.
   */
  async looksClean({css = '', html = 'lang="en"', width, boxOnly = false, but = [], axe = true} = {}) {
    const key = JSON.stringify([this.engine, css, html, width]);
    if (!clean.has(key)) clean.set(key, await this.#measureClean(css, html, width));
    const looks = await this.run(looksNow, Boolean(this.entry.inFrame));
    const expected = clean.get(key);
    assert.deepEqual(
      looks.map(({tag}) => tag),
      expected.map(({tag}) => tag),
    );
    for (const [at, look] of looks.entries()) {
      const {tag, words, ...box} = look;
      if (but.includes(tag)) continue;
      const {words: cleanWords, ...cleanBox} = expected[at];
      if (!boxOnly) assert.equal(words, cleanWords, tag);
      for (const side of ['width', 'height'])
        assert.ok(
          Math.abs(box[side] - cleanBox[side]) <= NEAR_PX,
          `${tag} is ${box[side]} px in ${side}, on a clean page ${cleanBox[side]}`,
        );
    }
    if (axe && this.isChromium && !this.entry.inFrame) assert.deepEqual(await axeFaults(this.page), []);
  }

  async #measureClean(css, html, width) {
    const visitor = await this.browser.open(this.publishClean(css, html, width), {beside: true});
    await visitor.until(isSettled, Boolean(width));
    const looks = await calm(visitor.run, Boolean(width));
    await visitor.close();
    return looks;
  }

  close() {
    return this.visitor?.close();
  }
}

/** Waits until nothing changes any more. */
async function calm(run, inFrame) {
  for (let last; ;) {
    const looks = await run(looksNow, inFrame);
    const now = JSON.stringify(looks);
    if (now === last) return looks;
    last = now;
    await wait(CALM_MS);
  }
}

/** What is asked while a page goes and another comes is asked again. */
async function unbroken(ask) {
  for (let left = 20; ; left--) {
    try {
      return await ask();
    } catch (error) {
      if (
        !left ||
        !/Target closed|context was destroyed|Cannot find context|detached|no such execution|navigat/i.test(
          error.message,
        )
      )
        throw error;
      await wait(50);
    }
  }
}
