import {expect} from '@open-wc/testing';
import type {SiteSearch} from '../../src/components/site-search/site-search.js';
import type {NewsOpenEvent} from '../../src/events/news-open-event.js';
import type {NewsSearchEvent} from '../../src/events/news-search-event.js';
import {configure} from '../../src/internal/settings.js';
import {jsonFeed, jsonFeedWith, newAddress, status} from '../data/fake-net.js';
import {
  allInside,
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
  type TestNet,
} from '../support/elements.js';
import {tree} from '../support/tree.js';

const ACTION = 'https://news.test/find?lang=en&s={searchTerms}&page={startPage?}';
const DEBOUNCE_MS = 150;

const search = (properties: Partial<SiteSearch> = {}, attributes: Record<string, string> = {}): Promise<SiteSearch> =>
  render('site-search', {action: ACTION, ...properties}, attributes);
const field = (element: Element): HTMLInputElement => inside(element, 'input')!;
const form = (element: Element): HTMLFormElement => inside(element, 'form')!;
const options = (element: Element): HTMLAnchorElement[] => allInside(element, '[role=option]');
const found = (element: Element): string[] => allInside(element, '.found').map(words);
const said = (element: Element): string => words(inside(element, '[role=status]'));
const isExpanded = (element: Element): boolean => field(element).getAttribute('aria-expanded') === 'true';

/** What a key or a click does by itself stays undone. */
function press(element: Element, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, composed: true, ...more});
  field(element).dispatchEvent(event);
  return event;
}

function type(element: Element, text: string): void {
  field(element).value = text;
  field(element).dispatchEvent(new InputEvent('input', {bubbles: true}));
}

async function ask(element: Element, text: string, net: TestNet): Promise<void> {
  type(element, text);
  await net.advance(DEBOUNCE_MS);
  await settled(element);
}

const activeOf = (element: Element): string | undefined => {
  const id = field(element).getAttribute('aria-activedescendant');
  const active = options(element).filter(({ariaSelected}) => ariaSelected === 'true');
  expect(active.map((option) => option.id)).to.deep.equal(id ? [id] : []);
  return id ? words(inside(element, `#${id} .found`)) : undefined;
};

/** Sends nothing, and gives what was told. */
function heard(element: HTMLElement): [string, string | undefined][] {
  const told: [string, string | undefined][] = [];
  element.addEventListener('news-search', (event: NewsSearchEvent) => {
    told.push([event.query, event.url]);
    event.preventDefault();
  });
  return told;
}

const STORIES = jsonFeedWith.bind(null, {
  items: [
    {id: '1', title: 'Ferry line reopens', url: 'https://news.test/1', date_published: '2026-11-03T09:00:00Z'},
    {id: '2', title: 'Bridge closes', url: 'https://news.test/2', summary: 'Take the ferry.', tags: ['City']},
    {id: '3', title: 'Snow on the pass', url: 'https://news.test/3'},
  ],
});

describe('<site-search>', () => {
  const net = useNet();

  describe('as a form', () => {
    for (const [template, path, sent] of [
      [
        ACTION,
        '/find',
        [
          ['lang', 'en'],
          ['s', 'ferry & мост'],
          ['page', ''],
        ],
      ],
      [
        'https://news.test/find/{searchTerms}/?page=1',
        '/find/ferry%20%26%20%D0%BC%D0%BE%D1%81%D1%82/',
        [['page', '1']],
      ],
      [
        'https://news.test/?q=in:news+{searchTerms}&cat=1&cat=2',
        '/',
        [
          ['q', 'in:news ferry & мост'],
          ['cat', '1'],
          ['cat', '2'],
        ],
      ],
    ] as const) {
      it(`leads to the results at ${template}`, async () => {
        const element = await search({action: template});
        expect([form(element).method, form(element).acceptCharset]).to.deep.equal(['get', 'utf-8']);
        expect(form(element).getAttribute('role')).to.equal('search');
        field(element).value = ' ferry & мост ';
        const event = new SubmitEvent('submit', {cancelable: true});
        form(element).dispatchEvent(event);
        expect(event.defaultPrevented).to.equal(false);
        // What the browser sends: the fields, in place of the query.
        expect(new URL(form(element).action).pathname).to.equal(path);
        expect([...new FormData(form(element))]).to.deep.equal(sent);
      });
    }

    it('puts the code of the language into the address', async () => {
      const element = await search({action: 'https://news.test/{lang}/?s={searchTerms}', lang: 'hy'});
      expect(new URL(form(element).action).pathname).to.equal('/hy/');
      show(`<news-source lang-codes="hy=arm"></news-source>`).append(element);
      await settled(element);
      expect(new URL(form(element).action).pathname).to.equal('/arm/');
    });

    it('is no combobox and asks for nothing where there are no suggestions', async () => {
      const element = await search();
      expect(field(element).getAttribute('role')).to.equal(null);
      expect(field(element).getAttribute('aria-expanded')).to.equal(null);
      await ask(element, 'ferry', net);
      press(element, 'ArrowDown');
      await settled(element);
      expect(part(element, 'popup')!.className).to.equal('unseen');
      expect(net.calls).to.have.length(0);
    });

    it('tells what is searched for and where it leads, before it does', async () => {
      for (const action of ['https://news.test/?s={searchTerms}', 'https://news.test/?s=news+{searchTerms}']) {
        const element = await search({action});
        const told = heard(element);
        field(element).value = '  ferry мост ';
        inside(element, 'button')!.click();
        expect(told).to.deep.equal([['ferry мост', action.replace('{searchTerms}', encodeURIComponent('ferry мост'))]]);
      }
    });

    it('does not leave for nothing, nor without an address', async () => {
      for (const [action, text, count] of [
        [ACTION, '  ', 0],
        [undefined, 'ferry', 1],
      ] as const) {
        const element = await search({action, preview: true});
        let told = 0;
        element.addEventListener('news-search', () => (told += 1));
        field(element).value = text;
        const event = new SubmitEvent('submit', {cancelable: true});
        form(element).dispatchEvent(event);
        expect([told, event.defaultPrevented]).to.deep.equal([count, true]);
      }
    });

    it('shows what stands in it where it leads nowhere', async () => {
      for (const action of ['', 'javascript:alert("{searchTerms}")']) {
        const element = show(`<site-search action='${action}'><form>Fallback</form></site-search>`);
        await settled(element);
        expect(isVisible(element.firstElementChild!)).to.equal(true);
        expect(inside(element, 'form')).to.equal(null);
      }
    });
  });

  describe('with suggestions', () => {
    it('asks for nothing before the reader has typed enough, and then once', async () => {
      const src = net.feed(() => STORIES());
      const element = await search({src});
      await net.advance(5000);
      for (const text of ['f', ' f ', '👨‍👩‍👧‍👦']) await ask(element, text, net);
      expect(net.calls).to.have.length(0);
      type(element, 'fe');
      await net.advance(DEBOUNCE_MS - 1);
      type(element, 'fer');
      await net.advance(DEBOUNCE_MS - 1);
      expect(net.calls).to.have.length(0);
      await net.advance(1);
      expect(net.asked()).to.deep.equal([src]);
    });

    it('takes the least length from the attribute', async () => {
      const element = await search({src: net.feed(() => STORIES())}, {'min-length': '4'});
      await ask(element, 'fer', net);
      expect(net.calls).to.have.length(0);
      await ask(element, 'ferr', net);
      expect(net.calls).to.have.length(1);
    });

    it('finds in any feed what has all the words, with one request', async () => {
      const element = await search({src: net.feed(() => STORIES())});
      await ask(element, 'ferry', net);
      expect(found(element)).to.deep.equal(['Ferry line reopens', 'Bridge closes']);
      await ask(element, 'ferry reop', net);
      expect(found(element)).to.deep.equal(['Ferry line reopens']);
      expect(net.calls).to.have.length(1);
    });

    it('shows section, date and flags, and marks the words', async () => {
      const src = net.feed(() =>
        jsonFeedWith({
          items: [
            {
              id: '1',
              title: 'Паром снова ходит',
              url: '/1',
              date_published: '2026-11-03T22:30:00Z',
              language: 'ru',
              _news_elements: {section: 'Город', flags: ['sponsored']},
            },
          ],
        }),
      );
      const element = await search({src, timeZone: 'Asia/Yerevan'});
      await ask(element, 'паром', net);
      const [option] = options(element);
      expect(words(option)).to.equal('Паром снова ходит Sponsored November 4, 2026 Город');
      expect(words(inside(element, 'mark'))).to.equal('Паром');
      expect(inside(element, '.found')!.lang).to.equal('ru');
      expect(option!.rel).to.equal('sponsored');
    });

    it('lets WordPress search', async () => {
      const src = newAddress().replace('.json', '/wp-json/wp/v2/posts');
      net.feed(() => Response.json([{id: 1, link: 'https://news.test/1', title: {rendered: 'Crossing'}}]), src);
      const element = await search({src});
      await ask(element, 'ferry line', net);
      expect(new URL(net.asked()[0]!).searchParams.get('search')).to.equal('ferry line');
      expect(found(element)).to.deep.equal(['Crossing']);
    });

    it('shows the words that OpenSearch suggests, and searches for them', async () => {
      const src = `${newAddress()}?q={searchTerms}&n={count?}`;
      net.feed(() => Response.json(['fer', ['ferry timetable', 'Ferry reopens'], [], ['', '/1']]), src.split('?')[0]);
      const element = await search({src, format: 'opensearch'});
      await ask(element, 'fer & co', net);
      expect(net.asked()).to.deep.equal([src.replace('{searchTerms}', 'fer%20%26%20co').replace('{count?}', '')]);
      expect(options(element).map(({href}) => href)).to.deep.equal([
        'https://news.test/find?lang=en&s=ferry%20timetable&page=',
        'https://feeds.test/1',
      ]);
      const told = heard(element);
      options(element)[0]!.click();
      expect(told).to.deep.equal([['ferry timetable', 'https://news.test/find?lang=en&s=ferry%20timetable&page=']]);
    });

    it('takes the feed, the parameters and the target of the source around it', async () => {
      const src = net.feed(() => STORIES());
      const source = show(
        `<news-source src="${src}" link-params="utm_source=partner" link-target="_blank"><site-search action="/?s={searchTerms}"></site-search></news-source>`,
      );
      const element = source.querySelector('site-search')!;
      await settled(element);
      expect([element.state, net.calls.length]).to.deep.equal(['idle', 0]);
      expect(field(element).getAttribute('role')).to.equal('combobox');
      await ask(element, 'snow', net);
      const [option] = options(element);
      expect(option!.href).to.equal('https://news.test/3?utm_source=partner');
      expect([option!.target, option!.rel]).to.deep.equal(['_blank', 'noopener']);
    });

    it('asks the edition of its language', async () => {
      const address = newAddress();
      net.feed(() => STORIES(), address.replace('.json', '/ru.json'));
      const element = await search({src: address.replace('.json', '/{lang}.json'), lang: 'ru'});
      await ask(element, 'ferry', net);
      expect(net.asked()).to.deep.equal([address.replace('.json', '/ru.json')]);
    });

    it('links to safe addresses only', async () => {
      const src = net.feed(() =>
        jsonFeedWith({items: [{id: '1', title: 'Ferry <b>x</b>', url: 'javascript:alert(1)'}]}),
      );
      const element = await search({src, action: undefined});
      await ask(element, 'ferry', net);
      expect(options(element)[0]!.hasAttribute('href')).to.equal(false);
    });

    it('aborts what is no longer asked, and shows the last answer alone', async () => {
      const src = newAddress();
      const answers: ((response: Response) => void)[] = [];
      net.feed(() => new Promise((resolve) => answers.push(resolve)), src);
      const element = await search({src: `${src}?q={searchTerms}`});
      await ask(element, 'fer', net);
      await ask(element, 'ferr', net);
      await net.advance(0);
      expect(net.calls.map(({signal}) => signal.aborted)).to.deep.equal([true, false]);
      answers[1]!(jsonFeed('new'));
      answers[0]!(jsonFeed('old'));
      await net.settle();
      expect(found(element)).to.deep.equal(['Story new']);
    });

    it('keeps what was found until there is an answer, with no option active', async () => {
      const src = newAddress();
      let answer: (response: Response) => void;
      net.feed(() => jsonFeed('1', '2'), `${src}?q=st`);
      net.feed(() => new Promise((resolve) => (answer = resolve)), `${src}?q=sto`);
      const element = await search({src: `${src}?q={searchTerms}`});
      await ask(element, 'st', net);
      await ask(element, 'sto', net);
      expect(element.state).to.equal('loading');
      expect(found(element)).to.have.length(2);
      press(element, 'ArrowDown');
      await settled(element);
      expect(activeOf(element)).to.equal('Story 1');
      answer!(jsonFeed('3', '4'));
      await net.settle();
      expect(found(element)).to.deep.equal(['Story 3', 'Story 4']);
      expect(activeOf(element)).to.equal(undefined);
    });

    it('shows no more than eight', async () => {
      const src = net.feed(() => jsonFeed(...'a b c d e f g h i j k l'.split(' ')));
      const element = await search({src});
      await ask(element, 'story', net);
      expect(options(element)).to.have.length(8);
      expect(said(element)).to.equal('8 results');
    });

    it('keeps nowhere what the reader typed', async () => {
      configure({store: true});
      sessionStorage.clear();
      const src = newAddress();
      net.feed(() => jsonFeed('1'), src);
      const element = await search({src: `${src}?q={searchTerms}`});
      await ask(element, 'secret', net);
      expect(found(element)).to.have.length(1);
      await net.advance(60_000);
      net.end();
      await new Promise((resolve) => requestIdleCallback(resolve));
      expect(JSON.stringify([sessionStorage, localStorage])).not.to.contain('secret');
    });

    it('is a preview without a network', async () => {
      const element = await search({preview: true});
      expect(isExpanded(element)).to.equal(false);
      await ask(element, 'any', net);
      expect(options(element)).to.have.length(8);
      expect(options(element).some((option) => option.hasAttribute('href'))).to.equal(false);
      expect(net.calls).to.have.length(0);
    });

    it('tells of the feed, and asks again on demand', async () => {
      const src = net.feed(() => STORIES());
      const element = await search({src});
      let loads = 0;
      element.addEventListener('news-load', () => (loads += 1));
      await ask(element, 'ferry', net);
      expect([element.state, element.feed?.articles.length, loads]).to.deep.equal(['ready', 3, 1]);
      await element.reload();
      expect([net.calls.length, loads]).to.deep.equal([2, 2]);
    });
  });

  describe('by keyboard', () => {
    let element: SiteSearch;

    beforeEach(async () => {
      element = await search({src: net.feed(() => STORIES())});
      field(element).focus();
      await ask(element, 'ferry', net);
    });

    async function key(name: string, more?: KeyboardEventInit): Promise<KeyboardEvent> {
      const event = press(element, name, more);
      await net.settle();
      return event;
    }

    it('chooses nothing by itself', () => {
      expect(isExpanded(element)).to.equal(true);
      expect(activeOf(element)).to.equal(undefined);
    });

    it('goes down and up through the options and the field, and round', async () => {
      const seen: (string | undefined)[] = [];
      for (const name of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
        expect((await key(name)).defaultPrevented).to.equal(true);
        seen.push(activeOf(element));
      }
      const [first, second] = found(element);
      expect(seen).to.deep.equal([first, second, undefined, first, undefined, second]);
      expect(element.shadowRoot!.activeElement).to.equal(field(element));
    });

    it('begins at the end by Up', async () => {
      await key('ArrowUp');
      expect(activeOf(element)).to.equal('Bridge closes');
    });

    for (const name of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
      it(`goes back into the text by ${name}`, async () => {
        await key('ArrowDown');
        expect((await key(name)).defaultPrevented).to.equal(false);
        expect(activeOf(element)).to.equal(undefined);
        expect(isExpanded(element)).to.equal(true);
      });
    }

    it('goes back into the text by typing', async () => {
      await key('ArrowDown');
      type(element, 'ferry l');
      await settled(element);
      expect(activeOf(element)).to.equal(undefined);
    });

    it('opens the active option by Enter, when nobody cancels it', async () => {
      const opened: string[] = [];
      element.addEventListener('news-open', (event: NewsOpenEvent) => {
        opened.push(event.article.headline);
        event.preventDefault();
      });
      let submitted = 0;
      form(element).addEventListener('submit', () => (submitted += 1));
      await key('ArrowDown');
      expect((await key('Enter')).defaultPrevented).to.equal(true);
      expect(opened).to.deep.equal(['Ferry line reopens']);
      expect(submitted).to.equal(0);
    });

    it('leaves Enter to the form where no option is active', async () => {
      expect((await key('Enter')).defaultPrevented).to.equal(false);
    });

    it('closes by Escape, clears by a second, and leaves a third to the page', async () => {
      expect((await key('Escape')).defaultPrevented).to.equal(true);
      expect([isExpanded(element), field(element).value]).to.deep.equal([false, 'ferry']);
      expect((await key('Escape')).defaultPrevented).to.equal(true);
      expect(field(element).value).to.equal('');
      expect((await key('Escape')).defaultPrevented).to.equal(false);
    });

    it('opens again by an arrow, without a request', async () => {
      for (const name of ['ArrowDown', 'ArrowUp']) {
        await key('Escape');
        await key(name);
        expect(isExpanded(element)).to.equal(true);
        expect(activeOf(element)).to.equal(undefined);
      }
      expect(net.calls).to.have.length(1);
    });

    it('leaves the keys to who composes a word', async () => {
      for (const name of ['ArrowDown', 'Escape', 'Enter']) {
        expect((await key(name, {isComposing: true})).defaultPrevented).to.equal(false);
      }
      expect(activeOf(element)).to.equal(undefined);
      expect(isExpanded(element)).to.equal(true);
    });

    it('waits no more for what was typed before Escape', async () => {
      type(element, 'bridge');
      await key('Escape');
      await net.advance(1000);
      expect(isExpanded(element)).to.equal(false);
    });
  });

  describe('in its states', () => {
    for (const [lang, texts] of Object.entries({
      en: ['1 result', '2 results', '5 results'],
      ru: ['1 результат', '2 результата', '5 результатов'],
      hy: ['1 արդյունք', '2 արդյունք', '5 արդյունք'],
    })) {
      it(`says in ${lang} how many there are`, async () => {
        for (const [index, count] of [1, 2, 5].entries()) {
          const src = net.feed(() => jsonFeed(...['a', 'b', 'c', 'd', 'e'].slice(0, count)));
          const element = await search({src, lang});
          await ask(element, 'story', net);
          expect(said(element)).to.equal(texts[index]);
          expect(inside(element, '[role=listbox]')!.ariaLabel).to.equal(texts[index]);
        }
      });
    }

    for (const [lang, text] of Object.entries({
      en: 'Nothing was found.',
      ru: 'Ничего не найдено.',
      hy: 'Ոչինչ չի գտնվել։',
    })) {
      it(`says in ${lang} that there is nothing`, async () => {
        const element = await search({src: net.feed(() => STORIES()), lang});
        await ask(element, 'zebra', net);
        expect(element.state).to.equal('empty');
        expect([said(element), isExpanded(element)]).to.deep.equal([text, false]);
      });
    }

    it('says that they are on their way, in a line that was there before', async () => {
      const element = await search({src: net.feed(never)});
      const line = inside(element, '[role=status]');
      expect(words(line)).to.equal('');
      await ask(element, 'ferry', net);
      expect(inside(element, '[role=status]')).to.equal(line);
      expect(words(line)).to.equal('Loading…');
      press(element, 'Escape');
      await settled(element);
      expect(words(line)).to.equal('');
    });

    it('says why there are none, and tries again without losing the focus', async () => {
      const src = newAddress();
      net.feed(() => status(403), src);
      const element = await search({src});
      let code: string | undefined;
      element.addEventListener('news-error', ({error}) => (code = error.code));
      field(element).focus();
      await ask(element, 'ferry', net);
      expect(said(element)).to.equal('The publisher’s server cannot answer now. Try again');
      expect([code, isExpanded(element)]).to.deep.equal(['http', false]);
      net.feed(() => STORIES(), src);
      const button = part(element, 'note')!.querySelector('button')!;
      button.focus();
      await settled(element);
      expect(isVisible(button)).to.equal(true);
      button.click();
      await until(() => found(element).length === 2);
      expect(element.shadowRoot!.activeElement).to.equal(field(element));
    });

    it('shows the last good stories where newer ones could not be had', async () => {
      const src = newAddress();
      net.feed(() => STORIES(), src);
      const element = await search({src});
      await ask(element, 'ferry', net);
      net.feed(nonsense, src);
      await element.reload();
      expect(element.matches(':state(stale)')).to.equal(true);
      expect(found(element)).to.have.length(2);
    });

    it('closes when the focus goes elsewhere, and when it is taken away', async () => {
      const element = await search({src: net.feed(() => STORIES())});
      const other = show('<button>Other</button>');
      field(element).focus();
      await ask(element, 'ferry', net);
      inside(element, 'button')!.focus();
      await settled(element);
      expect(isExpanded(element)).to.equal(true);
      other.focus();
      await settled(element);
      expect(isExpanded(element)).to.equal(false);
      await ask(element, 'ferry', net);
      show('<div></div>').append(element);
      await settled(element);
      expect(isExpanded(element)).to.equal(false);
    });

    it('keeps the focus in the field when a suggestion is pressed', async () => {
      const element = await search({src: net.feed(() => STORIES())});
      await ask(element, 'ferry', net);
      const event = new MouseEvent('mousedown', {bubbles: true, cancelable: true});
      options(element)[0]!.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(true);
    });

    it('closes once a story is opened', async () => {
      const element = await search({src: net.feed(() => STORIES())});
      await ask(element, 'ferry', net);
      document.addEventListener('click', (event) => event.preventDefault(), {once: true});
      options(element)[0]!.click();
      await settled(element);
      expect(isExpanded(element)).to.equal(false);
    });

    it('reads as a search with a field that suggests', async () => {
      const element = await search({src: net.feed(() => STORIES())});
      field(element).focus();
      await ask(element, 'ferry', net);
      press(element, 'ArrowDown');
      await settled(element);
      net.end();
      expect(await tree()).to.deep.equal([
        'combobox What are you looking for?, expanded',
        'button Search',
        'listbox 2 results',
        'option Ferry line reopens November 3, 2026, selected',
        'option Bridge closes City',
        'status',
      ]);
    });

    it('reads as a plain field where nothing is suggested', async () => {
      await search();
      net.end();
      expect(await tree()).to.deep.equal(['searchbox What are you looking for?', 'button Search', 'status']);
    });
  });

  it('is without fault with suggestions and an active one, and alone on a page', async () => {
    const element = await search({src: net.feed(() => STORIES())});
    await ask(element, 'ferry', net);
    press(element, 'ArrowDown');
    await settled(element);
    net.end();
    await expect(element).to.be.accessible();
  });

  it('leaves the list out of the way of Tab', async () => {
    const element = await search({src: net.feed(() => STORIES())});
    await ask(element, 'ferry', net);
    const stops = allInside(element, '*').filter((stop) => stop.tabIndex >= 0 && !stop.matches('[type=hidden]'));
    expect(stops.map(({localName}) => localName)).to.deep.equal(['input', 'button']);
    expect(inside(element, '[role=listbox]')!.tabIndex).to.equal(-1);
  });

  it('lies over what follows and moves nothing', async () => {
    const element = await search({src: net.feed(() => STORIES())});
    const after = document.createElement('p');
    after.style.cssText = 'position: relative; margin: 0; height: 200px; background: red';
    element.after(after);
    const {top} = after.getBoundingClientRect();
    await ask(element, 'ferry', net);
    expect(after.getBoundingClientRect().top).to.equal(top);
    const {left, top: y} = options(element)[1]!.getBoundingClientRect();
    expect(document.elementFromPoint(left + 5, y + 5)).to.equal(element);
    expect(part(element, 'popup')!.offsetWidth).to.equal(form(element).offsetWidth);
  });

  it('takes the whole width of a narrow place', async () => {
    const place = show('<div style="inline-size: 200px"></div>');
    const element = await search();
    place.append(element);
    await settled(element);
    expect(field(element).offsetWidth).to.equal(200);
    expect(inside(element, 'button')!.getBoundingClientRect().top).to.be.greaterThan(
      field(element).getBoundingClientRect().bottom,
    );
  });
});
