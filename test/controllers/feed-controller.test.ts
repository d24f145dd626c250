import {expect} from '@open-wc/testing';
import type {NewsList} from '../../src/components/news-list/news-list.js';
import {jsonFeed, jsonFeedWith, refused, setOnline, status} from '../data/fake-net.js';
import {
  allInside,
  articles,
  headlines,
  inside,
  isVisible,
  never,
  nonsense,
  part,
  render,
  settled,
  show,
  until,
  useNet,
  words,
} from '../support/elements.js';

/** Ends with the test. */
let over: AbortController;
const STALE_MS = 6 * 60_000;

const list = (src: string, attributes: Record<string, string> = {}): Promise<NewsList> =>
  render('news-list', {src}, attributes);

async function loaded(src: string, attributes: Record<string, string> = {}): Promise<NewsList> {
  const element = await list(src, attributes);
  await until(() => element.state === 'ready');
  await settled(element);
  return element;
}

const states = (element: Element): string[] =>
  ['idle', 'loading', 'ready', 'empty', 'error', 'stale'].filter((state) => element.matches(`:state(${state})`));

/** The events of a kind that an element hears, or all when it is the document. */
function heard(name: string, target: EventTarget): Event[] {
  const events: Event[] = [];
  const listener = (event: Event): number => events.push(event);
  target.addEventListener(name, listener, {capture: target === document, signal: over.signal});
  return events;
}

describe('the feed of an element', () => {
  const net = useNet();
  beforeEach(() => (over = new AbortController()));
  afterEach(() => over.abort());

  it('is idle without an address, and shows nothing', async () => {
    const element = await render('news-list');
    expect(element.state).to.equal('idle');
    expect(states(element)).to.deep.equal(['idle']);
    expect(words(element.shadowRoot!.querySelector('.base'))).to.equal('');
  });

  it('tells its state to scripts, to styles and to screen readers', async () => {
    let answer!: (response: Response) => void;
    const element = await list(net.feed(() => new Promise((resolve) => (answer = resolve))));
    expect([element.state, states(element)]).to.deep.equal(['loading', ['loading']]);
    expect(inside(element, '.base')!.getAttribute('aria-busy')).to.equal('true');
    await until(() => net.calls.length);
    answer(jsonFeed('a'));
    await until(() => element.state === 'ready');
    await settled(element);
    expect(states(element)).to.deep.equal(['ready']);
    expect(inside(element, '.base')!.getAttribute('aria-busy')).to.equal('false');
  });

  it('shows as many faint stories as are asked for while it loads, hidden from screen readers', async () => {
    const element = await list(net.feed(never), {count: '3'});
    const stories = allInside(element, '.story');
    expect(stories).to.have.length(3);
    for (const story of stories) expect(story.closest('[aria-hidden=true]')).not.to.equal(null);
  });

  it('leaves the page’s own content in sight while it loads, and no faint bars', async () => {
    const element = show<NewsList>(`<news-list src="${net.feed(never)}"><a href="/">Read there</a></news-list>`);
    await settled(element);
    expect(isVisible(element.firstElementChild!)).to.equal(true);
    expect(allInside(element, '.bar').filter(isVisible)).to.deep.equal([]);
  });

  for (const [name, answer] of Object.entries({
    'a feed without stories': () => jsonFeed(),
    'an answer without a body': () => status(204),
  })) {
    it(`is empty, not in error, after ${name}`, async () => {
      const element = await list(net.feed(answer));
      await until(() => element.state === 'empty');
      await settled(element);
      expect(states(element)).to.deep.equal(['empty']);
      expect(words(part(element, 'note'))).to.equal('There are no stories here yet.');
      expect(part(element, 'button')).to.equal(null);
    });
  }

  it('is empty where a script gives no stories', async () => {
    const element = await render('news-list', {articles: []});
    expect(element.state).to.equal('empty');
  });

  const failures: Record<string, [() => Response | Promise<Response>, string, string, string]> = {
    network: [
      refused,
      'The stories could not be reached.',
      'Не удалось получить новости.',
      'Չհաջողվեց ստանալ նորությունները։',
    ],
    timeout: [
      never,
      'The stories are taking too long to arrive.',
      'Новости загружаются слишком долго.',
      'Նորությունները չափազանց երկար են բեռնվում։',
    ],
    http: [
      () => status(403),
      'The publisher’s server cannot answer now.',
      'Сервер издания сейчас не может ответить.',
      'Հրատարակչի սերվերն այս պահին չի կարող պատասխանել։',
    ],
    format: [
      nonsense,
      'The publisher sent something that cannot be shown here.',
      'Издание прислало данные, которые здесь нельзя показать.',
      'Հրատարակիչն ուղարկել է տվյալներ, որոնք այստեղ հնարավոր չէ ցուցադրել։',
    ],
    'too-large': [
      () => new Response(new Uint8Array(5_000_001)),
      'The publisher sent something that cannot be shown here.',
      'Издание прислало данные, которые здесь нельзя показать.',
      'Հրատարակիչն ուղարկել է տվյալներ, որոնք այստեղ հնարավոր չէ ցուցադրել։',
    ],
    'not-found': [
      () => status(404),
      'These stories are no longer available.',
      'Эти новости больше недоступны.',
      'Այս նորություններն այլևս հասանելի չեն։',
    ],
    offline: [
      refused,
      'You are offline. The stories will come with the connection.',
      'Нет подключения к сети. Новости появятся, когда связь восстановится.',
      'Ցանցին միացված չեք։ Նորությունները կերևան, երբ կապը վերականգնվի։',
    ],
  };
  for (const [code, [answer, ...texts]] of Object.entries(failures)) {
    it(`says in three languages what “${code}” means to the reader`, async () => {
      if (code === 'offline') setOnline(false);
      const src = net.feed(answer);
      const events = heard('news-error', document);
      const elements = await Promise.all(['en', 'ru', 'hy'].map((lang) => list(src, {lang})));
      await net.settle();
      await net.advance(60_000);
      await until(() => elements.every((element) => element.state === 'error'));
      await settled(...elements);
      expect(elements.map((element) => words(inside(element, '.note p')))).to.deep.equal(texts);
      expect(events.map((event) => (event as unknown as {error: {code: string}}).error.code)).to.deep.equal(
        Array(3).fill(code),
      );
    });
  }

  it('is asked for again when the reader wants that', async () => {
    const src = net.feed(nonsense);
    const element = await list(src);
    await until(() => element.state === 'error');
    await settled(element);
    net.feed(() => jsonFeed('a'), src);
    expect(words(part(element, 'button'))).to.equal('Try again');
    part(element, 'button')!.click();
    await until(() => headlines(element)[0] === 'Story a');
  });

  it('is asked for again by the card’s button too', async () => {
    const src = net.feed(nonsense);
    const element = await render('news-card', {src, loading: 'eager'});
    await until(() => element.state === 'error');
    await settled(element);
    net.feed(() => jsonFeed('a'), src);
    part(element, 'button')!.click();
    await until(() => headlines(element)[0] === 'Story a');
  });

  it('offers no second try for what is withdrawn', async () => {
    const element = await list(net.feed(() => status(410)));
    await until(() => element.state === 'error');
    await settled(element);
    expect(part(element, 'button')).to.equal(null);
  });

  it('shows the page’s own content beside the reason', async () => {
    const element = show<NewsList>(`<news-list src="${net.feed(nonsense)}"><a href="/">Read there</a></news-list>`);
    await until(() => element.state === 'error');
    await settled(element);
    expect(isVisible(element.firstElementChild!)).to.equal(true);
    expect(part(element, 'note')).not.to.equal(null);
  });

  it('shows the page’s own content rather than that there is nothing', async () => {
    const element = show<NewsList>(`<news-list src="${net.feed(() => jsonFeed())}">Nothing today</news-list>`);
    await until(() => element.state === 'empty');
    await settled(element);
    expect(part(element, 'note')).to.equal(null);
    expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
  });

  it('tells only the element itself that it has come', async () => {
    const parent = show('<div></div>');
    const element = document.createElement('news-list');
    element.src = net.feed(() => jsonFeed('a'));
    const [own, above] = [heard('news-load', element), heard('news-load', parent)];
    parent.append(element);
    await until(() => own.length);
    expect((own[0] as HTMLElementEventMap['news-load']).feed).to.equal(element.feed);
    expect(element.feed!.articles[0]!.headline).to.equal('Story a');
    expect(headlines(element)).to.deep.equal(['Story a']);
    expect(above).to.deep.equal([]);
  });

  it('tells only the element itself that it could not be had', async () => {
    const parent = show('<div></div>');
    const element = document.createElement('news-list');
    element.src = net.feed(nonsense);
    const [own, above] = [heard('news-error', element), heard('news-error', parent)];
    parent.append(element);
    await until(() => own.length);
    expect((own[0] as HTMLElementEventMap['news-error']).error.code).to.equal('format');
    expect(above).to.deep.equal([]);
  });

  it('resolves a reload when the new stories are on the page', async () => {
    const src = net.feed(() => jsonFeed('a'));
    const element = await loaded(src);
    net.feed(() => jsonFeed('b'), src);
    await net.advance(1);
    await element.reload();
    expect(headlines(element)).to.deep.equal(['Story b']);
  });

  it('resolves a reload of an element that has nothing to ask', async () => {
    const element = await render('news-list');
    await element.reload();
    expect(element.state).to.equal('idle');
  });

  it('keeps the last good stories when a refresh fails, and says how old they are', async () => {
    const src = net.feed(() => jsonFeed('a'));
    const element = await loaded(src);
    await net.advance(STALE_MS);
    net.feed(nonsense, src);
    await element.reload();
    await until(() => part(element, 'stale'));
    expect(headlines(element)).to.deep.equal(['Story a']);
    expect([element.state, states(element)]).to.deep.equal(['ready', ['ready', 'stale']]);
    expect(words(part(element, 'stale'))).to.equal('Shown as last received: 6 minutes ago');
    net.feed(() => jsonFeed('b'), src);
    await element.reload();
    await until(() => headlines(element)[0] === 'Story b');
    expect(states(element)).to.deep.equal(['ready']);
    expect(part(element, 'stale')).to.equal(null);
  });

  it('says how old a card’s story is', async () => {
    const src = net.feed(() => jsonFeed('a'));
    const element = await render('news-card', {src, loading: 'eager'});
    await until(() => element.state === 'ready');
    net.feed(nonsense, src);
    await element.reload();
    await until(() => words(part(element, 'stale')) === 'Shown as last received: just now');
  });

  it('shows an older copy while it asks for a newer one, without a word', async () => {
    const src = net.feed(() => jsonFeed('a'));
    (await loaded(src)).remove();
    await net.advance(STALE_MS);
    let answer!: (response: Response) => void;
    net.feed(() => new Promise((resolve) => (answer = resolve)), src);
    const element = await loaded(src);
    expect(headlines(element)).to.deep.equal(['Story a']);
    expect(states(element)).to.deep.equal(['ready', 'stale']);
    expect(part(element, 'stale')).to.equal(null);
    answer(jsonFeed('b'));
    await until(() => headlines(element)[0] === 'Story b');
    expect(states(element)).to.deep.equal(['ready']);
  });

  it('takes away what was shown when it is withdrawn', async () => {
    const src = net.feed(() => jsonFeed('a'));
    const element = await loaded(src);
    net.feed(() => status(404), src);
    await element.reload();
    await until(() => element.state === 'error');
    await settled(element);
    expect(headlines(element)).to.deep.equal([]);
    expect(element.feed).to.equal(undefined);
  });

  it('shows the stories of the address that it has now, whichever answers last', async () => {
    let answer!: (response: Response) => void;
    const slow = net.feed(() => new Promise((resolve) => (answer = resolve)));
    const element = await list(slow);
    await until(() => net.calls.length);
    element.src = net.feed(() => jsonFeed('b'));
    await until(() => element.state === 'ready');
    answer(jsonFeed('a'));
    await net.settle();
    expect(headlines(element)).to.deep.equal(['Story b']);
  });

  it('is given up when the element leaves, and asked for again when it is back', async () => {
    const src = net.feed(never);
    const element = await list(src);
    await until(() => net.calls.length);
    element.remove();
    await net.advance(1);
    expect(net.calls[0]!.signal.aborted).to.equal(true);
    net.feed(() => jsonFeed('a'), src);
    show('<div></div>').append(element);
    await until(() => headlines(element)[0] === 'Story a');
  });

  it('keeps its one request through twenty moves', async () => {
    const element = await list(net.feed(never));
    await until(() => net.calls.length);
    for (let move = 0; move < 20; move++) show('<div></div>').append(element);
    await net.advance(1);
    expect(net.calls.map(({signal}) => signal.aborted)).to.deep.equal([false]);
  });

  it('gives way to stories that a script gives, and comes back', async () => {
    const element = await loaded(net.feed(() => jsonFeed('a')));
    element.articles = articles(1);
    await settled(element);
    expect(headlines(element)).to.deep.equal(['Story 0']);
    element.articles = undefined;
    await until(() => headlines(element)[0] === 'Story a');
  });

  it('credits the host that a script’s stories name, or the source', async () => {
    const element = await render('news-list', {articles: articles(1, {publisher: {name: 'Coast Daily'}})});
    expect(words(part(element, 'credit'))).to.equal('Source: Coast Daily');
    expect(part(element, 'credit-link')).to.equal(null);
  });

  it('asks a WordPress for the section by its slug', async () => {
    const src = net.feed(never).replace('.json', '/wp-json/wp/v2/posts');
    net.feed(() => new Response('[]'), src);
    net.feed(() => new Response('[{"id": 7, "slug": "sport"}]'), src.replace('posts', 'categories'));
    net.feed(() => new Response('[]'), src.replace('posts', 'tags'));
    const element = await list(src, {section: 'sport'});
    await until(() => element.state === 'empty');
    expect(new URL(net.asked().at(-1)!).searchParams.get('categories')).to.equal('7');
  });

  it('says why where a WordPress does not tell its sections', async () => {
    const src = net.feed(never).replace('.json', '/wp-json/wp/v2/posts');
    net.feed(() => status(403), src.replace('posts', 'categories'));
    net.feed(() => status(403), src.replace('posts', 'tags'));
    const element = await list(src, {section: 'sport'});
    await until(() => element.state === 'error');
  });

  it('carries its own language for headlines that have none', async () => {
    const src = net.feed(() => jsonFeedWith({language: 'ru'}, 'a'));
    const element = await loaded(src, {lang: 'hy'});
    expect(part(element, 'headline')!.lang).to.equal('ru');
  });
});
