// Stryker's way to run tests: in one warm Chromium, a fresh page for each mutant, with those tests alone that reach it.
import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {declareFactoryPlugin, PluginKind} from '@stryker-mutator/api/plugin';
import puppeteer from 'puppeteer-core';
import {chromiumPath} from '../lib/browsers.mjs';
import {filesIn, root} from '../lib/run.mjs';
import {runInPage} from './in-page.mjs';
import {servePages} from './pages.mjs';

const DRY_RUN_MS = 120_000;
/** As in `npm test`. */
const DRY_TEST_MS = 10_000;
/** Of a test with a mutant on. */
const TEST_LIMIT_MS = 2000;
/** A test may take so many times what it took without a mutant: the machine may be busy. */
const PATIENCE = 10;
/** Between this runner's limit and that of Stryker, which would end the whole process. */
const MARGIN_MS = 1000;

/** Left out: what needs the other runner's server, and what tries hundreds of inputs, which says only that nothing breaks. */
const FILES = ['data', 'i18n', 'internal']
  .flatMap((folder) => filesIn(`test/${folder}`, '.test.ts'))
  .filter((path) => !path.includes('.engines.') && !readFileSync(join(root, path), 'utf8').includes("'fast-check'"));

const fileOf = (id) => id.slice(0, id.indexOf(': '));

class BrowserRunner {
  #pages;
  #browser;
  #page;
  /** Of all tests, those of quick files first. */
  #ids;
  /** By mutant, and by source file, the tests that pass it when they run. */
  #passing = new Map();
  /** By test, the milliseconds that it may take, where that is more than for all. */
  #limits = {};

  capabilities() {
    return {reloadEnvironment: true};
  }

  async init() {
    this.#pages = await servePages(process.cwd());
    this.#browser = await puppeteer.launch({
      executablePath: await chromiumPath(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    });
  }

  async dispose() {
    await this.#browser?.close();
    await this.#pages?.close();
  }

  async dryRun() {
    const {results, error, coverage} = await this.#run({files: FILES, limit: DRY_TEST_MS}, Date.now() + DRY_RUN_MS);
    if (!results) return {status: 'error', errorMessage: error ?? 'The tests did not end'};
    const tests = results.map(({id, failure, ms}) => ({
      id,
      name: id,
      fileName: fileOf(id),
      timeSpentMs: ms,
      ...(failure ? {status: 1, failureMessage: failure} : {status: 0}),
    }));
    const cost = new Map(FILES.map((file) => [file, 0]));
    for (const {id, fileName, timeSpentMs} of tests) {
      cost.set(fileName, cost.get(fileName) + timeSpentMs);
      if (timeSpentMs * PATIENCE > TEST_LIMIT_MS) this.#limits[id] = timeSpentMs * PATIENCE;
    }
    this.#ids = tests.toSorted((a, b) => cost.get(a.fileName) - cost.get(b.fileName)).map(({id}) => id);
    for (const [test, hits] of Object.entries(coverage.perTest))
      for (const id of Object.keys(hits)) this.#note(id, test);
    return {status: 'complete', tests, mutantCoverage: coverage};
  }

  #note(place, test) {
    this.#passing.set(place, (this.#passing.get(place) ?? new Set()).add(test));
  }

  async mutantRun({activeMutant: {id, fileName}, testFilter, timeout, hitLimit}) {
    const end = Date.now() + timeout - MARGIN_MS;
    const own = `/${basename(fileName, '.ts')}.test.ts`;
    const isOwn = (test) => fileOf(test).endsWith(own);
    if (!this.#ids) await this.dryRun();
    // Of what is done when a file is loaded Stryker names no tests, and tries it last: those for the rest of the file are its.
    for (const test of testFilter ?? []) this.#note(fileName, test);
    const passing = new Set([...(this.#passing.get(id) ?? []), ...(this.#passing.get(fileName) ?? [])]);
    const wanted = this.#ids.filter((test) =>
      testFilter ? testFilter.includes(test) : !passing.size || passing.has(test) || isOwn(test),
    );
    let nrOfTests = 0;
    // Those that are named as the source notice most, and soonest.
    for (const ids of [wanted.filter(isOwn), wanted.filter((test) => !isOwn(test))]) {
      if (!ids.length) continue;
      const files = [...new Set(ids.map(fileOf))];
      const {results = [], error, isLate} = await this.#run({files, ids, mutant: id, hitLimit}, end);
      if (isLate) return {status: 'timeout'};
      nrOfTests += results.length;
      const failed = results.filter(({failure}) => failure);
      const failureMessage = error ?? failed[0]?.failure;
      if (failureMessage) return {status: 'killed', killedBy: failed.map((test) => test.id), failureMessage, nrOfTests};
    }
    return {status: 'survived', nrOfTests};
  }

  async #run(task, end) {
    let timer;
    const late = new Promise((resolve) => {
      timer = setTimeout(() => resolve({isLate: true}), Math.max(end - Date.now(), 0));
    });
    const outcome = await Promise.race([this.#visit({limit: TEST_LIMIT_MS, limits: this.#limits, ...task}), late]);
    clearTimeout(timer);
    if (outcome.isLate) {
      await this.#page?.close();
      this.#page = undefined;
    }
    return outcome;
  }

  /** A page may fail by a mutant; that there is no browser, or no server, is no mutant's doing. */
  async #visit(task) {
    this.#page ??= await this.#browser.newPage();
    await this.#page.goto(this.#pages.origin);
    try {
      return await this.#page.evaluate(runInPage, task);
    } catch (error) {
      if (!this.#browser.connected) throw error;
      return {error: error.message};
    }
  }
}

const browserRunner = () => new BrowserRunner();
browserRunner.inject = [];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'browser', browserRunner)];
