import {expect} from '@open-wc/testing';
import type {Article, Feed} from '../../src/data/article.js';
import {dedupe, Pager} from '../../src/data/paging.js';
import {fakeNet, jsonFeedWith, newAddress, status, type FakeNet} from './fake-net.js';

const article = (id: string, url?: string): Article => ({
  id,
  headline: id,
  url,
  authors: [],
  tags: [],
  attachments: [],
  flags: [],
});

const feed = (next: string | undefined, ...ids: string[]): Feed => ({
  title: 'News',
  articles: ids.map((id) => article(id)),
  next,
  fetchedAt: 0,
  stale: false,
});

const ids = (articles: readonly Article[]): string[] => articles.map(({id}) => id);

describe('dedupe', () => {
  it('keeps the first of each id', () =>
    expect(ids(dedupe([article('1'), article('2'), article('1')]))).to.deep.equal(['1', '2']));

  it('knows a story by its address', () =>
    expect(ids(dedupe([article('1', 'https://a.test/b/'), article('2', 'https://a.test/b?utm_id=3#c')]))).to.deep.equal(
      ['1'],
    ));

  it('keeps stories without an address', () =>
    expect(ids(dedupe([article('1'), article('2')]))).to.deep.equal(['1', '2']));
});

describe('Pager', () => {
  let net: FakeNet;
  const {signal} = new AbortController();
  const {warn} = console;

  beforeEach(() => {
    console.warn = () => undefined;
  });
  afterEach(() => {
    net.restore();
    console.warn = warn;
  });

  it('adds what is new in the next page', async () => {
    net = fakeNet(() => jsonFeedWith({}, '2', '3'));
    const pager = new Pager(feed(newAddress(), '1', '2', '1'), newAddress(), 'auto');
    expect(ids(await pager.next(signal))).to.deep.equal(['3']);
    expect(ids(pager.articles)).to.deep.equal(['1', '2', '3']);
    expect(pager.hasNext).to.equal(false);
  });

  it('gives nothing more at the end', async () => {
    net = fakeNet(() => status(500));
    const pager = new Pager(feed(undefined, '1'), newAddress(), 'auto');
    expect(await pager.next(signal)).to.deep.equal([]);
    expect(net.calls).to.have.length(0);
  });

  it('believes a feed that says it is complete', () => {
    net = fakeNet(() => status(500));
    expect(new Pager({...feed(newAddress(), '1'), complete: true}, newAddress(), 'auto').hasNext).to.equal(false);
  });

  it('does not go round in a circle', async () => {
    const [first, second] = [newAddress(), newAddress()];
    net = fakeNet(() => jsonFeedWith({next_url: first}, '2'));
    const pager = new Pager(feed(second, '1'), first, 'auto');
    await pager.next(signal);
    expect(pager.hasNext).to.equal(false);
  });

  it('stops at a page with nothing new', async () => {
    net = fakeNet(() => jsonFeedWith({next_url: newAddress()}, '1'));
    const pager = new Pager(feed(newAddress(), '1'), newAddress(), 'auto');
    expect(await pager.next(signal)).to.deep.equal([]);
    expect(pager.hasNext).to.equal(false);
  });

  it('follows ten pages at most', async () => {
    net = fakeNet(() => jsonFeedWith({next_url: newAddress()}, `new ${net.calls.length}`));
    const pager = new Pager(feed(newAddress(), '1'), newAddress(), 'auto');
    while (pager.hasNext) await pager.next(signal);
    expect(pager.articles).to.have.length(10);
  });

  it('takes the answer 400 for the end, as WordPress gives it past the last page', async () => {
    net = fakeNet(() => status(400));
    const pager = new Pager(feed(newAddress(), '1'), newAddress(), 'auto');
    expect(await pager.next(signal)).to.deep.equal([]);
    expect(pager.hasNext).to.equal(false);
  });

  it('tries the same page again after an error', async () => {
    const address = newAddress();
    net = fakeNet(() => (net.calls.length === 1 ? status(403) : jsonFeedWith({}, '2')));
    const pager = new Pager(feed(address, '1'), newAddress(), 'auto');
    const error: unknown = await pager.next(signal).catch((e: unknown) => e);
    expect(error).to.have.property('code', 'http');
    await net.advance(0);
    expect(ids(await pager.next(signal))).to.deep.equal(['2']);
  });
});
