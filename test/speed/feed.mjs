// A megabyte of RSS costs little more than the browser's own parser takes for it, and a list of five pays for five.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {launch} from '../embed/support/browsers.mjs';
import {startOrigins} from '../embed/support/origins.mjs';
import {largeRss} from './support/large-rss.mjs';
import {costs, ROUNDS} from './support/page-cpu.mjs';

const SIZE = 1_000_000;
const PARSING_LIMIT = 1.6;
const LIST_LIMIT = 1.2;

/** The data layer as one script, as the built file has it, which puts `parseFeed` on `window.data`. */
async function dataScript() {
  const entry = fileURLToPath(new URL('../../src/data/parse-feed.ts', import.meta.url));
  const [{output}] = await build({
    configFile: false,
    logLevel: 'error',
    build: {write: false, lib: {entry, formats: ['iife'], name: 'data'}},
  });
  return output[0].code.replace(/^var data\s*=/, 'window.data=');
}

describe(`the speed of ${SIZE / 1e6} MB of RSS`, () => {
  let browser;
  let origins;
  let address;
  before(async () => {
    const [script] = await Promise.all([dataScript(), launch().then((it) => (browser = it))]);
    origins = await startOrigins();
    origins.feed.answers.set('/rss.xml', {body: largeRss(SIZE), type: 'application/rss+xml; charset=utf-8'});
    origins.script.answers.set('/data.js', {body: script, type: 'text/javascript'});
    address = origins.publish('<main></main>', {
      head: `<script>window.feed = '${origins.feed.origin}/rss.xml';</script><script src="${origins.script.origin}/data.js"></script>${origins.tag()}`,
    });
  });
  after(async () => {
    await browser.close();
    origins.close();
  });

  const fetched = async () => {
    window.bytes = new Uint8Array(await (await fetch(window.feed)).arrayBuffer());
    window.text = new TextDecoder().decode(window.bytes);
    await customElements.whenDefined('news-list');
  };
  for (const time of ['first', 'second']) {
    it(`is parsed within ${PARSING_LIMIT} times what DOMParser takes, cold, the ${time} time`, async () => {
      const {parser, ours} = await costs(browser, address, {
        parser: {
          prepare: fetched,
          task: () => new DOMParser().parseFromString(window.text, 'text/xml').documentElement.localName,
        },
        ours: {prepare: fetched, task: () => window.data.parseFeed(window.bytes, {url: window.feed}).articles.length},
      });
      const ratio = ours / parser;
      console.log(`DOMParser ${parser.toFixed(1)} ms, parsing ${ours.toFixed(1)} ms: ${ratio.toFixed(2)} times`);
      assert.ok(ratio <= PARSING_LIMIT, `${ratio} times in the least of ${ROUNDS} rounds`);
    });
  }

  it(`costs a list of five no more than ${LIST_LIMIT} times parsing and being given five`, async () => {
    const {given, asked} = await costs(browser, address, {
      given: {
        prepare: fetched,
        task: async () => {
          const bytes = new Uint8Array(await (await fetch(window.feed)).arrayBuffer());
          const {articles} = window.data.parseFeed(bytes, {url: window.feed});
          const list = document.createElement('news-list');
          list.articles = articles.slice(0, 5);
          document.querySelector('main').append(list);
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        },
      },
      asked: {
        prepare: fetched,
        task: async () => {
          const list = document.createElement('news-list');
          list.src = window.feed;
          const loaded = new Promise((resolve) => list.addEventListener('news-load', resolve));
          document.querySelector('main').append(list);
          await loaded;
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        },
      },
    });
    const ratio = asked / given;
    console.log(`given ${given.toFixed(1)} ms, asked ${asked.toFixed(1)} ms: ${ratio.toFixed(2)} times`);
    assert.ok(ratio <= LIST_LIMIT, `${ratio} times in the least of ${ROUNDS} rounds`);
  });
});
