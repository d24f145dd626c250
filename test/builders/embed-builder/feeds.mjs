import {close, HOST, listen, origin} from '../../../scripts/demo/http.mjs';
import {freePort} from '../../../scripts/lib/free-port.mjs';
import {faults} from './desk.mjs';

const OPEN = {'Access-Control-Allow-Origin': '*'};
const RSS =
  '<rss version="2.0"><channel><title>T</title><item><title>One</title><link>https://p.example/1</link></item></channel></rss>';

/** What is said of an address: what was found, or what is wrong and what to do. */
export async function feeds(desk, check) {
  const server = origin(({pathname}) => {
    if (pathname === '/closed.xml') return {type: 'application/rss+xml', body: RSS};
    if (pathname === '/page.html')
      return {type: 'text/html', body: '<!doctype html><title>A page</title>', headers: OPEN};
    if (pathname === '/site/')
      return {
        ...{type: 'text/html', headers: OPEN},
        body: '<!doctype html><title>P</title><link rel="alternate" type="application/rss+xml" href="../open.xml">',
      };
    if (pathname === '/open.xml') return {type: 'application/rss+xml', body: RSS, headers: OPEN};
    if (pathname === '/broken.xml') return {status: 403, type: 'text/plain', body: 'no', headers: OPEN};
    return {status: 404, type: 'text/plain', body: 'no', headers: OPEN};
  });
  const publisher = `http://${HOST}:${await listen(server, 0)}`;
  const {feed} = desk.demo;
  const cases = [
    ['JSON Feed', `${feed}/en/feed.json`, 'found', /^JSON Feed\. Stories found: 12\..*Night ferries/s],
    ['RSS in windows-1251', `${feed}/ru/rss-1251.xml`, 'found', /^RSS\. Stories found: \d+\..*[А-я]{5}/s],
    ['Atom', `${feed}/hy/atom.xml`, 'found', /^Atom\. Stories found: \d+\..*[Ա-ֆ]{5}/s],
    ['WordPress', `${feed}/en/wp-json/wp/v2/posts`, 'found', /^WordPress\. Stories found: \d+\./],
    [
      'a feed without stories',
      `${feed}/en/empty.json`,
      'found',
      /^The feed is in order, and there are no stories in it\./,
    ],
    [
      'a feed that no other site may read',
      `${publisher}/closed.xml`,
      'cors',
      /lets no other site read it.*Access-Control-Allow-Origin: \*/s,
    ],
    ['a page without stories', `${publisher}/page.html`, 'format', /no feed here/],
    ['an address with nothing', `${publisher}/nothing`, 'not-found', /nothing at this address/],
    ['a server that refuses', `${publisher}/broken.xml`, 'http', /an error, 403/],
    ['a dead server', `http://${HOST}:${await freePort()}/feed`, 'network', /Nothing answers at this address/],
  ];
  for (const [what, address, is, text] of cases)
    await check(`${what}: ${is}`, async () => {
      const {fill, until, run} = await desk.build('ui=en');
      await fill('option-src', address);
      const said = await until(() => {
        const {dataset, innerText} = document.querySelector('.found');
        return !['nothing', 'checking'].includes(dataset.found) && [dataset.found, innerText];
      });
      const isLive = await run(() => document.querySelector('.found').getAttribute('role'));
      return faults([said[0] === is && text.test(said[1]), said.join(': ')], [isLive === 'status', 'nobody is told']);
    });

  await check('of a web page the feed that it names is found, and may be taken instead', async () => {
    const {fill, until, run, code} = await desk.build('ui=en');
    await fill('option-src', `${publisher}/site/`);
    await until(() => document.querySelector('.found').dataset.found === 'found');
    const said = await run(() => document.querySelector('.found').innerText);
    await run(() => document.querySelector('.found button').click());
    await until((wanted) => document.querySelector('#option-src').value === wanted, `${publisher}/open.xml`);
    const [snippet] = await code();
    return faults(
      [/^RSS\. Stories found: 1\..*names this feed.*\/open\.xml/s.test(said), said],
      [snippet.includes(`src="${publisher}/open.xml"`), snippet],
    );
  });

  await check('what is no address is said at the field, and asked nowhere', async () => {
    const {fill, run, code} = await desk.build('ui=en');
    await fill('option-src', 'javascript:alert(1)');
    const field = await run(() => {
      const input = document.querySelector('#option-src');
      return {
        invalid: input.getAttribute('aria-invalid'),
        said: document.getElementById(input.getAttribute('aria-describedby').split(' ').at(-1)).textContent,
        found: document.querySelector('.found').dataset.found,
      };
    });
    const [snippet] = await code();
    return faults(
      [field.invalid === 'true' && field.said.includes('https://'), JSON.stringify(field)],
      [field.found === 'nothing', `it was asked: ${field.found}`],
      [!snippet.includes('javascript:'), snippet],
    );
  });

  await check('a link to the publisher is filled in from the feed, and kept as it is written', async () => {
    const {fill, until, run} = await desk.build('ui=en');
    await fill('option-src', desk.feed);
    const href = await until(() => document.querySelector('#link-0').value);
    await fill('words-0', 'Mine');
    await fill('option-src', `${feed}/ru/feed.json`);
    await until(() => document.querySelector('.found').innerText.includes('Ночные'));
    const words = await run(() => document.querySelector('#words-0').value);
    return faults([href.startsWith('http'), href], [words === 'Mine', words]);
  });
  await close(server);
}
