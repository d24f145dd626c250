import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {UsageNotice} from '../../src/components/usage-notice/usage-notice.js';
import {article, inside, part, render, until, words} from '../support/elements.js';

const {clipboard} = navigator;
const dialog = (element: Element): HTMLDialogElement | null => inside(element, 'dialog');
const opener = (element: Element): HTMLElement => inside(element, '.foot button')!;
const focused = (element: Element): Element => element.shadowRoot!.activeElement!;

async function opened(): Promise<UsageNotice> {
  const element = await render('usage-notice', {name: 'The Meridian', article: article({summary: 'In brief.'})});
  opener(element).focus();
  await sendKeys({press: 'Enter'});
  await until(() => dialog(element)?.open);
  return element;
}

afterEach(() => Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true}));

describe('<usage-notice> in each engine', () => {
  it('opens its dialog with the focus on the first copy button', async () => {
    const element = await opened();
    await until(() => focused(element) === inside(element, '#markup-copy'));
    expect(dialog(element)!.matches(':modal')).to.equal(true);
  });

  it('closes it by Escape, and gives the focus back', async () => {
    const element = await opened();
    await sendKeys({press: 'Escape'});
    await until(() => !dialog(element)!.open);
    await until(() => focused(element) === opener(element));
  });

  it('gives the focus back when the button closes it', async () => {
    const element = await opened();
    part(element, 'close')!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => !dialog(element)!.open);
    await until(() => focused(element) === opener(element));
  });

  it('copies by Enter and says so', async () => {
    const copied: string[] = [];
    const writeText = (text: string): Promise<void> => Promise.resolve(void copied.push(text));
    Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
    const element = await opened();
    inside(element, '#plain-copy')!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => words(inside(element, '[role=status]')) === 'Copied');
    expect(copied[0]).to.contain('In brief.');
  });

  it('puts the link within the sentence in each language', async () => {
    for (const [lang, end] of [
      ['en', '.'],
      ['ru', '.'],
      ['hy', '-ին պարտադիր է։'],
    ]) {
      const element = await render('usage-notice', {name: 'The Meridian', href: 'https://news.test/', lang: lang!});
      expect(words(part(element, 'notice')).split('The Meridian')[1]).to.equal(end);
    }
  });
});
