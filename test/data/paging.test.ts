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

describe('a newer first page', () => {
  /** What the pager shows and what waits, after these pages in turn. */
  function renewed(...pages: string[][]): {shown: string[]; waiting: string[]; pager: Pager} {
    const [first = [], ...later] = pages;
    const pager = new Pager(feed(undefined, ...first), newAddress(), 'auto');
    for (const page of later) pager.renew(feed(undefined, ...page));
    return {shown: ids(pager.articles), waiting: ids(pager.waiting), pager};
  }

  it('has its new stories wait, wherever it has put them', () => {
    const {shown, waiting, pager} = renewed(['2', '1'], ['4', '2', '3', '1']);
    expect([shown, waiting]).to.deep.equal([
      ['2', '1'],
      ['4', '3'],
    ]);
    pager.admit();
    expect([ids(pager.articles), pager.waiting]).to.deep.equal([['4', '2', '3', '1'], []]);
  });

  it('keeps what it has pushed off its end', () => {
    const {shown, pager} = renewed(['2', '1'], ['3', '2']);
    expect(shown).to.deep.equal(['2', '1']);
    pager.admit();
    expect(ids(pager.articles)).to.deep.equal(['3', '2', '1']);
  });

  it('takes away what it has left out of its middle', () =>
    expect(renewed(['3', '2', '1'], ['3', '1']).shown).to.deep.equal(['3', '1']));

  it('adds at the end what has only moved up from a later page', () =>
    expect(renewed(['3', '2'], ['3', '1'])).to.deep.include({shown: ['3', '2', '1'], waiting: []}));

  it('that has nothing in common with the old one waits as a whole', () => {
    const {shown, waiting, pager} = renewed(['2', '1'], ['4', '3']);
    expect([shown, waiting]).to.deep.equal([
      ['2', '1'],
      ['4', '3'],
    ]);
    pager.admit();
    expect(ids(pager.articles)).to.deep.equal(['4', '3', '2', '1']);
  });

  it('stands in for the one before it, which nobody has seen', () =>
    expect(renewed(['1'], ['2', '1'], ['3', '1'])).to.deep.include({shown: ['1'], waiting: ['3']}));

  it('brings corrections to where the stories stand', () => {
    const {pager} = renewed(['2', '1']);
    pager.renew({...feed(undefined), articles: [{...article('1'), headline: 'corrected'}, article('2')]});
    expect(pager.articles.map(({headline}) => headline)).to.deep.equal(['2', 'corrected']);
  });
});
