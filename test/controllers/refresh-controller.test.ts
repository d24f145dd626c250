import {expect} from '@open-wc/testing';
import type {NewsList} from '../../src/components/news-list/news-list.js';
import type {NewsSource} from '../../src/components/news-source/news-source.js';
import {jsonFeed, jsonFeedWith, setOnline, status} from '../data/fake-net.js';
import {
  headlines,
  inside,
  part,
  pause,
  settled,
  show,
  until,
  useNet,
  warnings,
  words,
  type TestNet,
} from '../support/elements.js';

const MINUTE_MS = 60_000;

const titles = (...ids: (string | number)[]): string[] => ids.map((id) => `Story ${id}`);
const newButton = (list: Element): HTMLButtonElement | null => part(list, 'new-button') as HTMLButtonElement | null;

/** Milliseconds until the next refresh; shorter timers are of others. */
const due = (net: TestNet): number | undefined => net.pending().find((ms) => ms > 2000);

function setHidden(hidden: boolean | undefined): void {
  if (hidden === undefined) Reflect.deleteProperty(document, 'visibilityState');
  else Object.defineProperty(document, 'visibilityState', {configurable: true, value: hidden ? 'hidden' : 'visible'});
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Lists of one source whose first stories have come and which the observers have seen. */
async function lists(source: Record<string, string>, ...attributes: string[]): Promise<NewsList[]> {
  const named = Object.entries(source).map(([name, value]) => `${name}="${value}"`);
  const inner = (attributes.length ? attributes : ['']).map((given) => `<news-list ${given}></news-list>`);
  const element = show(`<news-source ${named.join(' ')}>${inner.join('')}</news-source>`);
  const all = [...element.querySelectorAll('news-list')];
  await until(() => all.every((list) => list.state === 'ready'));
  await settled(...all);
  // An observer tells with the next frame.
  await pause(100);
  return all;
}

const only = async (source: Record<string, string>, attributes = ''): Promise<NewsList> =>
  (await lists(source, attributes))[0]!;

describe('refresh', () => {
  const net = useNet();
  afterEach(() => setHidden(undefined));

  it('asks again after so many seconds, more or less', async () => {
    await only({src: net.feed(() => jsonFeed('1')), refresh: '60'});
    const first = due(net)!;
    expect(first).to.be.within(48_000, 72_000);
    await net.advance(first - 1);
    expect(net.calls).to.have.length(1);
    await net.advance(1);
    expect(net.calls).to.have.length(2);
    expect(due(net)).to.be.within(48_000, 72_000);
  });

  it('waits for times that differ', async () => {
    const src = net.feed(() => jsonFeed('1'));
    const random = Math.random;
    Math.random = () => 0;
    await only({src, refresh: '100'});
    expect(due(net)).to.equal(80_000);
    Math.random = () => 1;
    await net.advance(80_000);
    expect(due(net)).to.be.closeTo(120_000, 1);
    Math.random = random;
  });

  it('is off unless asked for, and without a source', async () => {
    await only({src: net.feed(() => jsonFeed('1'))});
    await net.advance(60 * MINUTE_MS);
    expect(net.calls).to.have.length(1);
  });

  it('is never more often than every 30 seconds', async () => {
    const src = net.feed(() => jsonFeed('1'));
    expect((await warnings(() => only({src, refresh: '5'}))).join()).to.contain('refresh="5"');
    expect(due(net)).to.equal(undefined);
    document.querySelector<NewsSource>('news-source')!.refresh = 1;
    await until(() => due(net));
    expect(due(net)).to.be.within(24_000, 36_000);
  });

  it('makes one request for all widgets of an address', async () => {
    const src = net.feed(() => jsonFeed('1'));
    await lists({src, refresh: '60'}, '', '', 'layout="grid"');
    for (const round of [2, 3, 4]) {
      await net.advance(due(net)!);
      expect(net.calls).to.have.length(round);
    }
  });

  it('rests while the page is hidden, and asks at once when it is seen again after long', async () => {
    await only({src: net.feed(() => jsonFeed('1')), refresh: '60'});
    setHidden(true);
    expect(due(net)).to.equal(undefined);
    await net.advance(10 * MINUTE_MS);
    expect(net.calls).to.have.length(1);
    setHidden(false);
    await net.advance(0);
    expect(net.calls).to.have.length(2);
  });

  it('rests while the browser is offline', async () => {
    await only({src: net.feed(() => jsonFeed('1')), refresh: '60'});
    setOnline(false);
    await net.advance(2 * MINUTE_MS).catch(() => undefined);
    const asked = net.calls.length;
    await net.advance(10 * MINUTE_MS);
    expect(net.calls.length).to.equal(asked);
    setOnline(true);
    dispatchEvent(new Event('online'));
    await net.advance(0);
    expect(net.calls.length).to.be.above(asked);
  });

  it('rests while the widget is out of view', async () => {
    const list = await only({src: net.feed(() => jsonFeed('1')), refresh: '60'});
    list.style.marginTop = '500vh';
    await until(() => due(net) === undefined);
    await net.advance(10 * MINUTE_MS);
    expect(net.calls).to.have.length(1);
    list.style.marginTop = '';
    await until(() => net.pending().includes(0));
  });

  it('ends with the element, and with the attribute', async () => {
    const list = await only({src: net.feed(() => jsonFeed('1')), refresh: '60'});
    const source = list.parentElement!;
    source.removeAttribute('refresh');
    await settled(source, list);
    expect(due(net)).to.equal(undefined);
    source.setAttribute('refresh', '60');
    await until(() => due(net));
    source.remove();
    await net.advance(MINUTE_MS);
    expect(due(net)).to.equal(undefined);
    expect(net.calls).to.have.length(1);
  });
});

describe('new stories', () => {
  const net = useNet();
  let ids: string[];
  let src: string;
  const answer = (): Response => jsonFeed(...ids);
  /** A list of these stories, after a refresh has brought those. */
  async function refreshed(before: string[], after: string[], attributes = ''): Promise<NewsList> {
    ids = before;
    src = net.feed(() => answer());
    const list = await only({src, refresh: '60'}, attributes);
    await next(list, after);
    return list;
  }
  async function next(list: NewsList, after: string[]): Promise<void> {
    ids = after;
    await net.advance(due(net)!);
    await settled(list);
  }

  it('wait behind a button and move nothing', async () => {
    const list = await refreshed(['3', '2', '1'], ['5', '4', '3', '2', '1']);
    expect(headlines(list)).to.deep.equal(titles(3, 2, 1));
    const before = inside(list, '.stories')!.getBoundingClientRect().top;
    expect(words(newButton(list))).to.equal('2 new stories');
    await next(list, ['3', '2', '1']);
    expect(newButton(list)).to.equal(null);
    expect(inside(list, '.stories')!.getBoundingClientRect().top).to.equal(before);
  });

  it('are announced politely', async () => {
    const list = await refreshed(['1'], ['1']);
    const region = part(list, 'stories')!.previousElementSibling!;
    expect([region.getAttribute('role'), words(region)]).to.deep.equal(['status', '']);
    await next(list, ['2', '1']);
    expect(words(region)).to.equal('1 new story');
  });

  it('are shown at a click, with the focus on the first of them', async () => {
    const list = await refreshed(['2', '1'], ['4', '3', '2', '1'], 'more="button" count="2"');
    newButton(list)!.click();
    await settled(list);
    expect(headlines(list)).to.deep.equal(titles(4, 3, 2, 1));
    expect(words(list.shadowRoot!.activeElement)).to.equal('Story 4');
    expect(newButton(list)).to.equal(null);
  });

  it('take the place of the oldest where the list has a fixed length', async () => {
    const list = await refreshed(['3', '2', '1'], ['5', '4', '3', '2', '1'], 'count="3"');
    newButton(list)!.click();
    await settled(list);
    expect(headlines(list)).to.deep.equal(titles(5, 4, 3));
  });

  it('are not counted beyond the length of such a list', async () => {
    const list = await refreshed(['1'], ['5', '4', '3', '2', '1'], 'count="1"');
    expect(words(newButton(list))).to.equal('1 new story');
  });

  it('keep the pages that the reader has loaded', async () => {
    const page = net.feed(() => jsonFeed('2', '1'));
    ids = ['4', '3'];
    src = net.feed(() => jsonFeedWith({next_url: page}, ...ids));
    const list = await only({src, refresh: '60'}, 'more="button" count="2"');
    part(list, 'button')!.click();
    await until(() => headlines(list).length === 4);
    await next(list, ['5', '4']);
    expect(headlines(list)).to.deep.equal(titles(4, 3, 2, 1));
    newButton(list)!.click();
    await settled(list);
    expect(headlines(list)).to.deep.equal(titles(5, 4, 3, 2, 1));
  });

  it('let corrections through', async () => {
    const list = await refreshed(['2', '1'], ['2', '1']);
    net.feed(
      () =>
        new Response(
          JSON.stringify({
            version: 'https://jsonfeed.org/version/1.1',
            items: [
              {id: '3', title: 'Story 3'},
              {id: '2', title: 'Story 2, corrected'},
              {id: '1', title: 'Story 1'},
            ],
          }),
        ),
      src,
    );
    await next(list, []);
    expect(headlines(list)).to.deep.equal(['Story 2, corrected', 'Story 1']);
    expect(words(newButton(list))).to.equal('1 new story');
  });

  it('are only those that the list is of', async () => {
    const list = await refreshed(['red 1'], ['blue 3', 'red 2', 'red 1'], 'query="red"');
    expect(words(newButton(list))).to.equal('1 new story');
  });

  it('are shown at once where nothing is being read', async () => {
    ids = [];
    src = net.feed(() => answer());
    const source = show(`<news-source src="${src}" refresh="60"><news-list></news-list></news-source>`);
    const list = source.querySelector('news-list')!;
    await until(() => list.state === 'empty');
    await pause(100);
    await next(list, ['1']);
    expect(headlines(list)).to.deep.equal(titles(1));
    expect(newButton(list)).to.equal(null);
  });

  it('are shown at once where a script asks for them', async () => {
    const list = await refreshed(['1'], ['1']);
    ids = ['2', '1'];
    await net.advance(1);
    await list.reload();
    expect(headlines(list)).to.deep.equal(titles(2, 1));
  });

  it('vanish with a feed that is withdrawn', async () => {
    const list = await refreshed(['1'], ['2', '1']);
    net.feed(() => status(410), src);
    await next(list, []);
    expect(list.state).to.equal('error');
    expect(headlines(list)).to.deep.equal([]);
    expect(newButton(list)).to.equal(null);
  });

  it('wait on when a refresh fails, and come with the next', async () => {
    const list = await refreshed(['1'], ['2', '1']);
    net.feed(() => status(403), src);
    await next(list, []);
    expect(headlines(list)).to.deep.equal(titles(1));
    net.feed(() => answer(), src);
    await next(list, ['3', '2', '1']);
    expect(headlines(list)).to.deep.equal(titles(1));
    expect(words(newButton(list))).to.equal('2 new stories');
  });

  for (const [lang, one, three, five] of [
    ['en', '1 new story', '3 new stories', '5 new stories'],
    ['ru', '1 свежая новость', '3 свежие новости', '5 свежих новостей'],
    ['hy', '1 թարմ նորություն', '3 թարմ նորություն', '5 թարմ նորություն'],
  ] as const) {
    it(`are counted in ${lang}`, async () => {
      const list = await refreshed(['0'], ['0'], `lang="${lang}" more="button"`);
      for (const [count, text] of [
        [1, one],
        [3, three],
        [5, five],
      ] as const) {
        await next(list, [...Array.from({length: count}, (_, index) => `new ${index}`), '0']);
        expect(words(newButton(list))).to.equal(text);
      }
    });
  }

  for (const theme of ['light', 'dark']) {
    it(`are accessible on a ${theme} ground`, async () => {
      const list = await refreshed(['1'], ['2', '1'], `heading="Latest" theme="${theme}"`);
      net.end();
      await expect(list).to.be.accessible();
    });
  }
});
