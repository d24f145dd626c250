import {expect} from '@open-wc/testing';
import {loadPage, openFeed, type FeedSubscription, type FeedUpdate} from '../../src/data/client.js';
import {endless, fakeNet, jsonFeed, newAddress, refused, setOnline, status, type FakeNet} from './fake-net.js';
import {watched} from './watched.js';

const MINUTE = 60_000;

/** Updates in words: `fresh 1,2`, `stale 1`, `http`, `http with stale 1`. */
const words = (updates: FeedUpdate[]): string[] =>
  updates.map(({feed, error}) => {
    const stories = feed && `${feed.stale ? 'stale' : 'fresh'} ${feed.articles.map(({id}) => id).join()}`.trim();
    return [error?.code, stories].filter(Boolean).join(' with ');
  });

describe('openFeed', () => {
  let net: FakeNet;
  const {warnings, open} = watched(() => net);

  function follow(address: string, updates: FeedUpdate[] = []): FeedSubscription {
    const subscription = openFeed(address, 'auto', (update) => updates.push(update));
    open.push(subscription);
    return subscription;
  }

  it('makes one request for a hundred askers', async () => {
    net = fakeNet(() => jsonFeed('1'));
    const address = newAddress();
    const updates: FeedUpdate[] = [];
    for (let asker = 0; asker < 100; asker++) follow(address, updates);
    await net.settle();
    expect(net.calls).to.have.length(1);
    expect(words(updates)).to.deep.equal(Array(100).fill('fresh 1'));
  });

  it('calls nobody before it has returned', async () => {
    net = fakeNet(() => jsonFeed('1'));
    const address = newAddress();
    const updates: FeedUpdate[] = [];
    follow(address);
    await net.settle();
    follow(address, updates);
    expect(updates).to.have.length(0);
    await net.settle();
    expect(updates).to.have.length(1);
  });

  it('shares a request between addresses that differ in the fragment', async () => {
    net = fakeNet(() => jsonFeed('1'));
    const address = newAddress();
    for (const fragment of ['', '#a', '#b']) follow(`  ${address}${fragment} `);
    await net.settle();
    expect(net.calls.map((call) => call.address)).to.deep.equal([address]);
  });

  it('asks apart for another format', async () => {
    net = fakeNet(() => jsonFeed('1'));
    const address = newAddress();
    follow(address);
    openFeed(address, 'json-feed', () => undefined).close();
    open.push(openFeed(address, 'json-feed', () => undefined));
    await net.settle();
    expect(net.calls).to.have.length(2);
  });

  it('asks nothing for an asker who leaves in the same task', async () => {
    net = fakeNet(() => jsonFeed('1'));
    follow(newAddress()).close();
    await net.advance(MINUTE);
    expect(net.calls).to.have.length(0);
  });

  it('aborts one task after the last asker has left', async () => {
    net = fakeNet(({signal}) => endless(signal, 0));
    const address = newAddress();
    const askers = Array.from({length: 100}, () => follow(address));
    await net.settle();
    for (const asker of askers) asker.close();
    await net.settle();
    expect(net.calls[0]?.signal.aborted).to.equal(false);
    await net.advance(0);
    expect(net.calls[0]?.signal.aborted).to.equal(true);
    await net.advance(MINUTE);
    expect(net.calls).to.have.length(1);
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the request of an element that is moved', async () => {
    let answer = (_: Response): void => undefined;
    net = fakeNet(() => new Promise((resolve) => (answer = resolve)));
    const address = newAddress();
    const updates: FeedUpdate[] = [];
    let asker = follow(address, updates);
    await net.settle();
    for (let move = 0; move < 20; move++) {
      asker.close();
      asker = follow(address, updates);
      await net.advance(0);
    }
    answer(jsonFeed('1'));
    await net.settle();
    expect(net.calls).to.have.length(1);
    expect(words(updates)).to.deep.equal(['fresh 1']);
  });

  it('calls nobody who has left', async () => {
    net = fakeNet(() => jsonFeed('1'));
    const address = newAddress();
    const updates: FeedUpdate[] = [];
    follow(address);
    follow(address, updates).close();
    await net.settle();
    expect(updates).to.deep.equal([]);
  });

  it('calls nobody who is made to leave by what another asker was told', async () => {
    net = fakeNet(() => jsonFeed('1'));
    const address = newAddress();
    const updates: FeedUpdate[] = [];
    open.push(openFeed(address, 'auto', () => second.close()));
    const second = follow(address, updates);
    await net.settle();
    expect(updates).to.deep.equal([]);
  });

  it('tells the others when one asker throws', async () => {
    net = fakeNet(() => jsonFeed('1'));
    const address = newAddress();
    const updates: FeedUpdate[] = [];
    const thrown: string[] = [];
    const {onerror} = window;
    window.onerror = (...[, , , , error]) => thrown.push(error?.message ?? '') > 0;
    open.push(
      openFeed(address, 'auto', () => {
        throw new Error('of a page');
      }),
    );
    follow(address, updates);
    await net.settle();
    window.onerror = onerror;
    expect(words(updates)).to.deep.equal(['fresh 1']);
    expect(thrown.join()).to.contain('of a page');
  });

  it('answers from memory for five minutes', async () => {
    net = fakeNet(() => jsonFeed(`${net.calls.length}`));
    const address = newAddress();
    const updates: FeedUpdate[] = [];
    follow(address).close();
    follow(address);
    await net.advance(5 * MINUTE - 1000);
    follow(address, updates);
    await net.settle();
    expect(words(updates)).to.deep.equal(['fresh 1']);
    expect(net.calls).to.have.length(1);
  });

  it('shows the older copy at once and then the answer', async () => {
    net = fakeNet(() => jsonFeed(`${net.calls.length}`));
    const address = newAddress();
    const updates: FeedUpdate[] = [];
    follow(address);
    await net.advance(5 * MINUTE + 1000);
    follow(address, updates);
    await net.settle();
    expect(words(updates)).to.deep.equal(['stale 1', 'fresh 2']);
  });

  it('shows the copy of the page before, and asks', async () => {
    net = fakeNet(() => jsonFeed('2'));
    const address = newAddress();
    const article = {id: '1', headline: 'Rain', authors: [], tags: [], attachments: [], flags: []};
    const before = {title: 'News', articles: [article], fetchedAt: Date.now(), stale: false};
    sessionStorage.setItem('news-elements:feeds', JSON.stringify([[`auto ${address}`, before]]));
    const updates: FeedUpdate[] = [];
    follow(address, updates);
    await net.settle();
    expect(words(updates)).to.deep.equal(['stale 1', 'fresh 2']);
  });

  it('keeps the last good stories when a refresh fails', async () => {
    net = fakeNet(() => (net.calls.length === 1 ? jsonFeed('1') : status(403)));
    const address = newAddress();
    const updates: FeedUpdate[] = [];
    const asker = follow(address, updates);
    await net.settle();
    await asker.reload();
    expect(words(updates)).to.deep.equal(['fresh 1', 'http with stale 1']);
  });

  it('forgets withdrawn stories', async () => {
    net = fakeNet(() => (net.calls.length === 1 ? jsonFeed('1') : status(410)));
    const address = newAddress();
    const updates: FeedUpdate[] = [];
    const asker = follow(address, updates);
    await net.settle();
    await asker.reload();
    expect(words(updates)).to.deep.equal(['fresh 1', 'not-found']);
  });

  it('takes 204 for a feed without stories', async () => {
    net = fakeNet(() => status(204));
    const updates: FeedUpdate[] = [];
    follow(newAddress(), updates);
    await net.settle();
    expect(words(updates)).to.deep.equal(['fresh']);
  });

  it('takes an empty list for a feed without stories', async () => {
    net = fakeNet(() => jsonFeed());
    const updates: FeedUpdate[] = [];
    follow(newAddress(), updates);
    await net.settle();
    expect(words(updates)).to.deep.equal(['fresh']);
  });

  for (const body of ['', 'hello', '<html><body>Sign in</body></html>', '{"items"']) {
    it(`calls it a wrong format when the body is "${body}"`, async () => {
      net = fakeNet(() => new Response(body));
      const updates: FeedUpdate[] = [];
      follow(newAddress(), updates);
      await net.advance(MINUTE);
      expect(words(updates)).to.deep.equal(['format']);
      expect(net.calls).to.have.length(1);
    });
  }

  it('never throws for a bad address', async () => {
    net = fakeNet(refused);
    const updates: FeedUpdate[] = [];
    for (const address of ['javascript:alert(1)', 'http://', '']) follow(address, updates);
    await net.settle();
    expect(words(updates)).to.deep.equal(['not-found', 'not-found', 'not-found']);
  });

  it('tells the developer once, with the address', async () => {
    net = fakeNet(() => status(403));
    const address = newAddress();
    const asker = follow(address);
    follow(address);
    await net.settle();
    await asker.reload();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(address).and.to.contain('403');
  });

  it('tells newcomers of a failure for half a minute, then asks again', async () => {
    net = fakeNet(() => status(403));
    const address = newAddress();
    const updates: FeedUpdate[] = [];
    follow(address);
    await net.advance(20_000);
    follow(address, updates);
    await net.settle();
    expect(words(updates)).to.deep.equal(['http']);
    expect(net.calls).to.have.length(1);
    await net.advance(20_000);
    follow(address);
    await net.settle();
    expect(net.calls).to.have.length(2);
  });

  it('asks again a moment after the browser comes online', async () => {
    setOnline(false);
    net = fakeNet(() => (net.calls.length === 1 ? refused() : jsonFeed('1')));
    const updates: FeedUpdate[] = [];
    follow(newAddress(), updates);
    await net.advance(MINUTE);
    setOnline(true);
    dispatchEvent(new Event('online'));
    dispatchEvent(new Event('online'));
    await net.advance(400);
    expect(net.calls).to.have.length(1);
    await net.advance(600);
    dispatchEvent(new Event('online'));
    await net.advance(1000);
    expect(words(updates)).to.deep.equal(['offline', 'fresh 1']);
    expect(net.calls).to.have.length(2);
  });

  it('does not ask when the browser comes online and nobody is left', async () => {
    setOnline(false);
    net = fakeNet(refused);
    const asker = follow(newAddress());
    await net.settle();
    asker.close();
    await net.advance(0);
    dispatchEvent(new Event('online'));
    await net.advance(1000);
    expect(net.calls).to.have.length(1);
  });

  it('reloads though the copy is fresh, once for all who wait', async () => {
    net = fakeNet(() => jsonFeed(`${net.calls.length}`));
    const address = newAddress();
    const updates: FeedUpdate[] = [];
    const asker = follow(address, updates);
    await net.settle();
    await Promise.all([asker.reload(), asker.reload(), follow(address).reload()]);
    expect(net.calls).to.have.length(2);
    expect(words(updates)).to.deep.equal(['fresh 1', 'fresh 2']);
  });

  it('never rejects a reload', async () => {
    net = fakeNet(() => status(403));
    const asker = follow(newAddress());
    await asker.reload();
    asker.close();
    await asker.reload();
    expect(net.calls).to.have.length(1);
  });

  it('resolves a reload whose request was aborted', async () => {
    net = fakeNet(({signal}) => endless(signal, 0));
    const asker = follow(newAddress());
    const end = asker.reload();
    await net.settle();
    asker.close();
    await net.advance(0);
    await end;
  });
});

describe('loadPage', () => {
  let net: FakeNet;
  const {warn} = console;

  beforeEach(() => {
    console.warn = () => undefined;
  });
  afterEach(() => {
    net.restore();
    console.warn = warn;
  });

  it('gives the page', async () => {
    net = fakeNet(() => jsonFeed('7'));
    const page = await loadPage(newAddress(), 'auto', new AbortController().signal);
    expect(words([{feed: page}])).to.deep.equal(['fresh 7']);
  });

  it('makes one request for two lists', async () => {
    net = fakeNet(() => jsonFeed('7'));
    const [address, {signal}] = [newAddress(), new AbortController()];
    await Promise.all([loadPage(address, 'auto', signal), loadPage(address, 'auto', signal)]);
    expect(net.calls).to.have.length(1);
  });

  it('rejects with the error', async () => {
    net = fakeNet(() => status(403));
    const error: unknown = await loadPage(newAddress(), 'auto', new AbortController().signal).catch((e: unknown) => e);
    expect(error).to.include({name: 'FeedError', code: 'http', status: 403});
  });

  it('aborts its request', async () => {
    net = fakeNet(({signal}) => endless(signal, 0));
    const asker = new AbortController();
    const end = loadPage(newAddress(), 'auto', asker.signal).catch((e: unknown) => e);
    await net.settle();
    asker.abort();
    await net.advance(0);
    expect(await end).to.have.property('name', 'AbortError');
    expect(net.calls[0]?.signal.aborted).to.equal(true);
  });

  it('asks nothing when it is aborted already', async () => {
    net = fakeNet(refused);
    const end = await loadPage(newAddress(), 'auto', AbortSignal.abort()).catch((e: unknown) => e);
    await net.settle();
    expect(end).to.have.property('name', 'AbortError');
    expect(net.calls).to.have.length(0);
  });
});
