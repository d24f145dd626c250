import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {allReady} from './support/browsers.mjs';
import {serveFeeds} from './support/feeds.mjs';
import {stage} from './support/stage.mjs';

const FEED = '/en/feed.json';
const SLOW_MS = 1500;

describe('requests of many widgets', () => {
  const on = stage();

  const feedAfter = (delay) => {
    serveFeeds(on.origins.feed);
    Object.assign(on.origins.feed.answers.get(FEED), {delay});
    on.origins.feed.log.length = 0;
  };

  const cards = (count) =>
    Array.from(
      {length: count},
      (_, at) => `<news-card loading="eager" index="${at % 3}" src="${on.origins.feed.origin}${FEED}"></news-card>`,
    ).join('');

  async function feedIsAsked() {
    for (let tries = 0; tries < 200 && !on.origins.feed.asked(FEED).length; tries++) await wait(20);
  }

  it('is one for a hundred widgets on one address', async () => {
    feedAfter(0);
    await on.open(cards(100));
    await on.visitor.until(allReady, 'news-card');
    assert.equal(on.origins.feed.asked(FEED).length, 1);
  });

  it('is aborted when all of them are removed', async () => {
    feedAfter(SLOW_MS);
    await on.open(cards(100));
    await feedIsAsked();
    await on.visitor.run(() => document.querySelector('main').remove());
    await wait(SLOW_MS / 3);
    assert.deepEqual(
      on.origins.feed.asked(FEED).map(({aborted}) => aborted),
      [true],
    );
  });

  it('goes on while one is moved twenty times', async () => {
    feedAfter(SLOW_MS);
    await on.open(`<i></i>${cards(1)}<b></b>`);
    await feedIsAsked();
    await on.visitor.run(async () => {
      const card = document.querySelector('news-card');
      for (let move = 0; move < 20; move++) {
        document.querySelector(move % 2 ? 'i' : 'b').append(card);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
    await on.visitor.until(allReady, 'news-card');
    assert.deepEqual(
      on.origins.feed.asked(FEED).map(({aborted}) => aborted),
      [false],
    );
  });
});
