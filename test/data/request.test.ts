import {expect} from '@open-wc/testing';
import type {FeedError} from '../../src/data/feed-error.js';
import {request, type Answer} from '../../src/data/request.js';
import {endless, fakeNet, refused, setOnline, status, type Call, type FakeNet} from './fake-net.js';

const ADDRESS = 'https://feeds.test/feed';

describe('request', () => {
  let net: FakeNet;
  let asker: AbortController;

  afterEach(() => net.restore());

  /** Asks, lets a minute pass, and gives the answer or the error. */
  async function ask(
    reply: (call: Call) => Response | Promise<Response>,
    address = ADDRESS,
  ): Promise<Answer & FeedError> {
    net = fakeNet(reply);
    asker = new AbortController();
    const end = request(address, asker.signal).catch((error: unknown) => error);
    await net.advance(60_000);
    return (await end) as Answer & FeedError;
  }

  it('asks in a way that needs no preflight and sends no cookie', async () => {
    await ask(() => new Response('x'));
    const {signal, ...init} = net.calls[0]?.init ?? {};
    expect(init).to.deep.equal({credentials: 'omit'});
    expect(signal).to.be.instanceOf(AbortSignal);
  });

  it('gives the body as bytes, with the headers', async () => {
    const answer = await ask(() => new Response('Ողջույն', {headers: {Link: '<b>'}}));
    expect(new TextDecoder().decode(answer.bytes)).to.equal('Ողջույն');
    expect(answer.header('link')).to.equal('<b>');
    expect(answer.url).to.equal(ADDRESS);
  });

  it('leaves no timer behind', async () => {
    net = fakeNet(() => new Response('x'));
    await request(ADDRESS, new AbortController().signal);
    expect(net.pending()).to.deep.equal([]);
  });

  it('gives an empty body as it is', async () => {
    expect((await ask(() => status(204))).bytes).to.have.length(0);
  });

  for (const code of [408, 425, 429, 500, 503]) {
    it(`tries three times at status ${code}`, async () => {
      const error = await ask(() => status(code));
      expect(error.code).to.equal('http');
      expect(error.status).to.equal(code);
      expect(net.calls).to.have.length(3);
    });
  }

  for (const code of [400, 401, 403, 451]) {
    it(`tries once at status ${code}`, async () => {
      const error = await ask(() => status(code));
      expect([error.code, error.status]).to.deep.equal(['http', code]);
      expect(net.calls).to.have.length(1);
    });
  }

  for (const address of [
    'https://paper.test/wp-json/wp/v2/posts/12?_embed=author',
    'https://paper.test/?rest_route=%2Fwp%2Fv2%2Fmy-stories%2F12',
  ])
    it(`takes a post that WordPress shows to nobody for withdrawn: ${address}`, async () => {
      const error = await ask(() => status(401), address);
      expect([error.code, error.status, net.calls.length]).to.deep.equal(['not-found', 401, 1]);
    });

  it('takes a WordPress that is closed as a whole for closed', async () => {
    const error = await ask(() => status(401), 'https://paper.test/wp-json/wp/v2/posts?per_page=10');
    expect(error.code).to.equal('http');
  });

  for (const code of [404, 410]) {
    it(`calls status ${code} not found`, async () => {
      expect(await ask(() => status(code))).to.include({code: 'not-found', status: code});
      expect(net.calls).to.have.length(1);
    });
  }

  it('recovers when a later try succeeds', async () => {
    const answer = await ask(() => (net.calls.length < 3 ? status(503) : new Response('x')));
    expect(answer.bytes).to.have.length(1);
  });

  it('comes back when Retry-After says so', async () => {
    net = fakeNet(() => status(429, {'Retry-After': '20'}));
    void request(ADDRESS, new AbortController().signal).catch(() => undefined);
    await net.advance(19_000);
    expect(net.calls).to.have.length(1);
    await net.advance(3000);
    expect(net.calls).to.have.length(2);
    await net.advance(60_000);
  });

  it('gives a server eight seconds to answer', async () => {
    net = fakeNet(() => new Promise<Response>(() => undefined));
    void request(ADDRESS, new AbortController().signal).catch(() => undefined);
    await net.advance(7999);
    expect(net.calls[0]?.signal.aborted).to.equal(false);
    await net.advance(1);
    expect(net.calls[0]?.signal.aborted).to.equal(true);
    await net.advance(60_000);
    expect(net.calls).to.have.length(3);
  });

  it('counts the body in the time limit', async () => {
    const error = await ask(({signal}) => endless(signal, 0));
    expect(error.code).to.equal('timeout');
    expect(net.calls).to.have.length(3);
  });

  it('stops reading after 5 MB and does not try again', async () => {
    let cancelled = false;
    const pull = (controller: ReadableStreamDefaultController): void => controller.enqueue(new Uint8Array(1_000_000));
    const error = await ask(() => new Response(new ReadableStream({pull, cancel: () => void (cancelled = true)})));
    expect(error.code).to.equal('too-large');
    expect(net.calls).to.have.length(1);
    expect(cancelled).to.equal(true);
  });

  it('reads a body of just 5 MB', async () => {
    expect((await ask(() => new Response(new Uint8Array(5_000_000)))).bytes).to.have.length(5_000_000);
  });

  it('calls it CORS when an opaque request is answered', async () => {
    const error = await ask(({init}) => (init.mode === 'no-cors' ? new Response('') : refused()));
    expect(error.code).to.equal('cors');
    expect(error.message).to.contain(ADDRESS).and.to.contain('Access-Control-Allow-Origin: *');
    expect(net.calls).to.have.length(2);
    expect(net.calls[1]?.init).to.include({mode: 'no-cors', credentials: 'omit'});
  });

  it('calls it network when the opaque request fails too, and tries again', async () => {
    const error = await ask(refused);
    expect(error.code).to.equal('network');
    expect(net.calls.map(({init}) => init.mode)).to.deep.equal([
      undefined,
      'no-cors',
      undefined,
      'no-cors',
      undefined,
      'no-cors',
    ]);
  });

  it('gives the opaque request a time limit of its own', async () => {
    const error = await ask(({init}) => (init.mode === 'no-cors' ? new Promise<Response>(() => undefined) : refused()));
    expect(error.code).to.equal('network');
    expect(net.pending()).to.deep.equal([]);
  });

  it('does not suspect CORS on its own origin', async () => {
    const error = await ask(refused, `${location.origin}/feed`);
    expect(error.code).to.equal('network');
    expect(net.calls).to.have.length(3);
  });

  it('does not suspect CORS when the body breaks off', async () => {
    const broken = (): Response =>
      new Response(new ReadableStream({start: (controller) => controller.error(new TypeError('broken'))}));
    const error = await ask(broken);
    expect(error.code).to.equal('network');
    expect(net.calls).to.have.length(3);
  });

  it('does not try again while the browser is offline', async () => {
    setOnline(false);
    expect((await ask(refused)).code).to.equal('offline');
    expect(net.calls).to.have.length(1);
  });

  it('asks nothing of an address that is not http(s)', async () => {
    expect(await ask(refused, 'javascript:alert(1)')).to.include({code: 'not-found', address: 'javascript:alert(1)'});
    expect(net.calls).to.have.length(0);
  });

  it('tells the developer of each failure what to do about it, and where', async () => {
    const told = async (reply: (call: Call) => Response | Promise<Response>, remedy: RegExp): Promise<void> => {
      const {message, address} = await ask(reply);
      expect(message).to.match(remedy);
      expect(message.startsWith(`${ADDRESS} `)).to.equal(true);
      expect(address).to.equal(ADDRESS);
      net.restore();
    };
    await told(() => status(404), /correct the address/);
    await told(() => status(503), /answers 503: .*server's log/);
    await told(({signal}) => endless(signal, 1_000_000), /exceeds 5 MB: offer fewer/);
    await told(({signal}) => endless(signal, 0), /over 8 s: cache it/);
    await told(refused, /cannot be reached: .*CSP `connect-src`/);
    setOnline(false);
    await told(refused, /asked again when the browser is online/);
    expect((await ask(refused, 'javascript:alert(1)')).message).to.match(
      /^javascript:alert\(1\) is no http\(s\) address/,
    );
  });

  it('ends with the reason of the one who aborts it', async () => {
    net = fakeNet(() => new Promise<Response>(() => undefined));
    asker = new AbortController();
    const end = request(ADDRESS, asker.signal).catch((error: unknown) => error);
    await net.settle();
    asker.abort(new Error('gone'));
    expect(await end).to.have.property('message', 'gone');
    expect(net.calls[0]?.signal.aborted).to.equal(true);
  });
});
