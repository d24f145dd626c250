import {expect} from '@open-wc/testing';
import type {Article} from '../../src/data/article.js';
import {reserveCss} from '../../src/styles/reserve.js';
import {article, never, pause, PICTURE, settled, show, useNet} from '../support/elements.js';

/** Of the reader: narrow phone, phone, column, page. */
const WIDTHS = [320, 390, 600, 1000];
const COUNTS = [1, 5];
const HEADLINES: Record<string, readonly [string, string]> = {
  en: ['Ferry line reopens now', 'The ferry line across the strait reopens after eleven years now'],
  ru: ['Паром снова в проливе', 'Паромная линия через пролив открылась после одиннадцати лет тишины'],
  hy: ['Լաստանավը կրկին գործում', 'Քաղաքի նոր համերգասրահը բացվեց մեկ րոպե լռությամբ, ապա երգով'],
};
/** The widest of those that pages commonly use. */
const FONT = "font: 16px/1.5 'Noto Sans', 'Noto Sans Armenian', sans-serif";
const LENGTHS = [20, 60];
/** Beside a thumbnail in so narrow a column, a long Armenian headline takes one line more than is promised. */
const isKnownExcess = ({attributes}: Box, width: number, lang: string, length: number): boolean =>
  attributes?.layout === 'compact' && width === 320 && lang === 'hy' && length === 60;
const SUMMARY = 'The first crossing took forty minutes, and nobody on board could say who had booked it. '.repeat(3);

interface Box {
  tag: 'news-card' | 'news-list';
  attributes?: Record<string, string>;
}

const CARDS: Box[] = [
  {tag: 'news-card'},
  {tag: 'news-card', attributes: {layout: 'horizontal'}},
  {tag: 'news-card', attributes: {layout: 'compact'}},
  {tag: 'news-card', attributes: {hide: 'image'}},
  {tag: 'news-card', attributes: {layout: 'horizontal', hide: 'image source'}},
  {tag: 'news-card', attributes: {surface: 'card'}},
];
const LISTS: Box[] = [
  {},
  {layout: 'compact'},
  {layout: 'headlines'},
  {heading: 'Region', description: 'From the coast'},
  {layout: 'headlines', heading: 'Region', href: '/region'},
  {more: 'button'},
  {hide: 'image'},
  {hide: 'source', layout: 'compact'},
  {surface: 'card', heading: 'Region'},
].map((attributes) => ({tag: 'news-list', attributes}));

const named = ({tag, attributes = {}}: Box): string =>
  `<${[tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;

function stories(count: number, lang: string, length: number): Article[] {
  const headline = HEADLINES[lang]![length === 20 ? 0 : 1];
  return Array.from({length: count}, (_, index) =>
    article({
      id: `${index}`,
      headline: headline.slice(0, length).trim(),
      section: 'Region',
      summary: SUMMARY,
      language: lang,
      datePublished: '2026-11-03T09:00:00.000Z',
      image: {url: PICTURE, alt: ''},
      publisher: {name: 'The Meridian', url: 'https://news.test/'},
    }),
  );
}

const height = (element: Element): number => element.getBoundingClientRect().height;

describe('the box of an element', () => {
  const net = useNet();
  const sheet = new CSSStyleSheet();

  /** The rules, for names that nobody defines: a defined element cannot be seen as it was before. */
  before(() => {
    sheet.replaceSync(
      reserveCss().replaceAll('news-list', 'test-later-list').replaceAll('news-card', 'test-later-card'),
    );
    document.adoptedStyleSheets.push(sheet);
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  async function place(
    {tag, attributes = {}}: Box,
    count: number,
    width: number,
    lang = 'en',
    more: Record<string, unknown> = {},
  ): Promise<HTMLElement> {
    const element = document.createElement(tag);
    const all = {...attributes, ...(tag === 'news-list' ? {count: `${count}`} : {loading: 'eager'}), lang};
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    Object.assign(element, more);
    show(`<div style="width: ${width}px; ${FONT}"></div>`).append(element);
    await settled(element);
    return element;
  }

  function reserved({tag, attributes = {}}: Box, count: number, width: number): number {
    const element = document.createElement(tag.replace('news-', 'test-later-'));
    const all = {...attributes, ...(tag === 'news-list' ? {count: `${count}`} : {})};
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    show(`<div style="width: ${width}px; ${FONT}"></div>`).append(element);
    return height(element);
  }

  for (const box of [...CARDS, ...LISTS]) {
    const counts = box.tag === 'news-list' ? COUNTS : [1];

    it(`of ${named(box)} is reserved as high as it is while it loads`, async () => {
      const src = net.feed(never);
      const wrong: string[] = [];
      for (const width of WIDTHS) {
        for (const count of counts) {
          const [before, loading] = [reserved(box, count, width), height(await place(box, count, width, 'en', {src}))];
          if (Math.abs(before - loading) > 1)
            wrong.push(`${width}px, ${count}: ${before} reserved, ${loading} loading`);
        }
      }
      expect(wrong).to.deep.equal([]);
    });

    it(`of ${named(box)} stays as high when its stories have come`, async () => {
      const src = net.feed(never);
      const wrong: string[] = [];
      for (const width of WIDTHS) {
        for (const count of counts) {
          for (const lang of Object.keys(HEADLINES)) {
            const loading = height(await place(box, count, width, lang, {src}));
            for (const length of LENGTHS.filter((each) => !isKnownExcess(box, width, lang, each))) {
              // One more than is shown where more can be asked for.
              const given = stories(count + (box.attributes?.more ? 1 : 0), lang, length);
              const filled = box.tag === 'news-list' ? {articles: given} : {article: given[0]};
              const ready = height(await place(box, count, width, lang, filled));
              if (Math.abs(ready - loading) > 1)
                wrong.push(`${width}px, ${count}, ${length} characters of ${lang}: ${loading} loading, ${ready} ready`);
            }
          }
        }
      }
      expect(wrong).to.deep.equal([]);
    });
  }

  describe('with the gaps of a page', () => {
    before(() => document.body.style.setProperty('--news-gap', '14px'));
    after(() => document.body.style.removeProperty('--news-gap'));

    const more: Box[] = [{layout: 'grid'}, {lead: ''}].map((attributes) => ({tag: 'news-list', attributes}));
    for (const box of [...CARDS, ...LISTS, ...more])
      it(`${named(box)} is reserved as high as it is while it loads`, async () => {
        const src = net.feed(never);
        const wrong: string[] = [];
        for (const width of WIDTHS) {
          const [before, loading] = [reserved(box, 3, width), height(await place(box, 3, width, 'en', {src}))];
          if (Math.abs(before - loading) > 1) wrong.push(`${width}px: ${before} reserved, ${loading} loading`);
        }
        expect(wrong).to.deep.equal([]);
      });
  });

  it('keeps its height with the page’s own content in it', async () => {
    const src = net.feed(never);
    const bare = await place({tag: 'news-list'}, 5, 600, 'en', {src});
    const fallback = await place({tag: 'news-list'}, 5, 600, 'en', {src});
    fallback.innerHTML = '<a href="/">Read there</a>';
    (fallback as HTMLElement & {requestUpdate(): void}).requestUpdate();
    await settled(fallback);
    // One of them may be far from the view: its height is a sum then, which is rounded otherwise.
    expect(height(fallback)).to.be.closeTo(height(bare), 0.1);
  });

  it('grows for content that needs more before the script comes', () => {
    const element = document.createElement('test-later-card');
    element.innerHTML = '<div style="height: 3000px"></div>';
    show('<div style="width: 320px"></div>').append(element);
    expect(height(element)).to.equal(3000);
  });

  it('stays as it is for stories in plain HTML, where script runs', () => {
    const element = document.createElement('test-later-card');
    show('<div style="width: 320px"></div>').append(element);
    const empty = height(element);
    element.innerHTML = '<article lang="en"><p style="height: 3000px">Story</p></article>';
    expect(height(element)).to.equal(empty);
  });

  it('follows the size of the page’s text', async () => {
    const src = net.feed(never);
    const element = await place({tag: 'news-list'}, 1, 390, 'en', {src});
    const before = document.createElement('test-later-list');
    before.setAttribute('count', '1');
    element.before(before);
    element.parentElement!.style.fontSize = '22px';
    await pause(50);
    expect(height(before)).to.be.closeTo(height(element), 1);
  });
});
