import {expect} from '@open-wc/testing';
import {openFeed, type FeedUpdate} from '../../src/data/client.js';
import type {FeedError} from '../../src/data/feed-error.js';
import {request, type Answer} from '../../src/data/request.js';

interface Logged {
  method: string;
  path: string;
  headers: Record<string, string>;
  aborted: boolean;
}

let server: string;
let asked = 0;
const {signal} = new AbortController();

/** Distinct for each test: the client and the browser remember. */
const at = (path: string): string => `${server}${path}${path.includes('?') ? '&' : '?'}test=${(asked += 1)}`;
const ask = (address: string): Promise<Answer & FeedError> =>
  request(address, signal).catch((error: unknown) => error) as Promise<Answer & FeedError>;
const logged = async (address: string): Promise<Logged[]> => {
  const log = (await (await fetch(`${server}/log`)).json()) as Logged[];
  return log.filter(({path}) => server + path === address);
};

async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100 && !(await done()); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a real network', () => {
  const {random, warn} = {random: Math.random, warn: console.warn};

  before(async () => {
    const found = await fetch('/__feed-server');
    if (!found.ok) throw new Error('The feed server of the test runner does not answer.');
    server = await found.text();
    Math.random = () => 0.01;
    console.warn = () => undefined;
  });
  after(() => {
    Math.random = random;
    console.warn = warn;
  });

  it('sends one plain request, without preflight or cookie', async () => {
    document.cookie = 'a=b';
    const address = at('/feed.json');
    await ask(address);
    const [call, ...more] = await logged(address);
    expect(more).to.deep.equal([]);
    expect(call?.method).to.equal('GET');
    expect(call?.headers).not.to.have.any.keys('cookie', 'if-none-match', 'content-type');
  });

  it('tells where a redirect ended', async () => {
    expect((await ask(at('/redirect'))).url).to.equal(`${server}/feed.json?items=2`);
  });

  it('recovers from two failures', async () => {
    const address = at('/flaky/2');
    expect((await ask(address)).status).to.equal(200);
    expect(await logged(address)).to.have.length(3);
  });

  it('waits as Retry-After says, where it is exposed', async () => {
    const started = performance.now();
    const address = at('/status/503?after=1');
    expect((await ask(address)).status).to.equal(503);
    expect(performance.now() - started).to.be.within(2000, 4000);
  });

  it('tells a forbidden origin from a dead server', async () => {
    const forbidden = at('/no-cors.json');
    expect((await ask(forbidden)).code).to.equal('cors');
    expect(await logged(forbidden)).to.have.length(2);
    expect((await ask(at('/reset'))).code).to.equal('network');
  });

  it('calls a body that breaks off a network failure', async () => {
    expect((await ask(at('/half'))).code).to.equal('network');
  });

  it('measures the body after decoding', async () => {
    expect((await ask(at('/large'))).code).to.equal('too-large');
  });

  it('makes one request for a hundred askers and aborts it when all have left', async () => {
    const address = at('/drip');
    const askers = Array.from({length: 100}, () => openFeed(address, 'auto', () => undefined));
    await until(async () => (await logged(address)).length > 0);
    for (const asker of askers) asker.close();
    await until(async () => (await logged(address))[0]?.aborted === true);
    expect((await logged(address)).map(({aborted}) => aborted)).to.deep.equal([true]);
  });

  it('keeps the request of an asker who moves twenty times', async () => {
    const address = at('/feed.json?ms=300');
    const updates: FeedUpdate[] = [];
    let asker = openFeed(address, 'auto', (update) => updates.push(update));
    for (let move = 0; move < 20; move++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      asker.close();
      asker = openFeed(address, 'auto', (update) => updates.push(update));
    }
    await until(() => updates.length > 0);
    asker.close();
    expect(updates[0]?.feed?.articles).to.have.length(3);
    expect(await logged(address)).to.have.length(1);
  });

  it('gives a server that drips eight seconds a try', async () => {
    const started = performance.now();
    const asker = new AbortController();
    const address = at('/drip');
    const end = request(address, asker.signal).catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 7500));
    expect((await logged(address)).map(({aborted}) => aborted)).to.deep.equal([false]);
    await until(async () => (await logged(address))[0]?.aborted === true);
    expect(performance.now() - started).to.be.within(7900, 9000);
    asker.abort();
    await end;
  });
});
