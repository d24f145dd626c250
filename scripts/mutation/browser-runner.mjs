// Stryker's way to run tests: in pages of one warm Chromium, a new page for each mutant, with those test files alone that reach it.
import {declareFactoryPlugin, PluginKind} from '@stryker-mutator/api/plugin';
import puppeteer from 'puppeteer-core';
import {chromiumPath} from '../lib/browsers.mjs';
import {collectTests} from './in-page.mjs';
import {servePages} from './pages.mjs';

/** A test's id for Stryker: `file: its name`. */
const SEPARATOR = ': ';
/** Between this runner's limit and that of Stryker, which would end the whole process. */
const MARGIN_MS = 1000;

class BrowserRunner {
  #pages;
  #browser;
  #page;
  /** Files by the mutants that they pass when they are loaded, and by their tests. */
  #loaders = new Map();

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
    this.#pages?.close();
  }

  async dryRun() {
    const tests = [];
    const coverage = {static: {}, perTest: {}};
    for (const file of this.#pages.files) {
      const {results, error, mutantCoverage} = await this.#run(file, {});
      if (error) return {status: 'error', errorMessage: `${file}: ${error}`};
      for (const {name, failure, ms} of results) {
        const id = file + SEPARATOR + name;
        const outcome = failure ? {status: 1, failureMessage: failure} : {status: 0};
        tests.push({id, name: id, timeSpentMs: ms, ...outcome});
      }
      for (const [id, hits] of Object.entries(mutantCoverage?.static ?? {})) {
        coverage.static[id] = (coverage.static[id] ?? 0) + hits;
        this.#loaders.set(id, [...(this.#loaders.get(id) ?? []), file]);
      }
      for (const [name, hits] of Object.entries(mutantCoverage?.perTest ?? {}))
        coverage.perTest[file + SEPARATOR + name] = hits;
    }
    return {status: 'complete', tests, mutantCoverage: coverage};
  }

  async mutantRun({activeMutant, testFilter, timeout, hitLimit}) {
    const end = Date.now() + timeout - MARGIN_MS;
    let ran = 0;
    for (const [file, names] of this.#filesFor(activeMutant, testFilter)) {
      const outcome = await this.#run(file, {activeMutant: activeMutant.id, names, hitLimit, limit: end - Date.now()});
      const {results, error, isLate} = outcome;
      if (isLate) return {status: 'timeout', reason: `${file} did not end`};
      ran += results?.length ?? 0;
      const failed = results?.find(({failure}) => failure);
      if (error ?? failed)
        return {
          status: 'killed',
          killedBy: [file + SEPARATOR + (failed?.name ?? '')],
          failureMessage: error ?? failed.failure,
          nrOfTests: ran,
        };
    }
    return {status: 'survived', nrOfTests: ran};
  }

  /** Test files and the names in them, the one that is named as the source first. */
  #filesFor({id, fileName}, testFilter) {
    const wanted = new Map();
    for (const test of testFilter ?? []) {
      const [file, ...name] = test.split(SEPARATOR);
      wanted.set(file, [...(wanted.get(file) ?? []), name.join(SEPARATOR)]);
    }
    if (!testFilter) for (const file of this.#loaders.get(id) ?? this.#pages.files) wanted.set(file, undefined);
    const own = /(\w[\w-]*)\.ts$/.exec(fileName)?.[1];
    return [...wanted].sort(([a], [b]) => Number(b.includes(`/${own}.`)) - Number(a.includes(`/${own}.`)));
  }

  async #run(file, {activeMutant, names, hitLimit, limit = 120_000}) {
    let timer;
    const late = new Promise((resolve) => {
      timer = setTimeout(() => resolve({isLate: true}), Math.max(limit, 0));
    });
    const outcome = await Promise.race([this.#load(file, {activeMutant, names, hitLimit}), late]);
    clearTimeout(timer);
    if (outcome.isLate) {
      await this.#page?.close();
      this.#page = undefined;
    }
    return outcome;
  }

  async #load(file, {activeMutant, names, hitLimit}) {
    try {
      this.#page ??= await this.#browser.newPage();
      await this.#page.goto(`${this.#pages.origin}/`);
      await this.#page.evaluate(collectTests);
      return await this.#page.evaluate(runInPage, {file, activeMutant, names, hitLimit});
    } catch (error) {
      return {error: error.message};
    }
  }
}

/** Runs in the page. */
async function runInPage({file, activeMutant, names, hitLimit}) {
  localStorage.clear();
  sessionStorage.clear();
  const stryker = (globalThis.__stryker__ = {activeMutant, hitLimit, hitCount: hitLimit === undefined ? undefined : 0});
  try {
    await import(`/${file}.js`);
  } catch (error) {
    return {error: `${error}`};
  }
  const results = await globalThis.runTests(names, activeMutant !== undefined);
  return {results, mutantCoverage: stryker.mutantCoverage, isLate: stryker.hitCount > hitLimit};
}

const browserRunner = () => new BrowserRunner();
browserRunner.inject = [];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'browser', browserRunner)];
