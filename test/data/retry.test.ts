import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/data/feed-error.js';
import {retryAfterMs, retrying} from '../../src/data/retry.js';
import {fakeNet, status, type FakeNet} from './fake-net.js';

describe('retryAfterMs', () => {
  it('reads seconds', () => expect(retryAfterMs('7')).to.equal(7000));

  it('reads a date', () => {
    const inTenSeconds = new Date(Date.now() + 10_000).toUTCString();
    expect(retryAfterMs(inTenSeconds)).to.be.within(8000, 10_000);
  });

  it('asks for nothing where the header is missing, past or nonsense', () => {
    for (const header of [null, '', '-3', 'Mon, 01 Jan 2001 00:00:00 GMT', 'soon'])
      expect(retryAfterMs(header)).to.equal(0);
  });
});

describe('retrying', () => {
  let net: FakeNet;
  const {signal} = new AbortController();
  const passing = (retryAfter = 0): FeedError =>
    new FeedError('network', 'down', 'https://a.test/', undefined, retryAfter);

  beforeEach(() => {
    net = fakeNet(() => status(500));
  });
  afterEach(() => net.restore());

  it('gives up after three tries', async () => {
    let tries = 0;
    const end = retrying(async () => {
      tries += 1;
      throw passing();
    }, signal).catch((error: unknown) => error);
    await net.advance(60_000);
    expect(await end).to.be.instanceOf(FeedError);
    expect(tries).to.equal(3);
  });

  it('does not repeat a failure that will not pass', async () => {
    let tries = 0;
    const end = retrying(async () => {
      tries += 1;
      throw new FeedError('cors', 'forbidden', 'https://a.test/');
    }, signal).catch((error: unknown) => error);
    await net.advance(60_000);
    expect(await end).to.have.property('code', 'cors');
    expect(tries).to.equal(1);
  });

  it('waits a random part of a growing gap', async () => {
    const gaps: number[] = [];
    for (const random of [0.1, 0.9]) {
      Math.random = () => random;
      void retrying(() => Promise.reject(passing()), signal).catch(() => undefined);
      await net.settle();
      const [first = 0] = net.pending();
      await net.advance(first);
      gaps.push(first, ...net.pending());
      await net.advance(60_000);
    }
    expect(gaps.map(Math.round)).to.deep.equal([100, 200, 900, 1800]);
  });

  it('waits at least as long as the server asks', async () => {
    Math.random = () => 0.5;
    void retrying(() => Promise.reject(passing(5000)), signal).catch(() => undefined);
    await net.settle();
    expect(net.pending()).to.deep.equal([5500]);
    await net.advance(60_000);
  });

  it('waits for as much as half a minute where the server asks for that', async () => {
    Math.random = () => 0;
    void retrying(() => Promise.reject(passing(30_000)), signal).catch(() => undefined);
    await net.settle();
    expect(net.pending()).to.deep.equal([30_000]);
    await net.advance(90_000);
  });

  it('gives up at once where the server asks for more than half a minute', async () => {
    const end = retrying(() => Promise.reject(passing(31_000)), signal).catch((error: unknown) => error);
    await net.settle();
    expect(net.pending()).to.deep.equal([]);
    expect(await end).to.be.instanceOf(FeedError);
  });

  it('does not sleep on when nobody waits for it', async () => {
    const asker = new AbortController();
    const end = retrying(async () => {
      asker.signal.throwIfAborted();
      throw passing();
    }, asker.signal).catch((error: unknown) => error);
    await net.settle();
    asker.abort();
    expect(await end).to.have.property('name', 'AbortError');
  });
});
