import {expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import type {SiteSearch} from '../../src/components/site-search/site-search.js';
import type {NewsOpenEvent} from '../../src/events/news-open-event.js';
import {allInside, inside, isVisible, part, render, settled, show, until, words} from '../support/elements.js';

const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: ['Ferry line reopens', 'Ferry timetable', 'Bridge closes'].map((title, index) => ({
    id: `${index}`,
    title,
    url: `https://news.test/${index}`,
  })),
});

const field = (element: Element): HTMLInputElement => inside(element, 'input')!;
const options = (element: Element): HTMLElement[] => allInside(element, '[role=option]');
const activeText = (element: Element): string | undefined => {
  const id = field(element).getAttribute('aria-activedescendant');
  return id ? words(inside(element, `#${id}`)) : undefined;
};

/** A real field with the focus in it and the words typed, and what was told of it. */
async function typed(text: string): Promise<{element: SiteSearch; told: string[]}> {
  show(`<script type="application/json" id="stories">${FEED}</script>`);
  const element = await render('site-search', {src: '#stories', action: 'https://news.test/?s={searchTerms}'});
  const told: string[] = [];
  element.addEventListener('news-search', (event) => {
    told.push(`search ${event.query}`);
    event.preventDefault();
  });
  element.addEventListener('news-open', (event: NewsOpenEvent) => {
    told.push(`open ${event.article.headline}`);
    event.preventDefault();
  });
  field(element).focus();
  await sendKeys({type: text});
  await until(() => options(element).length);
  return {element, told};
}

async function press(element: Element, key: string): Promise<void> {
  await sendKeys({press: key});
  await settled(element);
}

async function clickAt(target: Element): Promise<void> {
  const {left, top, height} = target.getBoundingClientRect();
  await executeServerCommand('pointer', {pointerType: 'mouse', x: left + 10, y: top + height / 2});
}

describe('<site-search> in each engine', () => {
  it('suggests while the reader types, and opens by arrow and Enter', async () => {
    const {element, told} = await typed('fer');
    expect(options(element).map(words)).to.deep.equal(['Ferry line reopens', 'Ferry timetable']);
    await press(element, 'ArrowDown');
    await press(element, 'ArrowDown');
    expect(activeText(element)).to.equal('Ferry timetable');
    await press(element, 'Enter');
    expect(told).to.deep.equal(['open Ferry timetable']);
  });

  it('searches by Enter where no suggestion is active', async () => {
    const {element, told} = await typed('ferry');
    await press(element, 'Enter');
    expect(told).to.deep.equal(['search ferry']);
    expect(isVisible(part(element, 'popup')!) && options(element).length).to.equal(0);
  });

  it('moves the cursor by Home and End, back in the text', async () => {
    const {element} = await typed('fer');
    await press(element, 'ArrowDown');
    await press(element, 'Home');
    expect([activeText(element), field(element).selectionStart]).to.deep.equal([undefined, 0]);
    await press(element, 'ArrowDown');
    await press(element, 'End');
    expect([activeText(element), field(element).selectionStart]).to.deep.equal([undefined, 3]);
  });

  it('closes by Escape and clears by a second', async () => {
    const {element} = await typed('fer');
    await press(element, 'Escape');
    expect([options(element).length, field(element).value]).to.deep.equal([0, 'fer']);
    await press(element, 'Escape');
    expect(field(element).value).to.equal('');
  });

  it('opens by a click, and keeps the focus in the field', async () => {
    const {element, told} = await typed('fer');
    await clickAt(options(element)[1]!);
    expect(told).to.deep.equal(['open Ferry timetable']);
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
  });

  it('closes by a click beside it, and by Tab out of it', async () => {
    const {element} = await typed('fer');
    const inPage = show('<button>Next</button>');
    const beside = show('<p style="margin-block-start: 200px">Beside</p>');
    await clickAt(beside);
    await until(() => !options(element).length);
    field(element).focus();
    await press(element, 'ArrowDown');
    await until(() => options(element).length);
    await press(element, 'Tab');
    expect(options(element)).not.to.have.length(0);
    await press(element, 'Tab');
    expect(document.activeElement).to.equal(inPage);
    await until(() => !options(element).length);
  });

  it('searches by its button', async () => {
    const {element, told} = await typed('ferry');
    await clickAt(inside(element, 'button')!);
    expect(told).to.deep.equal(['search ferry']);
    expect(options(element)).to.have.length(0);
  });

  it('marks the words', async () => {
    const {element} = await typed('line fer');
    expect(allInside(element, 'mark').map(words)).to.deep.equal(['Fer', 'line']);
  });
});
