import {expect} from '@open-wc/testing';
import type {NewsCard} from '../../src/components/news-card/news-card.js';
import type {NewsList} from '../../src/components/news-list/news-list.js';
import type {NewsSource} from '../../src/components/news-source/news-source.js';
import {jsonFeed, jsonFeedWith} from '../data/fake-net.js';
import {article, headlines, part, settled, show, until, useNet, words} from '../support/elements.js';

/** A list within the markup's innermost element. */
async function listIn(markup: string): Promise<NewsList> {
  const holder = show(markup);
  const element = document.createElement('news-list');
  ([...holder.querySelectorAll('*')].at(-1) ?? holder).append(element);
  await settled(element);
  return element;
}

const credit = (element: Element): string => words(part(element, 'credit'));
const creditLink = (element: Element): string | undefined =>
  part(element, 'credit-link')?.getAttribute('href') ?? undefined;

describe('<news-source>', () => {
  const net = useNet();

  it('gives its feed to the widgets within it, in one request', async () => {
    const src = net.feed(() => jsonFeed('a', 'b'));
    const source = show(
      `<news-source src="${src}"><p><news-list></news-list></p><news-card loading="eager" index="1"></news-card></news-source>`,
    );
    const [list, card] = [source.querySelector('news-list')!, source.querySelector('news-card')!];
    await until(() => list.state === 'ready' && card.state === 'ready');
    expect(headlines(list)).to.deep.equal(['Story a', 'Story b']);
    expect(headlines(card)).to.deep.equal(['Story b']);
    expect(net.calls).to.have.length(1);
  });

  it('yields to a feed of the widget’s own', async () => {
    const [outer, own] = [net.feed(() => jsonFeed('a')), net.feed(() => jsonFeed('b'))];
    const source = show(`<news-source src="${outer}"><news-list src="${own}"></news-list></news-source>`);
    await until(() => headlines(source.firstElementChild!)[0] === 'Story b');
    expect(net.asked()).to.deep.equal([own]);
  });

  it('yields to a nearer one', async () => {
    const [outer, inner] = [net.feed(() => jsonFeed('a')), net.feed(() => jsonFeed('b'))];
    const list = await listIn(`<news-source src="${outer}"><news-source src="${inner}"></news-source></news-source>`);
    await until(() => headlines(list)[0] === 'Story b');
  });

  it('is found from within another shadow root', async () => {
    const source = show<NewsSource>(`<news-source src="${net.feed(() => jsonFeed('a'))}"><div></div></news-source>`);
    const list = document.createElement('news-list');
    source.firstElementChild!.attachShadow({mode: 'open'}).append(list);
    await until(() => headlines(list)[0] === 'Story a');
  });

  it('is found when it appears around a widget later', async () => {
    const list = await listIn('<div></div>');
    expect(list.state).to.equal('idle');
    const source = document.createElement('news-source');
    source.src = net.feed(() => jsonFeed('a'));
    list.before(source);
    source.append(list);
    await until(() => headlines(list)[0] === 'Story a');
  });

  it('is followed when its address changes', async () => {
    const list = await listIn(`<news-source src="${net.feed(() => jsonFeed('a'))}"></news-source>`);
    await until(() => headlines(list)[0] === 'Story a');
    list.parentElement!.setAttribute(
      'src',
      net.feed(() => jsonFeed('b')),
    );
    await until(() => headlines(list)[0] === 'Story b');
  });

  it('takes its stories with it when a widget leaves it', async () => {
    const list = await listIn(`<news-source src="${net.feed(() => jsonFeed('a'))}"></news-source>`);
    await until(() => list.state === 'ready');
    list.parentElement!.before(list);
    await until(() => list.state === 'idle');
    expect(headlines(list)).to.deep.equal([]);
  });

  it('passes a change on to cards and lists that have no address', async () => {
    const source = show<NewsSource>('<news-source name="Old"><news-card></news-card></news-source>');
    const card = source.firstElementChild as NewsCard;
    card.article = article();
    await until(() => credit(card) === 'Source: Old');
    source.name = 'New';
    await until(() => credit(card) === 'Source: New');
    source.remove();
    show('<div></div>').append(source);
    source.replaceWith(card);
    await until(() => credit(card) === '');
  });

  it('says in which format its feed is', async () => {
    const list = await listIn(`<news-source format="rss" src="${net.feed(() => jsonFeed('a'))}"></news-source>`);
    await until(() => list.state === 'error');
  });

  it('names the publisher and where its stories come from', async () => {
    const list = await listIn(
      `<news-source name="The Meridian" href="https://news.test/about" src="${net.feed(() => jsonFeed('a'))}"></news-source>`,
    );
    await until(() => credit(list) === 'Source: The Meridian');
    expect(creditLink(list)).to.equal('https://news.test/about');
  });

  it('leaves the naming to the feed', async () => {
    const feed = (): Response => jsonFeedWith({title: 'Coast Daily', home_page_url: 'https://coast.test/'}, 'a');
    const list = await listIn(`<news-source src="${net.feed(feed)}"></news-source>`);
    await until(() => credit(list) === 'Source: Coast Daily');
    expect(creditLink(list)).to.equal('https://coast.test/');
  });

  it('leaves the naming to the address where the feed has no name', async () => {
    const list = await listIn(`<news-source src="${net.feed(() => jsonFeedWith({title: ''}, 'a'))}"></news-source>`);
    await until(() => credit(list) === 'Source: feeds.test');
    expect(creditLink(list)).to.equal('https://feeds.test/');
  });

  it('asks for the edition in the language of the widget', async () => {
    const base = net.feed(() => jsonFeed('a')).replace('.json', '');
    for (const lang of ['en', 'ru', 'hy']) net.feed(() => jsonFeed(lang), `${base}/${lang}.json`);
    const list = await listIn(
      `<news-source name="The Meridian" href="https://news.test/{lang}/" src="${base}/{lang}.json" lang="ru"></news-source>`,
    );
    await until(() => headlines(list)[0] === 'Story ru');
    expect(creditLink(list)).to.equal('https://news.test/ru/');
    list.parentElement!.lang = 'arm';
    await until(() => headlines(list)[0] === 'Story hy');
    expect(creditLink(list)).to.equal('https://news.test/hy/');
  });

  it('names languages as the publisher’s addresses do', async () => {
    const base = net.feed(() => jsonFeed('a')).replace('.json', '');
    for (const code of ['arm', 'rus', 'en']) net.feed(() => jsonFeed(code), `${base}/${code}.json`);
    const list = await listIn(
      `<news-source lang-codes="hy=arm, ru=rus" src="${base}/{lang}.json" lang="hy"></news-source>`,
    );
    await until(() => headlines(list)[0] === 'Story arm');
    list.lang = 'ru';
    await until(() => headlines(list)[0] === 'Story rus');
    list.lang = 'en';
    await until(() => headlines(list)[0] === 'Story en');
  });

  it('has no box of its own', async () => {
    const row = show('<div style="display: flex"><news-source><p>One</p><p>Two</p></news-source></div>');
    await settled(row.firstElementChild!);
    const [one, two] = row.querySelectorAll('p');
    expect(one!.offsetTop).to.equal(two!.offsetTop);
  });
});
