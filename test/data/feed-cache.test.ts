import {expect} from '@open-wc/testing';
import type {Article, Feed} from '../../src/data/article.js';
import {cachedFeed, dropFeed, keepFeed} from '../../src/data/feed-cache.js';
import {configure} from '../../src/internal/settings.js';

const KEY = 'news-elements:feeds';
let keys = 0;

const newKey = (): string => `auto https://cache.test/${(keys += 1)}`;

const article = (more: Partial<Article> = {}): Article => ({
  id: '1',
  headline: 'Rain',
  authors: [],
  tags: [],
  attachments: [],
  flags: [],
  ...more,
});

const feed = (more: Partial<Feed> = {}): Feed => ({
  title: 'News',
  articles: [article()],
  fetchedAt: Date.now(),
  stale: false,
  ...more,
});

const stored = (): [string, Feed][] => JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as [string, Feed][];

/** Resolves when the browser has been idle after what was kept so far. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(resolve) : setTimeout(resolve, 10),
  );

/** As an earlier page of this visit left it. */
const storeRaw = (entries: unknown): void => sessionStorage.setItem(KEY, JSON.stringify(entries));

describe('feed cache', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(async () => {
    await idle();
    configure({store: undefined});
    sessionStorage.clear();
  });

  it('remembers a feed as it was', () => {
    const [key, kept] = [newKey(), feed()];
    keepFeed(key, kept, false);
    expect(cachedFeed(key)).to.equal(kept);
  });

  it('writes for the next page when the browser is idle, and not before', async () => {
    const key = newKey();
    keepFeed(key, feed(), true);
    expect(sessionStorage.length).to.equal(0);
    await idle();
    expect(stored().map(([name]) => name)).to.deep.equal([key]);
  });

  it('writes nothing of what is not for the next page', async () => {
    keepFeed(newKey(), feed(), false);
    await idle();
    expect(sessionStorage.length).to.equal(0);
  });

  it('stores neither full texts nor attachments, nor more stories than a page shows', async () => {
    const full = article({contentHtml: '<p>long', attachments: [{url: 'https://a.test/b.mp3', type: 'audio/mpeg'}]});
    keepFeed(newKey(), feed({articles: Array.from({length: 60}, () => full)}), true);
    await idle();
    const articles = stored()[0]?.[1].articles ?? [];
    expect(articles).to.have.length(50);
    expect(articles[0]).to.deep.equal(article());
  });

  it('stores the ten feeds that came last, the newest first', async () => {
    const names = Array.from({length: 12}, newKey);
    for (const key of names) {
      keepFeed(key, feed(), true);
      await idle();
    }
    expect(stored().map(([name]) => name)).to.deep.equal(names.slice(2).reverse());
  });

  it('stores at most 200 kB, as bytes', async () => {
    const names = Array.from({length: 5}, newKey);
    for (const key of names) keepFeed(key, feed({articles: [article({summary: 'Հ'.repeat(25_000)})]}), true);
    await idle();
    expect(stored().map(([name]) => name)).to.deep.equal(names.slice(2).reverse());
  });

  it('passes over a feed that is too large by itself', async () => {
    const [small, large] = [newKey(), newKey()];
    keepFeed(small, feed(), true);
    keepFeed(large, feed({articles: [article({summary: 'x'.repeat(200_001)})]}), true);
    await idle();
    expect(stored().map(([name]) => name)).to.deep.equal([small]);
  });

  it('gives a stored feed as stale, however young it says it is', () => {
    const key = newKey();
    storeRaw([[key, feed()]]);
    expect(cachedFeed(key)).to.include({title: 'News', stale: true});
  });

  it('believes nothing that it reads', () => {
    const key = newKey();
    for (const entries of [{}, 'x', [null, 7, [], [key]], [[key, {title: 1}]], [[key, {articles: [{id: {}}]}]]]) {
      storeRaw(entries);
      const found = cachedFeed(key);
      expect(found?.articles ?? []).to.deep.equal([]);
    }
  });

  it('gives no dangerous address back', () => {
    const key = newKey();
    storeRaw([[key, feed({articles: [article({url: 'javascript:alert(1)'})]})]]);
    expect(JSON.stringify(cachedFeed(key) ?? '')).not.to.contain('javascript:');
  });

  it('forgets a withdrawn feed at once, and no other', async () => {
    const [gone, left] = [newKey(), newKey()];
    for (const key of [gone, left]) keepFeed(key, feed(), true);
    await idle();
    dropFeed(gone);
    expect(cachedFeed(gone)).to.equal(undefined);
    expect(stored().map(([name]) => name)).to.deep.equal([left]);
  });

  it('does not write a feed that was withdrawn before the browser was idle', async () => {
    const key = newKey();
    keepFeed(key, feed(), true);
    dropFeed(key);
    await idle();
    expect(stored()).to.deep.equal([]);
  });

  it('keeps to memory when storing is off', async () => {
    configure({store: false});
    const key = newKey();
    keepFeed(key, feed(), true);
    await idle();
    expect(sessionStorage.length).to.equal(0);
    expect(cachedFeed(key)).not.to.equal(undefined);
  });

  it('remembers thirty feeds at most', () => {
    const names = Array.from({length: 31}, newKey);
    for (const key of names) keepFeed(key, feed(), false);
    expect(cachedFeed(names[0] ?? '')).to.equal(undefined);
    expect(cachedFeed(names[1] ?? '')).not.to.equal(undefined);
  });
});
