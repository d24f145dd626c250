import {expect} from '@open-wc/testing';
import type {Article} from '../../src/data/article.js';
import {choose} from '../../src/internal/page-state.js';
import {articles, painted, pause, PICTURE, render, settled, show} from '../support/elements.js';

const given: Article[] = articles(15, {
  section: 'Region',
  summary: 'The first crossing took forty minutes, and nobody on board could say who had booked it. '.repeat(3),
  datePublished: '2026-11-03T09:00:00.000Z',
  image: {url: PICTURE, alt: ''},
  publisher: {name: 'The Paper', url: 'https://paper.example/'},
});
const ELEMENTS = [
  ...['list', 'compact', 'headlines', 'grid'].map((layout) => `<news-list layout="${layout}"></news-list>`),
  '<news-list lead></news-list>',
  '<news-list numbered></news-list>',
  '<news-list layout="grid" lead></news-list>',
  '<news-list hide="image summary"></news-list>',
  '<news-list count="5" heading="Region" description="What matters between the lake and the border." more="button"></news-list>',
  '<news-list count="12" layout="headlines" heading="Region" numbered></news-list>',
  '<news-list count="3" layout="compact" surface="card"></news-list>',
  '<news-list surface="card" style="--news-gap: 1em"></news-list>',
  ...['vertical', 'horizontal', 'compact', 'lead'].map((layout) => `<news-card layout="${layout}"></news-card>`),
];

async function farAway(markup: string, width: number, stories = given): Promise<HTMLElement> {
  const element = show(`<div style="margin-top: 20000px; width: ${width}px; font: 16px/1.5 sans-serif">${markup}</div>`)
    .firstElementChild as HTMLElement;
  Object.assign(element, element.localName === 'news-card' ? {article: stories[0]} : {articles: stories});
  await settled(element);
  await painted();
  return element;
}

const height = (element: Element): number => element.getBoundingClientRect().height;

/** As high as if it were seen. */
function heightInView(element: Element): number {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.item, article, .even { content-visibility: visible !important }');
  element.shadowRoot!.adoptedStyleSheets.push(sheet);
  return height(element);
}

describe('far from the view', () => {
  for (const markup of ELEMENTS) {
    for (const width of [320, 700, 1200]) {
      it(`${markup} of ${width} px is as high as it will be`, async () => {
        const element = await farAway(markup, width);
        const far = height(element);
        expect(far).to.be.closeTo(heightInView(element), 1);
      });
    }
  }

  for (const layout of ['list', 'headlines', 'compact']) {
    it(`a ${layout} of 320 px asks nothing of a wide container around it`, async () => {
      const frame = await farAway('<div style="width: 320px"></div>', 1200);
      frame.parentElement!.style.containerType = 'inline-size';
      const list = Object.assign(document.createElement('news-list'), {layout, articles: given.slice(0, 5)});
      frame.append(list);
      await settled(list);
      await painted();
      const far = height(list);
      expect(far).to.be.closeTo(heightInView(list), 1);
    });
  }

  it('keeps stories, head and credit apart whatever space the page gives them', async () => {
    show('<style>::part(item), ::part(story), ::part(head) { margin: 7px; padding: 20px }</style>');
    const list = await farAway('<news-list heading="Region"></news-list>', 430, given.slice(0, 5));
    list.parentElement!.style.marginTop = '0';
    await painted();
    const boxes = [...list.shadowRoot!.querySelectorAll('.head, .item, .credit')].map((box) =>
      box.getBoundingClientRect(),
    );
    expect(boxes).to.have.length(7);
    for (const [at, box] of boxes.entries()) expect(box.top).to.be.at.least(at ? boxes[at - 1]!.bottom - 1 : 0);
    expect(list.getBoundingClientRect().bottom).to.be.at.least(boxes.at(-1)!.bottom - 1);
  });

  it('a story without its image has its height at once', async () => {
    const bare = given.map((article) => ({...article, image: undefined, summary: 'Short.'})) as Article[];
    const element = await farAway('<news-list></news-list>', 700, bare.slice(0, 12));
    const far = height(element);
    expect(far).to.be.closeTo(heightInView(element), 1);
  });

  it('what is in a story is not laid out', async () => {
    const element = await farAway('<news-list></news-list>', 700);
    const link = element.shadowRoot!.querySelector('.link')!;
    expect(link.checkVisibility({contentVisibilityAuto: true})).to.equal(false);
    element.parentElement!.style.marginTop = '0';
    await painted();
    expect(link.checkVisibility({contentVisibilityAuto: true})).to.equal(true);
  });

  it('icons are not laid out, and the row is as high as it will be', async () => {
    const links = '<a href="https://t.me/paper">Telegram</a><a href="https://www.youtube.com/@paper">YouTube</a>';
    const element = await farAway(`<social-links>${links}</social-links>`, 320);
    const icon = element.shadowRoot!.querySelector('a')!;
    const far = height(element);
    expect(icon.checkVisibility({contentVisibilityAuto: true})).to.equal(false);
    element.parentElement!.style.marginTop = '0';
    await painted();
    expect(icon.checkVisibility({contentVisibilityAuto: true})).to.equal(true);
    expect(far).to.be.closeTo(height(element), 1);
  });

  describe('where the reader chooses another language', () => {
    afterEach(() => choose('language', undefined));
    const spoken = (element: Element): string | null =>
      element.shadowRoot!.querySelector('.base')!.getAttribute('lang');

    it('what is in view speaks it before the next paint, what is far a moment later', async () => {
      const seen = await render('news-list', {articles: given});
      const far = await farAway('<news-list></news-list>', 700);
      const card = await farAway('<news-card></news-card>', 700);
      choose('language', 'ru');
      await settled(seen, far, card);
      expect([seen, far, card].map(spoken)).to.deep.equal(['ru', 'en', 'en']);
      await pause(200);
      expect([seen, far, card].map(spoken)).to.deep.equal(['ru', 'ru', 'ru']);
    });

    it('a long list of which the middle is in view speaks it at once', async () => {
      const list = await render('news-list', {articles: articles(200, given[0])});
      list.shadowRoot!.querySelectorAll('article')[100]!.scrollIntoView();
      await painted();
      choose('language', 'ru');
      await settled(list);
      expect(spoken(list)).to.equal('ru');
    });

    it('a page that changes its own is followed at once everywhere', async () => {
      const far = await farAway('<news-list></news-list>', 700);
      far.parentElement!.lang = 'ru';
      await settled(far);
      expect(spoken(far)).to.equal('ru');
    });
  });
});
