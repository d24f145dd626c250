import assert from 'node:assert/strict';
import {test} from 'node:test';
import {close, HOST, listen, origin} from '../../scripts/demo/http.mjs';
import {VisitorFeed} from '../../scripts/demo/visitor-feed.mjs';

const RSS = Buffer.from('<?xml version="1.0"?><rss version="2.0"><channel/></rss>');
const ANSWERS = {
  '/feed.xml': {type: 'text/plain; charset=koi8-r', body: RSS, headers: {'X-WP-Total': '7'}},
  '/moved': {status: 301, type: 'text/plain', body: '', headers: {Location: '/feed.xml'}},
  '/busy': {status: 503, type: 'text/plain', body: 'secret detail', headers: {'Retry-After': '9'}},
  '/page': {
    type: 'text/html',
    body: '<!doctype html><link rel="alternate" type="application/rss+xml" href="/feed.xml">',
  },
  '/picture': {type: 'image/png', body: Buffer.from([137, 80, 78, 71])},
};
const asked = [];
const server = origin(({pathname, search}) => {
  asked.push(pathname + search);
  if (pathname === '/paged')
    return {type: 'application/json', body: '[]', headers: {Link: `<${base}/paged?page=2>; rel="next"`}};
  return ANSWERS[pathname];
});
const host = `${HOST}:${await listen(server, 0)}`;
const base = `http://${host}`;

test.after(() => close(server));

/** What the widgets get when they ask for the feed, with `added` put on its address. */
const ask = (address, added = '') => {
  const feed = new VisitorFeed(address);
  return feed.answer(new URL(feed.path + added, 'http://demo.test'));
};
const check = (address) => new VisitorFeed(address).check();

test('bytes and content type pass as they are, through redirects', async () => {
  for (const path of ['/feed.xml', '/moved']) {
    const answer = await ask(base + path);
    assert.equal(answer.status, 200);
    assert.deepEqual(answer.body, RSS);
    assert.equal(answer.headers['Content-Type'], 'text/plain; charset=koi8-r');
    assert.equal(answer.headers['X-WP-Total'], '7');
  }
});

test('what the widgets add to the address reaches the publisher', async () => {
  await ask(`${base}/feed.xml?a=1`, '&page=2');
  assert.equal(asked.at(-1), '/feed.xml?a=1&page=2');
});

test('the next page is asked for through the demo too', async () => {
  const {headers} = await ask(`${base}/paged`);
  assert.equal(headers.Link, `</visitor/http/${host}/paged?page=2>; rel="next"`);
});

test('a publisher’s refusal passes with its status and Retry-After', async () => {
  const answer = await ask(`${base}/busy`);
  assert.deepEqual([answer.status, answer.headers['Retry-After']], [503, '9']);
});

test('no other host is asked', async () => {
  const feed = new VisitorFeed(`${base}/feed.xml`);
  for (const path of ['/visitor/http/other.test/feed.xml', `/visitor/https/${host}/feed.xml`, '/en/feed.json']) {
    assert.equal(await feed.answer(new URL(path, base)), undefined, path);
  }
});

test('an address may hold {lang}', async () => {
  const feed = new VisitorFeed(`${base}/{lang}.xml`);
  assert.ok(feed.path.endsWith('/{lang}.xml'));
  await feed.check();
  assert.equal(asked.at(-1), '/en.xml');
});

test('a dead server is told in a sentence', async () => {
  const dead = origin(() => undefined);
  const port = await listen(dead, 0);
  await close(dead);
  const answer = await ask(`http://${HOST}:${port}/feed.xml`);
  assert.deepEqual([answer.status, answer.body], [502, `${HOST}:${port} refused the connection.\n`]);
});

test('the check names the format, or what came instead', async () => {
  assert.deepEqual(await check(`${base}/feed.xml`), {
    ok: true,
    message: 'RSS, 1 kB, sent as text/plain; charset=koi8-r.',
  });
  assert.match((await check(`${base}/none`)).message, /answered 404 Not Found/);
  assert.equal((await check(`${base}/picture`)).message, 'What came is neither RSS, Atom nor JSON.');
  const {ok, message} = await check(`${base}/page`);
  assert.equal(ok, false);
  assert.ok(message.endsWith(`It names this feed: ${base}/feed.xml`), message);
});

test('only http and https addresses without a password are taken', () => {
  for (const address of ['file:///etc/passwd', 'feed.xml', 'ftp://a.test/', 'https://', 'https://me:secret@a.test/']) {
    assert.throws(() => new VisitorFeed(address), /--feed wants/, address);
  }
});
