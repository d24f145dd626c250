import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import type {TextSize} from '../../src/components/text-size/text-size.js';
import type {NewsTextSizeChangeEvent} from '../../src/events/news-text-size-change-event.js';
import {choose} from '../../src/internal/page-state.js';
import {register} from '../../src/internal/register.js';
import {allInside, inside, othersHeard, render, settled, show, warnings, words} from '../support/elements.js';

const STORED = 'news-elements:text-scale';

const SIGNS: Record<string, string> = {'A−': '.smaller', A: '.normal', 'A+': '.larger'};

const button = (element: Element, sign: string): HTMLButtonElement => inside(element, SIGNS[sign]!)!;
const status = (element: Element): string => words(inside(element, '[role=status]'));
const isOff = (element: Element, sign: string): boolean => button(element, sign).ariaDisabled === 'true';
const scaleOf = (element: Element): string => getComputedStyle(element).getPropertyValue('--news-text-scale');

async function press(element: Element, ...signs: string[]): Promise<void> {
  for (const sign of signs) {
    button(element, sign).click();
    await settled(element);
  }
}

const control = (attributes: Record<string, string> = {}): Promise<TextSize> => render('text-size', {}, attributes);

/** What stands for the article until the library has one. */
class StandIn extends LitElement {
  static readonly tagName = 'news-article';
}

afterEach(() => choose('text-scale', undefined));

describe('<text-size>', () => {
  it('makes all text of the library larger, smaller and normal again', async () => {
    const [element, card] = [await control(), await render('news-card', {preview: true})];
    const size = (): number => parseFloat(getComputedStyle(inside(card, '.base')!).fontSize);
    const normal = size();
    await press(element, 'A+');
    expect(size() / normal).to.be.closeTo(1.15, 0.01);
    await press(element, 'A', 'A−');
    expect(size() / normal).to.be.closeTo(0.85, 0.01);
    await press(element, 'A');
    expect(size()).to.equal(normal);
  });

  it('has a step at each size, and stops at the last', async () => {
    const element = await control();
    const card = await render('news-card');
    const sizes = [];
    for (let time = 0; time < 4; time++) {
      await press(element, 'A+');
      sizes.push(scaleOf(card));
    }
    expect(sizes).to.deep.equal(['1.15', '1.3', '1.5', '1.5']);
    expect(isOff(element, 'A+')).to.equal(true);
    expect(isOff(element, 'A−')).to.equal(false);
  });

  it('says which button has nothing to do, without taking it from the keyboard', async () => {
    const element = await control();
    expect(['A−', 'A', 'A+'].map((sign) => isOff(element, sign))).to.deep.equal([false, true, false]);
    await press(element, 'A−');
    expect(['A−', 'A', 'A+'].map((sign) => isOff(element, sign))).to.deep.equal([true, false, false]);
    expect(allInside(element, ':disabled')).to.have.length(0);
  });

  it('takes steps of the page’s own, in any order', async () => {
    const element = await control({steps: ' 2, 0.9 ,1.4'});
    const card = await render('news-card');
    await press(element, 'A+');
    expect(scaleOf(card)).to.equal('1.4');
    await press(element, 'A−');
    expect(scaleOf(card)).to.equal('0.9');
    await press(element, 'A+', 'A+');
    expect(scaleOf(card)).to.equal('2');
  });

  it('warns once of steps that are none, and leaves them out', async () => {
    let element!: TextSize;
    const said = await warnings(async () => {
      element = await control({steps: '1, big, 1.2, 40'});
      element.requestUpdate();
      await settled(element);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.include('big');
    await press(element, 'A+');
    expect(isOff(element, 'A+')).to.equal(true);
  });

  it('has its own steps where the page gives none that are good', async () => {
    await warnings(async () => {
      const element = await control({steps: 'small large'});
      expect(isOff(element, 'A+')).to.equal(false);
    });
  });

  it('announces the size that the reader chose', async () => {
    const element = await control();
    expect(status(element)).to.equal('');
    await press(element, 'A+');
    expect(status(element)).to.equal('Text size 115%');
    element.lang = 'ru';
    await settled(element);
    expect(status(element)).to.equal('Размер текста: 115 %');
    element.lang = 'hy';
    await settled(element);
    expect(status(element)).to.equal('Տեքստի չափը՝ 115%');
    await press(element, 'A');
    expect(status(element)).to.equal('Տեքստի չափը՝ 100%');
  });

  it('says nothing of a size that was chosen elsewhere', async () => {
    const [here, there] = [await control(), await control()];
    await press(here, 'A+');
    await press(there, 'A+');
    await settled(here);
    expect(status(here)).to.equal('');
    expect(status(there)).to.equal('Text size 130%');
  });

  it('resizes what `target` selects, and nothing else', async () => {
    const holder = show('<section><p class="body"></p><news-card></news-card></section>');
    const element = await control({target: '.body'});
    await press(element, 'A+');
    holder.insertAdjacentHTML('beforeend', '<p class="body"></p>');
    expect([...holder.children].map(scaleOf)).to.deep.equal(['1.15', '', '1.15']);
    await press(element, 'A');
    expect([...holder.children].map(scaleOf)).to.deep.equal(['', '', '']);
  });

  it('follows a target that changes', async () => {
    const holder = show('<section><p></p><ul></ul></section>');
    const element = await control({target: 'section > p'});
    await press(element, 'A+');
    element.target = 'section > ul';
    await settled(element);
    expect([...holder.children].map(scaleOf)).to.deep.equal(['', '1.15']);
  });

  it('warns once of a target that is no selector', async () => {
    const said = await warnings(async () => {
      const element = await control({target: '<p>'});
      await press(element, 'A+', 'A+');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.include('<p>');
  });

  it('resizes the nearest article alone', async () => {
    if (!customElements.get(StandIn.tagName)) register(StandIn);
    const page = show(
      '<main><section><div></div><news-article></news-article></section><news-article></news-article><news-card></news-card></main>',
    );
    const element = document.createElement('text-size');
    page.querySelector('div')!.append(element);
    const [near, far] = page.querySelectorAll('news-article');
    await settled(element, near!, far!);
    await press(element, 'A+');
    expect([near!, far!, page.querySelector('news-card')!].map(scaleOf)).to.deep.equal(['1.15', '', '']);
    expect(near!.outerHTML).to.equal('<news-article></news-article>');
    far!.append(element);
    await settled(element);
    expect([near!, far!].map(scaleOf)).to.deep.equal(['', '1.15']);
  });

  it('resizes widgets that come later, and those that share its shadow root', async () => {
    const host = show('<div></div>');
    const root = host.attachShadow({mode: 'open'});
    const element = document.createElement('text-size');
    root.append(element);
    await settled(element);
    await press(element, 'A+');
    const [inDocument, inRoot] = [await render('news-list'), document.createElement('news-list')];
    root.append(inRoot);
    expect([inDocument, inRoot].map(scaleOf)).to.deep.equal(['1.15', '1.15']);
  });

  it('resizes the widgets of another copy, under its prefix', async () => {
    const tag = 'acme-news-card';
    if (!customElements.get(tag)) {
      class OfAnotherCopy extends HTMLElement {}
      Object.defineProperty(OfAnotherCopy.prototype, Symbol.for('news-elements'), {
        value: {tag: 'news-card', version: '0.9.0'},
      });
      customElements.define(tag, OfAnotherCopy);
    }
    const [element, other] = [await control(), show(`<${tag}></${tag}>`)];
    await press(element, 'A+');
    expect(scaleOf(other)).to.equal('1.15');
  });

  it('stays under the pointer while the text grows', async () => {
    const element = await control();
    const before = button(element, 'A+').getBoundingClientRect();
    await press(element, 'A+', 'A+', 'A+');
    expect(button(element, 'A+').getBoundingClientRect().width).to.equal(before.width);
    expect(scaleOf(element)).to.equal('');
  });

  it('holds even where the page sets a size of its own', async () => {
    const element = await control();
    const card = await render('news-card');
    card.style.setProperty('--news-text-scale', '1.1');
    await press(element, 'A+');
    expect(scaleOf(card)).to.equal('1.15');
    await press(element, 'A');
    expect(scaleOf(card)).to.equal('1.1');
  });

  it('writes nothing until the reader acts, and takes all of it back', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const page = (): string => document.documentElement.outerHTML.replace(/<text-size.*?<\/text-size>/gs, '');
    const element = await control();
    const before = page();
    expect([document.adoptedStyleSheets.length, localStorage.getItem(STORED)]).to.deep.equal([sheets, null]);
    await press(element, 'A+');
    expect([document.adoptedStyleSheets.length, localStorage.getItem(STORED)]).to.deep.equal([sheets + 1, '1.15']);
    expect(page()).to.equal(before);
    await press(element, 'A');
    expect([document.adoptedStyleSheets.length, localStorage.getItem(STORED)]).to.deep.equal([sheets, null]);
  });

  it('takes its style sheet with it when it goes, and brings it back', async () => {
    const element = await control();
    const card = await render('news-card');
    await press(element, 'A+');
    const {parentElement} = element;
    element.remove();
    expect(scaleOf(card)).to.equal('');
    parentElement!.append(element);
    await settled(element);
    expect(scaleOf(card)).to.equal('1.15');
  });

  it('has the size of an earlier visit from the start, without a word', async () => {
    choose('text-scale', 1.3);
    const [card, element] = [await render('news-card'), await control()];
    expect(scaleOf(card)).to.equal('1.3');
    expect(status(element)).to.equal('');
    expect(isOff(element, 'A')).to.equal(false);
  });

  it('follows a size chosen in another tab', async () => {
    const [card, element] = [await render('news-card'), await control()];
    await othersHeard();
    localStorage.setItem(STORED, '1.5');
    dispatchEvent(new StorageEvent('storage', {key: STORED}));
    await settled(element);
    expect(scaleOf(card)).to.equal('1.5');
    expect(isOff(element, 'A+')).to.equal(true);
    expect(status(element)).to.equal('');
  });

  it('steps on from a stored size that is none of its steps', async () => {
    choose('text-scale', 1.2);
    const [card, element] = [await render('news-card'), await control()];
    await press(element, 'A+');
    expect(scaleOf(card)).to.equal('1.3');
  });

  it('asks the page first, and does nothing when that says no', async () => {
    const element = await control();
    const asked: number[] = [];
    const refuse = (event: NewsTextSizeChangeEvent): void => {
      asked.push(event.scale);
      event.preventDefault();
    };
    document.body.addEventListener('news-text-size-change', refuse);
    await press(element, 'A+', 'A');
    document.body.removeEventListener('news-text-size-change', refuse);
    expect(asked).to.deep.equal([1.15]);
    expect([status(element), localStorage.getItem(STORED)]).to.deep.equal(['', null]);
  });
});
