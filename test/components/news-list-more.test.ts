import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {NewsList} from '../../src/components/news-list/news-list.js';
import {jsonFeed, jsonFeedWith, newAddress, status} from '../data/fake-net.js';
import {
  allInside,
  articles,
  headlines,
  inside,
  part,
  render,
  settled,
  until,
  useNet,
  words,
} from '../support/elements.js';

const button = (element: Element): HTMLButtonElement | null => inside(element, '.more:not(.held)');
/** Which of these has the focus. */
const focused = (element: Element, selector: string): number =>
  allInside(element, selector).findIndex((candidate) => candidate === element.shadowRoot!.activeElement);
const titles = (...ids: (string | number)[]): string[] => ids.map((id) => `Story ${id}`);

/** A list whose first stories have come. */
async function list(src: string, attributes: Record<string, string> = {}): Promise<NewsList> {
  const element = await render('news-list', {src}, {more: 'button', count: '2', ...attributes});
  await until(() => element.state === 'ready');
  await settled(element);
  return element;
}

async function press(element: NewsList): Promise<void> {
  button(element)!.click();
  await element.updateComplete;
  await until(() => button(element)?.getAttribute('aria-disabled') !== 'true');
  await settled(element);
}

const rss = (links: string, ...ids: string[]): Response =>
  new Response(
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>News</title>${links}${ids
      .map((id) => `<item><guid>${id}</guid><title>Story ${id}</title><link>https://news.test/${id}</link></item>`)
      .join('')}</channel></rss>`,
  );

const atom = (links: string, ...ids: string[]): Response =>
  new Response(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>${links}${ids
      .map((id) => `<entry><id>${id}</id><title>Story ${id}</title><link href="https://news.test/${id}"/></entry>`)
      .join('')}</feed>`,
  );

const posts = (pages: string, ...ids: number[]): Response =>
  new Response(
    JSON.stringify(
      ids.map((id) => ({
        id,
        link: `https://news.test/${id}`,
        date_gmt: '2026-11-03T09:00:00',
        title: {rendered: `Story ${id}`},
      })),
    ),
    {headers: {'X-WP-TotalPages': pages}},
  );

describe('more stories', () => {
  const net = useNet();

  it('are not offered unless asked for', async () => {
    const element = await render('news-list', {articles: articles(9), count: 2});
    expect(button(element)).to.equal(null);
  });

  it('are first those that are there, without a request', async () => {
    const element = await list(net.feed(() => jsonFeed('1', '2', '3', '4', '5')));
    expect(headlines(element)).to.deep.equal(titles(1, 2));
    await press(element);
    expect(headlines(element)).to.deep.equal(titles(1, 2, 3, 4));
    expect(net.calls).to.have.length(1);
  });

  it('are offered for stories that a script gives, too', async () => {
    const element = await render('news-list', {articles: articles(3), count: 2}, {more: 'button'});
    await press(element);
    expect(headlines(element)).to.deep.equal(titles(0, 1, 2));
  });

  it('are offered no more at the end', async () => {
    const element = await list(net.feed(() => jsonFeed('1', '2', '3')));
    await press(element);
    expect(button(element)).to.equal(null);
  });

  const second = newAddress();
  const next = `<atom:link rel="next" href="${second}"/>`;
  for (const [scheme, pages] of Object.entries({
    'next_url of JSON Feed': [jsonFeedWith({next_url: second}, '1', '2'), jsonFeed('3', '4')],
    'the next link of RSS': [rss(next, '1', '2'), rss('', '3', '4')],
    'the next link of Atom': [atom(`<link rel="next" href="${second}"/>`, '1', '2'), atom('', '3', '4')],
    'the archives of Atom': [atom(`<link rel="prev-archive" href="${second}"/>`, '1', '2'), atom('', '3', '4')],
  })) {
    it(`come by ${scheme}`, async () => {
      // Another address for each test: the client remembers.
      const page = newAddress();
      const text = (await pages[0]!.text()).replaceAll(second, page);
      const element = await list(net.feed(() => new Response(text)));
      net.feed(() => pages[1]!, page);
      await press(element);
      expect(headlines(element)).to.deep.equal(titles(1, 2, 3, 4));
      expect(button(element)).to.equal(null);
    });
  }

  it('come by the pages of WordPress', async () => {
    const answer = (address: string): Response =>
      new URL(address).searchParams.get('page') === '2' ? posts('2', 3, 4) : posts('2', 1, 2);
    const element = await list(net.feed(answer, newAddress().replace('.json', '/wp-json/wp/v2/posts')));
    await press(element);
    expect(headlines(element)).to.deep.equal(titles(1, 2, 3, 4));
    expect(button(element)).to.equal(null);
    expect(net.calls).to.have.length(2);
  });

  it('leave out what is shown already', async () => {
    const page = net.feed(() => jsonFeed('2', '3'));
    const element = await list(net.feed(() => jsonFeedWith({next_url: page}, '1', '2')));
    await press(element);
    expect(headlines(element)).to.deep.equal(titles(1, 2, 3));
  });

  it('come from as many pages as it takes', async () => {
    const third = net.feed(() => jsonFeed('grey fox', 'white fox'));
    const second = net.feed(() => jsonFeedWith({next_url: third}, 'hen'));
    const element = await list(
      net.feed(() => jsonFeedWith({next_url: second}, 'red fox', 'arctic fox')),
      {query: 'fox'},
    );
    await press(element);
    expect(headlines(element)).to.deep.equal(titles('red fox', 'arctic fox', 'grey fox', 'white fox'));
  });

  it('take the focus to the first of them', async () => {
    const element = await list(net.feed(() => jsonFeed('1', '2', '3', '4')));
    button(element)!.focus();
    await press(element);
    expect(focused(element, '.link')).to.equal(2);
  });

  it('take the focus where a story is no link, too', async () => {
    const element = await render('news-list', {articles: articles(3, {url: undefined}), count: 2}, {more: 'button'});
    button(element)!.focus();
    await press(element);
    expect(focused(element, '.headline')).to.equal(2);
  });

  it('come by the keyboard', async () => {
    const element = await list(net.feed(() => jsonFeed('1', '2', '3')));
    button(element)!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => headlines(element).length === 3);
  });

  for (const [lang, one, two, five] of [
    ['en', '1 more story', '2 more stories', '5 more stories'],
    ['ru', 'Ещё 1 новость', 'Ещё 2 новости', 'Ещё 5 новостей'],
    ['hy', 'Եվս 1 նորություն', 'Եվս 2 նորություն', 'Եվս 5 նորություն'],
  ] as const) {
    it(`are announced in the right number in ${lang}`, async () => {
      for (const [added, text] of Object.entries({1: one, 2: two, 5: five})) {
        const given = articles(5 + Number(added));
        const element = await render('news-list', {articles: given, count: 5}, {more: 'button', lang});
        expect(words(inside(element, '[role=status]'))).to.equal('');
        await press(element);
        expect(words(inside(element, '[role=status]'))).to.equal(text);
      }
    });
  }

  it('are announced again when as many come again', async () => {
    const element = await render('news-list', {articles: articles(6), count: 2}, {more: 'button'});
    const said: string[] = [];
    const region = inside(element, '[role=status]')!;
    new MutationObserver(() => said.push(words(region))).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await press(element);
    await press(element);
    await settled(element);
    expect(said.filter((text, index) => text !== said[index - 1])).to.deep.equal([
      '2 more stories',
      '',
      '2 more stories',
    ]);
  });

  it('are said to be on their way, and asked for once', async () => {
    let answer!: (response: Response) => void;
    const page = net.feed(() => new Promise((resolve) => (answer = resolve)));
    const element = await list(net.feed(() => jsonFeedWith({next_url: page}, '1', '2')));
    button(element)!.click();
    await until(() => button(element)!.getAttribute('aria-disabled') === 'true');
    expect(words(button(element))).to.equal('Loading…');
    button(element)!.click();
    await until(() => net.calls.length === 2);
    answer(jsonFeed('3'));
    await until(() => headlines(element).length === 3);
    expect(net.calls).to.have.length(2);
  });

  it('that fail say so, and can be asked for again by the keyboard', async () => {
    const page = net.feed(() => status(403));
    const element = await list(net.feed(() => jsonFeedWith({next_url: page}, '1', '2')));
    button(element)!.click();
    const note = await until(() => part(element, 'note'));
    expect(words(note)).to.equal('The publisher’s server cannot answer now. Try again');
    expect(headlines(element)).to.deep.equal(titles(1, 2));
    net.feed(() => jsonFeed('3'), page);
    note.querySelector('button')!.focus();
    await net.advance(60_000);
    await sendKeys({press: 'Enter'});
    await until(() => headlines(element).length === 3);
    expect(part(element, 'note')).to.equal(null);
  });

  it('are left to the page that cancels news-more', async () => {
    const element = await list(net.feed(() => jsonFeed('1', '2', '3')));
    let shown: number | undefined;
    const catchMore = (event: HTMLElementEventMap['news-more']): void => {
      shown = event.shown;
      event.preventDefault();
    };
    document.body.addEventListener('news-more', catchMore as EventListener);
    await press(element);
    document.body.removeEventListener('news-more', catchMore as EventListener);
    expect(shown).to.equal(2);
    expect(headlines(element)).to.deep.equal(titles(1, 2));
  });

  it('are forgotten when the list is of another feed', async () => {
    const element = await list(net.feed(() => jsonFeed('1', '2', '3', '4')));
    await press(element);
    element.src = net.feed(() => jsonFeed('5', '6', '7', '8'));
    await until(() => headlines(element)[0] === 'Story 5');
    expect(headlines(element)).to.deep.equal(titles(5, 6));
  });

  it('that come too late for another feed are not shown', async () => {
    let answer!: (response: Response) => void;
    const page = net.feed(() => new Promise((resolve) => (answer = resolve)));
    const element = await list(net.feed(() => jsonFeedWith({next_url: page}, '1', '2')));
    button(element)!.click();
    await until(() => net.calls.length === 2);
    element.src = net.feed(() => jsonFeed('5', '6', '7'));
    await until(() => headlines(element)[0] === 'Story 5');
    answer(jsonFeed('3'));
    await net.settle();
    expect(headlines(element)).to.deep.equal(titles(5, 6));
    expect(words(inside(element, '[role=status]'))).to.equal('');
  });
});
