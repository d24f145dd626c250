import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {allReady, launch, visit} from './support/browsers.mjs';
import {serveFeeds} from './support/feeds.mjs';
import {startOrigins} from './support/origins.mjs';

const FEED = '/en/feed.json';
const SLOW_MS = 1500;

describe('requests of many widgets', () => {
  let origins;
  let browser;
  let visitor;

  before(async () => {
    origins = await startOrigins();
    browser = await launch();
    serveFeeds(origins.feed);
  });

  afterEach(() => visitor?.close());

  after(async () => {
    await browser?.close();
    origins?.close();
  });

  const feedAfter = (delay) => {
    serveFeeds(origins.feed);
    Object.assign(origins.feed.answers.get(FEED), {delay});
    origins.feed.log.length = 0;
  };

  async function open(widgets) {
    visitor = await visit(browser, origins.publish(`<main>${widgets}</main>${origins.tag()}`));
  }

  const cards = (count) =>
    Array.from(
      {length: count},
      (_, at) => `<news-card loading="eager" index="${at % 3}" src="${origins.feed.origin}${FEED}"></news-card>`,
    ).join('');

  async function feedIsAsked() {
    for (let tries = 0; tries < 200 && !origins.feed.asked(FEED).length; tries++) await wait(20);
  }

  it('is one for a hundred widgets on one address', async () => {
    feedAfter(0);
    await open(cards(100));
    await visitor.until(allReady, 'news-card');
    assert.equal(origins.feed.asked(FEED).length, 1);
  });

  it('is aborted when all of them are removed', async () => {
    feedAfter(SLOW_MS);
    await open(cards(100));
    await feedIsAsked();
    await visitor.run(() => document.querySelector('main').remove());
    await wait(SLOW_MS / 3);
    assert.deepEqual(
      origins.feed.asked(FEED).map(({aborted}) => aborted),
      [true],
    );
  });

  it('goes on while one is moved twenty times', async () => {
    feedAfter(SLOW_MS);
    await open(`<i></i>${cards(1)}<b></b>`);
    await feedIsAsked();
    await visitor.run(async () => {
      const card = document.querySelector('news-card');
      for (let move = 0; move < 20; move++) {
        document.querySelector(move % 2 ? 'i' : 'b').append(card);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
    await visitor.until(allReady, 'news-card');
    assert.deepEqual(
      origins.feed.asked(FEED).map(({aborted}) => aborted),
      [false],
    );
  });
});
