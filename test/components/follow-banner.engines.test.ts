import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {choose} from '../../src/internal/page-state.js';
import {inside, part, settled, show, until, words} from '../support/elements.js';

const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

afterEach(() => choose('dismissed', undefined));

describe('<follow-banner> in each engine', () => {
  for (const key of ['Enter', ' ']) {
    it(`keeps the place of the focus when it is closed by ${key === ' ' ? 'Space' : key}`, async () => {
      const place = show(
        '<div><follow-banner><a href="https://t.me/paper">T</a></follow-banner><button>After</button></div>',
      );
      const [element, after] = [...place.children] as [HTMLElement, HTMLElement];
      await settled(element);
      const {y} = after.getBoundingClientRect();
      part(element, 'close')!.focus();
      await sendKeys({press: key});
      await until(() => words(focused(element)) === 'Closed for good');
      expect(after.getBoundingClientRect().y).to.be.below(y);
      await sendKeys({press: 'Tab'});
      expect(document.activeElement).to.equal(after);
      await until(() => element.hidden);
    });
  }

  it('goes by Tab from its link to its button', async () => {
    const element = show('<follow-banner><a href="https://t.me/paper">T</a></follow-banner>');
    await settled(element);
    inside(element, 'a')!.focus();
    await sendKeys({press: 'Tab'});
    expect(focused(element)).to.equal(part(element, 'close'));
    expect(getComputedStyle(focused(element)!).outlineStyle).to.equal('solid');
  });
});
