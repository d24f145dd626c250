import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {choose} from '../../src/internal/page-state.js';
import {allInside, inside, render, settled, words} from '../support/elements.js';

const focused = (element: Element): string => element.shadowRoot!.activeElement!.ariaLabel!;

afterEach(() => choose('text-scale', undefined));

describe('<text-size> in each engine', () => {
  it('goes by Tab from button to button, and steps by Enter and Space', async () => {
    const [element, card] = [await render('text-size'), await render('news-card', {preview: true})];
    const size = (): number => parseFloat(getComputedStyle(inside(card, '.base')!).fontSize);
    const normal = size();
    allInside(element, 'button')[1]!.focus();
    await sendKeys({press: 'Tab'});
    expect(focused(element)).to.equal('Larger text');
    await sendKeys({press: 'Enter'});
    await sendKeys({press: ' '});
    await settled(element);
    expect(size() / normal).to.be.closeTo(1.3, 0.01);
  });

  it('goes by Tab to a button that has nothing to do, and does nothing by it', async () => {
    const element = await render('text-size');
    allInside(element, 'button')[0]!.focus();
    await sendKeys({press: 'Tab'});
    expect(focused(element)).to.equal('Normal text size');
    await sendKeys({press: 'Enter'});
    await sendKeys({press: ' '});
    await settled(element);
    expect(words(inside(element, '[role=status]'))).to.equal('');
    expect(localStorage.getItem('news-elements:text-scale')).to.equal(null);
  });

  it('keeps the focus on a button that has come to its end', async () => {
    const element = await render('text-size');
    const larger = allInside(element, 'button')[2]!;
    larger.focus();
    for (let time = 0; time < 5; time++) await sendKeys({press: 'Enter'});
    await settled(element);
    expect(larger.ariaDisabled).to.equal('true');
    expect(focused(element)).to.equal('Larger text');
    expect(words(inside(element, '[role=status]'))).to.equal('Text size 150%');
  });
});
