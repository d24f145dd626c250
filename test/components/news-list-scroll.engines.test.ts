import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {NewsList} from '../../src/components/news-list/news-list.js';
import type {Article} from '../../src/data/article.js';
import {jsonFeed, jsonFeedWith, status} from '../data/fake-net.js';
import {
  allInside,
  articles,
  headlines,
  inside,
  part,
  pause,
  render,
  settled,
  show,
  until,
  useNet,
  words,
} from '../support/elements.js';

const button = (element: Element): HTMLButtonElement | null => inside(element, 'button.more');
const stories = (element: Element): HTMLElement[] => allInside(element, 'article');
const active = (element: Element): Element | null => element.shadowRoot!.activeElement;

/** Dispatched, because not every driver holds a key down. */
const controlAnd = (key: string, target: HTMLElement): boolean =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', {key, ctrlKey: true, bubbles: true, composed: true, cancelable: true}),
  );

/** A tall list far above the end of which nothing is loaded. */
const given = (count: number): Article[] => articles(count, {summary: 'Words. '.repeat(20)});

async function list(properties: Partial<NewsList>, attributes: Record<string, string> = {}): Promise<NewsList> {
  const element = await render('news-list', properties, {more: 'scroll', ...attributes});
  await until(() => stories(element).length);
  await settled(element);
  return element;
}

/** Until the list has grown by itself as often as it does. */
async function grown(element: NewsList): Promise<void> {
  for (let before = -1; before !== stories(element).length;) {
    before = stories(element).length;
    await pause(150);
  }
}

/** What was far below takes its own height when it comes near, some frames later. */
async function steady(measure: () => number): Promise<number> {
  let last = NaN;
  for (;;) {
    const now = measure();
    if (now === last) return now;
    last = now;
    await pause(100);
  }
}

describe('a list that grows while it is scrolled', () => {
  const net = useNet();

  it('is an ARIA feed of numbered articles, each of which can have the focus', async () => {
    const element = await list({articles: given(3), count: 3, heading: 'Latest'});
    const feed = part(element, 'stories')!;
    expect([feed.getAttribute('role'), feed.getAttribute('aria-label')]).to.deep.equal(['feed', 'Latest']);
    expect(feed.getAttribute('aria-busy')).to.equal('false');
    expect(
      stories(element).map(({ariaPosInSet, ariaSetSize, tabIndex}) => [ariaPosInSet, ariaSetSize, tabIndex]),
    ).to.deep.equal([
      ['1', '3', 0],
      ['2', '3', 0],
      ['3', '3', 0],
    ]);
    for (const story of stories(element))
      expect(inside(element, `#${story.getAttribute('aria-labelledby')}`)).to.equal(story.querySelector('.headline'));
  });

  it('has a name in the reader’s language where it has no heading', async () => {
    for (const [lang, name] of Object.entries({en: 'Stories', ru: 'Новости', hy: 'Նորություններ'})) {
      const element = await list({articles: given(1)}, {lang});
      expect(part(element, 'stories')!.getAttribute('aria-label')).to.equal(name);
    }
  });

  it('does not say how many there are while the server may have more', async () => {
    const page = net.feed(() => new Promise(() => undefined));
    const element = await list({src: net.feed(() => jsonFeedWith({next_url: page}, '1', '2'))});
    expect(stories(element)[0]!.ariaSetSize).to.equal('-1');
  });

  it('loads when its end is within a screen, and not before', async () => {
    const element = await list({articles: given(60), count: 20});
    await pause(150);
    expect(headlines(element)).to.have.length(20);
    button(element)!.scrollIntoView({block: 'end'});
    await until(() => headlines(element).length > 20);
    expect(active(element)).to.equal(null);
    scrollTo(0, 0);
  });

  it('asks by its button after five loads, and for five more after a click', async () => {
    const element = await list({articles: given(40), count: 1, layout: 'headlines'});
    await grown(element);
    expect(headlines(element)).to.have.length(6);
    expect(words(button(element))).to.equal('More stories');
    button(element)!.click();
    await grown(element);
    expect(headlines(element)).to.have.length(12);
    expect(active(element)?.textContent).to.equal('Story 6');
  });

  it('says that it is busy, and announces nothing that nobody asked for', async () => {
    let answer!: (response: Response) => void;
    const page = net.feed(() => new Promise((resolve) => (answer = resolve)));
    const element = await list({src: net.feed(() => jsonFeedWith({next_url: page}, '1', '2')), count: 2});
    await until(() => part(element, 'stories')!.getAttribute('aria-busy') === 'true');
    await until(() => answer);
    answer(jsonFeed('3'));
    await until(() => headlines(element).length === 3);
    await settled(element);
    expect(part(element, 'stories')!.getAttribute('aria-busy')).to.equal('false');
    expect(words(inside(element, '[role=status]:last-child'))).to.equal('');
    expect(active(element)).to.equal(null);
  });

  it('stops at a failure, and goes on when the reader asks', async () => {
    const page = net.feed(() => status(403));
    const element = await list({src: net.feed(() => jsonFeedWith({next_url: page}, '1')), count: 1});
    const note = await until(() => part(element, 'note'));
    const asked = net.calls.length;
    await pause(150);
    expect(net.calls.length).to.equal(asked);
    net.feed(() => jsonFeed('2'), page);
    await net.advance(60_000);
    note.querySelector('button')!.click();
    await until(() => headlines(element).length === 2);
  });

  it('leaves it to the page that cancels news-more, and does not insist', async () => {
    let heard = 0;
    const listener = (event: Event): void => {
      heard += 1;
      event.preventDefault();
    };
    document.addEventListener('news-more', listener);
    const element = await list({articles: given(5), count: 1});
    await pause(200);
    document.removeEventListener('news-more', listener);
    expect(heard).to.be.within(1, 5);
    expect(headlines(element)).to.have.length(1);
  });

  it('moves between stories with Page Down and Page Up', async () => {
    const element = await list({articles: given(3), count: 3});
    stories(element)[0]!.querySelector('a')!.focus();
    await sendKeys({press: 'PageDown'});
    expect(active(element)).to.equal(stories(element)[1]);
    await sendKeys({press: 'PageDown'});
    await sendKeys({press: 'PageDown'});
    expect(active(element)).to.equal(stories(element)[2]);
    await sendKeys({press: 'PageUp'});
    expect(active(element)).to.equal(stories(element)[1]);
  });

  it('is left with Control and End or Home', async () => {
    const frame = show(
      `<div><button>Before</button><p></p><div hidden><button>Hidden</button></div><button>After</button></div>`,
    );
    const element = await list({articles: given(3), count: 3});
    frame.querySelector('p')!.replaceWith(element);
    await settled(element);
    for (const [key, place] of [
      ['End', 'After'],
      ['Home', 'Before'],
    ] as const) {
      stories(element)[1]!.focus();
      controlAnd(key, stories(element)[1]!);
      expect(words(document.activeElement)).to.equal(place);
    }
  });

  it('is left for what the widget itself has beside the stories, where it has something', async () => {
    const element = await list({articles: given(3), count: 3, href: 'https://news.test/'});
    stories(element)[1]!.focus();
    controlAnd('Home', stories(element)[1]!);
    expect(active(element)).to.equal(part(element, 'all-link'));
  });

  it('moves nothing that is being read when new stories wait, and says so politely', async () => {
    const ids = Array.from({length: 30}, (_, index) => `old ${index}`);
    const src = net.feed(() => jsonFeed(...ids));
    const source = show(
      `<news-source src="${src}" refresh="60"><news-list more="scroll" count="30"></news-list></news-source>`,
    );
    const element = source.querySelector('news-list')!;
    await until(() => stories(element).length === 30);
    await settled(element);
    const status = part(element, 'stories')!.previousElementSibling!;
    expect([status.getAttribute('role'), words(status)]).to.deep.equal(['status', '']);
    const read = stories(element)[15]!;
    read.scrollIntoView({block: 'center'});
    read.querySelector('a')!.focus({preventScroll: true});
    // Observers tell that it is in view.
    const due = await until(() => net.pending().find((ms) => ms > 2000));
    const top = await steady(() => read.getBoundingClientRect().top);
    const focus = active(element);
    ids.unshift('new 3', 'new 2', 'new 1');
    await net.advance(due);
    await until(() => words(status));
    expect(words(status)).to.equal('3 new stories');
    expect(read.getBoundingClientRect().top).to.be.closeTo(top, 0.5);
    expect(active(element)).to.equal(focus);
    expect(stories(element)).to.have.length(30);
    status.querySelector('button')!.click();
    await until(() => stories(element).length === 33);
    await settled(element);
    expect(words(active(element))).to.equal('Story new 3');
    expect(stories(element).map(({ariaPosInSet}) => Number(ariaPosInSet))).to.deep.equal(
      Array.from({length: 33}, (_, index) => index + 1),
    );
    scrollTo(0, 0);
  });

  it('is accessible', async () => {
    const element = await list({articles: given(3), count: 2, heading: 'Latest', numbered: true});
    net.end();
    await expect(element).to.be.accessible();
  });
});
