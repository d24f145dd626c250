import {expect} from '@open-wc/testing';
import {openFeed, type FeedUpdate} from '../../src/data/client.js';
import type {FeedFormat} from '../../src/data/feed-format.js';
import {endless, fakeNet, jsonFeed, newAddress, status, type Call, type FakeNet} from './fake-net.js';
import {watched} from './watched.js';

const MINUTE = 60_000;
const FEED = 'https://news.test/feed';
const LINK = `<link rel="alternate" type="application/rss+xml" title="News" href="${FEED}">`;

const page = (head: string, headers: Record<string, string> = {}): Response =>
  new Response(
    `<!doctype html><html lang="hy"><head><title>News</title>${head}</head><body><p>News</p></body></html>`,
    {
      headers: {'Content-Type': 'text/html', ...headers},
    },
  );

const POSTS = JSON.stringify([{id: 7, link: 'https://news.test/7', title: {rendered: 'Story 7'}}]);

describe('the feed of a web page', () => {
  let net: FakeNet;
  const {warnings, open} = watched(() => net);

  /** The first answer is a page, those after it what else is there. */
  function serve(first: () => Response, then: (call: Call) => Response = () => jsonFeed('1')): void {
    net = fakeNet((call) => (net.calls.length === 1 ? first() : then(call)));
  }

  function follow(address = newAddress(), format: FeedFormat = 'auto'): FeedUpdate[] {
    const updates: FeedUpdate[] = [];
    open.push(openFeed(address, format, (update) => updates.push(update)));
    return updates;
  }

  const asked = (): string[] => net.calls.map(({address}) => address);
  const words = ([update]: FeedUpdate[]): string | undefined =>
    update?.error?.code ?? update?.feed?.articles.map(({headline}) => headline).join();

  for (const type of ['application/rss+xml', 'application/atom+xml', 'application/feed+json'])
    it(`is followed where the page links to it as ${type}`, async () => {
      serve(() => page(LINK.replace('application/rss+xml', type)));
      const address = newAddress();
      const updates = follow(address);
      await net.settle();
      expect(asked()).to.deep.equal([address, FEED]);
      expect(words(updates)).to.equal('Story 1');
      expect(updates[0]?.feed?.page).to.equal(address);
      expect(warnings).to.deep.equal([]);
    });

  it('is asked as any feed is: by a plain request with a limit', async () => {
    serve(() => page(LINK));
    follow();
    await net.settle();
    const [first, second] = net.calls;
    expect(second?.init).to.have.all.keys('credentials', 'signal');
    expect(second?.init.credentials).to.equal('omit');
    expect(second?.signal).not.to.equal(first?.signal);
  });

  it('is the first that the page names, and no comment, edition or player', async () => {
    serve(() =>
      page(`<link rel="alternate" hreflang="ru" href="https://news.test/ru">
        <link rel="alternate" type="application/json+oembed" href="https://news.test/oembed">
        <link rel="alternate" type="application/json" href="https://news.test/wp-json/wp/v2/pages/2">
        <link rel="stylesheet" type="application/rss+xml" href="https://news.test/style">
        ${LINK}<link rel="alternate" type="application/rss+xml" href="https://news.test/comments/feed">`),
    );
    follow();
    await net.settle();
    expect(asked()[1]).to.equal(FEED);
  });

  it('stands on the address of the page', async () => {
    serve(() => page('<link rel="alternate" type="application/rss+xml" href="../rss.xml#top">'));
    follow();
    await net.settle();
    expect(asked()[1]).to.equal('https://feeds.test/rss.xml');
  });

  it('is not asked where the page has stories of its own', async () => {
    const story = {'@type': 'NewsArticle', headline: 'Story 0', url: 'https://news.test/0'};
    serve(() => page(`${LINK}<script type="application/ld+json">${JSON.stringify(story)}</script>`));
    const updates = follow();
    await net.settle();
    expect(words(updates)).to.equal('Story 0');
    expect(updates[0]?.feed?.page).to.equal(undefined);
    expect(net.calls).to.have.length(1);
  });

  it('is that of WordPress where there is no other', async () => {
    serve(
      () => page('<link rel="https://api.w.org/" href="https://news.test/blog/wp-json/">'),
      () => new Response(POSTS),
    );
    const updates = follow();
    await net.settle();
    const {pathname, searchParams} = new URL(asked()[1]!);
    expect(pathname).to.equal('/blog/wp-json/wp/v2/posts');
    expect(Object.fromEntries(searchParams)).to.include({per_page: '10', page: '1'});
    expect(words(updates)).to.equal('Story 7');
  });

  it('is that of a WordPress without pretty permalinks', async () => {
    serve(
      () => page('<link rel="https://api.w.org/" href="https://news.test/?rest_route=/">'),
      () => new Response(POSTS),
    );
    follow();
    await net.settle();
    expect(new URL(asked()[1]!).searchParams.get('rest_route')).to.equal('/wp/v2/posts');
  });

  it('is that of WordPress which a header names, where the server exposes it', async () => {
    const link = '<https://news.test/wp-json/>; rel="https://api.w.org/", <https://news.test/?p=1>; rel=shortlink';
    serve(
      () => page('', {Link: link}),
      () => new Response(POSTS),
    );
    const updates = follow();
    await net.settle();
    expect(new URL(asked()[1]!).pathname).to.equal('/wp-json/wp/v2/posts');
    expect(words(updates)).to.equal('Story 7');
  });

  it('is asked once for a hundred askers, and not at all while it is fresh', async () => {
    serve(() => page(LINK));
    const address = newAddress();
    const all = Array.from({length: 100}, () => follow(address));
    await net.settle();
    expect(all.map(words)).to.deep.equal(Array(100).fill('Story 1'));
    await net.advance(4 * MINUTE);
    expect(words(follow(address))).to.equal(undefined);
    await net.settle();
    expect(net.calls).to.have.length(2);
  });

  it('is asked for again through the page', async () => {
    net = fakeNet(({address}) => (address === FEED ? jsonFeed(`${net.calls.length}`) : page(LINK)));
    const address = newAddress();
    const updates = follow(address);
    await net.settle();
    await open[0]?.reload();
    expect(asked()).to.deep.equal([address, FEED, address, FEED]);
    expect(updates.map((update) => words([update]))).to.deep.equal(['Story 2', 'Story 4']);
  });

  for (const [name, second] of Object.entries({
    'another page with a link': () => page(LINK.replace('/feed', '/other')),
    'the page itself': () => page(LINK),
  }))
    it(`is not looked for again when the link leads to ${name}`, async () => {
      serve(() => page(LINK), second);
      const updates = follow();
      await net.advance(MINUTE);
      expect(words(updates)).to.equal('format');
      expect(updates[0]?.error?.address).to.equal(FEED);
      expect(net.calls).to.have.length(2);
    });

  it('is not looked for when the page links to itself, more than once', async () => {
    const address = newAddress();
    net = fakeNet(() => page(LINK.replace(FEED, address)));
    const updates = follow(address);
    await net.advance(MINUTE);
    expect(words(updates)).to.equal('format');
    expect(asked()).to.deep.equal([address, address]);
  });

  for (const href of ['javascript:alert(1)', 'data:application/rss+xml,<rss/>', 'file:///etc/passwd', 'http://', ''])
    it(`is not asked at "${href}"`, async () => {
      serve(() => page(LINK.replace(FEED, href)));
      const updates = follow();
      await net.advance(MINUTE);
      expect(words(updates)).to.equal('format');
      expect(net.calls).to.have.length(1);
    });

  it('is not looked for where a format is named', async () => {
    for (const format of ['rss', 'json-ld', 'json-feed'] as const) {
      serve(() => page(LINK));
      const updates = follow(newAddress(), format);
      await net.settle();
      expect(words(updates)).to.equal('format');
      expect(net.calls).to.have.length(1);
      expect(warnings.pop()).to.contain(FEED);
    }
  });

  it('is missed in so many words where a page names none', async () => {
    serve(() => page('<link rel="icon" href="/i.png">'));
    const address = newAddress();
    const updates = follow(address);
    await net.advance(MINUTE);
    expect(words(updates)).to.equal('format');
    expect(net.calls).to.have.length(1);
    expect(warnings).to.have.length(1);
    for (const looked of [address, 'JSON-LD', '<link rel="alternate">', 'https://api.w.org/'])
      expect(warnings[0]).to.contain(looked);
  });

  it('is asked three times at most when its server fails', async () => {
    serve(
      () => page(LINK),
      () => status(503),
    );
    const updates = follow();
    await net.advance(MINUTE);
    expect(words(updates)).to.equal('http');
    expect(asked().slice(1)).to.deep.equal([FEED, FEED, FEED]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(FEED);
  });

  it('leaves the last good stories standing when it fails', async () => {
    net = fakeNet(({address}) => (address !== FEED ? page(LINK) : net.calls.length > 2 ? status(403) : jsonFeed('1')));
    const updates = follow();
    await net.settle();
    await open[0]?.reload();
    expect(updates.map(({feed, error}) => [feed?.articles.length, error?.code])).to.deep.equal([
      [1, undefined],
      [1, 'http'],
    ]);
  });

  it('is aborted with its last asker', async () => {
    net = fakeNet(({address, signal}) => (address === FEED ? endless(signal, 0) : page(LINK)));
    follow();
    await net.settle();
    open[0]?.close();
    await net.advance(0);
    expect(net.calls.map(({signal}) => signal.aborted)).to.deep.equal([true, true]);
    await net.advance(MINUTE);
    expect(net.calls).to.have.length(2);
    expect(warnings).to.deep.equal([]);
  });

  it('is empty when it has no stories', async () => {
    serve(
      () => page(LINK),
      () => status(204),
    );
    const updates = follow();
    await net.settle();
    expect(words(updates)).to.equal('');
  });
});
