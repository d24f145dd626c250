import {expect} from '@open-wc/testing';
import {ELEMENTS} from '../contract/elements.js';
import {settled, show} from '../support/elements.js';

/** The five that make a brand. */
const FIVE = {
  '--news-font': 'Georgia',
  '--news-font-headline': 'Courier',
  '--news-accent': 'rgb(0, 90, 200)',
  '--news-radius': '6px',
  '--news-gap': '10px',
};
const PAGE = 'font: 16px Verdana; color: rgb(0, 0, 0)';
const BOXES = ELEMENTS.filter(({box}) => box);

type Entry = (typeof ELEMENTS)[number];

/** The element on a card of its own, on a page with these tokens. */
async function place({elementClass: {tagName}, filled}: Entry, tokens: Record<string, string>): Promise<HTMLElement> {
  const style = Object.entries(tokens).map(([name, value]) => `${name}: ${value}`);
  const element = document.createElement(tagName);
  Object.assign(element, filled);
  element.setAttribute('surface', 'card');
  show(`<div style="${[PAGE, ...style].join(';')}"></div>`).append(element);
  await settled(element);
  return element;
}

/** Everything in it that a reader sees. */
const partsOf = ({shadowRoot}: HTMLElement): HTMLElement[] =>
  [...shadowRoot!.querySelectorAll<HTMLElement>('*')].filter((part) =>
    part.checkVisibility({visibilityProperty: true}),
  );

const hasText = (part: Element): boolean =>
  [...part.childNodes].some((node) => node instanceof Text && node.data.trim() !== '') || part.matches('input, button');

const matching = (element: HTMLElement, selector: string): CSSStyleDeclaration[] =>
  partsOf(element)
    .filter((part) => part.matches(selector))
    .map((part) => getComputedStyle(part));

const values = (styles: CSSStyleDeclaration[], property: string): string[] => [
  ...new Set(styles.map((style) => style.getPropertyValue(property))),
];

/** A box is what has a border all round, a ground or an image. */
function isBox(part: HTMLElement): boolean {
  const {borderInlineStartWidth, borderBlockEndWidth, overflow} = getComputedStyle(part);
  const bordered = parseFloat(borderInlineStartWidth) > 0 && parseFloat(borderBlockEndWidth) > 0;
  return bordered || part.matches('.base') || (part.matches('.media') && overflow === 'clip');
}

for (const entry of BOXES)
  describe(`five tokens on ${entry.elementClass.tagName}`, () => {
    it('give every text one of two fonts', async () => {
      const element = await place(entry, FIVE);
      const texts = partsOf(element).filter((part) => hasText(part) && !part.closest('pre, code'));
      const headlines = texts.filter((part) => part.closest('.headline, .title, .body :is(h1, h2, h3, h4, h5, h6)'));
      expect(texts).not.to.be.empty;
      for (const part of texts)
        expect(getComputedStyle(part).fontFamily, part.outerHTML).to.equal(
          headlines.includes(part) ? 'Courier' : 'Georgia',
        );
    });

    it('round every box', async () => {
      const element = await place(entry, FIVE);
      const boxes = partsOf(element).filter(isBox);
      expect(boxes).not.to.be.empty;
      expect(
        values(
          boxes.map((part) => getComputedStyle(part)),
          'border-radius',
        ),
      ).to.deep.equal(['6px']);
    });
  });

/** Those that show stories in brief. */
for (const entry of BOXES.filter(({elementClass}) => /^news-(card|list)$/.test(elementClass.tagName)))
  describe(`five tokens on the stories of ${entry.elementClass.tagName}`, () => {
    it('colour the labels, darkened by the text', async () => {
      const accented = '.section, .flag.live';
      const [plain, branded] = [await place(entry, {}), await place(entry, FIVE)];
      const [before, after] = [plain, branded].map((element) => values(matching(element, accented), 'color'));
      expect(before).to.have.length(1);
      expect(after).to.have.length(1);
      expect(after).not.to.deep.equal(before);
      const mixed = show(
        `<i style="color: color-mix(in oklab, rgb(0, 90, 200) 70%, light-dark(#16181c, #eceef1))"></i>`,
      );
      expect(after).to.deep.equal([getComputedStyle(mixed).color]);
    });

    it('set the rows apart, and the image by twice as much', async () => {
      const element = await place(entry, FIVE);
      expect(values(matching(element, '.story > .text'), 'row-gap')).to.deep.equal(['10px']);
      expect(values(matching(element, '.story'), 'row-gap')).to.deep.equal(['20px']);
      const [label, headline, meta] = ['.label', '.headline', '.meta'].map((name) =>
        element.shadowRoot!.querySelector(name)!.getBoundingClientRect(),
      );
      // A quarter of an em closer: the label belongs to its headline.
      expect(headline!.top - label!.bottom).to.be.closeTo(10 - 4, 0.5);
      expect(meta!.top - headline!.bottom).to.be.greaterThan(9.5);
    });
  });

describe('a wider gap', () => {
  it('makes a card taller by the gaps that it has', async () => {
    const entry = BOXES.find(({elementClass}) => elementClass.tagName === 'news-card')!;
    const heights = await Promise.all(
      [{}, {'--news-gap': '1.5em'}].map(async (tokens) => (await place(entry, tokens)).getBoundingClientRect().height),
    );
    // Three gaps between four rows, one above the credit, two under the image: an em more each.
    expect(heights[1]! - heights[0]!).to.be.closeTo(6 * 16, 1);
  });
});
