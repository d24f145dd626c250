import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {allInside, inside, isVisible, render, settled, show, until, words} from '../support/elements.js';

const {clipboard} = navigator;
const focused = (element: Element): Element => element.shadowRoot!.activeElement!;

afterEach(() => Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true}));

describe('<share-bar> in each engine', () => {
  it('opens the rest of a menu by Enter, and closes it by Space', async () => {
    const element = await render('share-bar', {layout: 'menu', networks: 'x facebook vk ok reddit'});
    const more = inside(element, '[aria-expanded]')!;
    more.focus();
    await sendKeys({press: 'Enter'});
    await settled(element);
    expect(more.ariaExpanded).to.equal('true');
    expect(allInside(element, '#rest a').every(isVisible)).to.equal(true);
    await sendKeys({press: ' '});
    await settled(element);
    expect(more.ariaExpanded).to.equal('false');
    expect(focused(element)).to.equal(more);
    expect(isVisible(inside(element, '#rest')!)).to.equal(false);
  });

  for (const place of ['button', '#rest a']) {
    it(`closes the rest of a menu by Escape from ${place}, with the focus back on its button`, async () => {
      const element = await render('share-bar', {layout: 'menu', networks: 'x facebook vk ok reddit'});
      const more = inside(element, '[aria-expanded]')!;
      more.click();
      await settled(element);
      inside(element, place)!.focus();
      await sendKeys({press: 'Escape'});
      await settled(element);
      expect(more.ariaExpanded).to.equal('false');
      expect(isVisible(inside(element, '#rest')!)).to.equal(false);
      expect(focused(element)).to.equal(more);
    });
  }

  it('takes Escape from a dialog around it only while its menu is open', async () => {
    const dialog = show<HTMLDialogElement>('<dialog></dialog>');
    const element = document.createElement('share-bar');
    Object.assign(element, {layout: 'menu', networks: 'x facebook vk ok reddit'});
    dialog.append(element);
    dialog.showModal();
    await settled(element);
    const more = inside(element, '[aria-expanded]')!;
    more.focus();
    await sendKeys({press: 'Enter'});
    await settled(element);
    await sendKeys({press: 'Escape'});
    await settled(element);
    expect([more.ariaExpanded, dialog.open]).to.deep.equal(['false', true]);
    await sendKeys({press: 'Escape'});
    await until(() => !dialog.open);
  });

  it('keeps the apps of telephones from where a mouse is', async () => {
    const element = await render('share-bar', {networks: 'x viber sms'});
    const touch = !matchMedia('(pointer: fine)').matches;
    expect(allInside(element, 'a').map(isVisible)).to.deep.equal([true, touch, touch]);
  });

  it('goes by Tab from button to button', async () => {
    const element = await render('share-bar');
    const [copy, print] = allInside(element, 'button');
    copy!.focus();
    await sendKeys({press: 'Tab'});
    expect(focused(element)).to.equal(print);
  });

  it('copies by Enter and says so', async () => {
    const copied: string[] = [];
    const writeText = (text: string): Promise<void> => Promise.resolve(void copied.push(text));
    Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
    const element = await render('share-bar', {href: 'https://news.test/story'});
    inside(element, 'button')!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => words(inside(element, '[role=status]')) === 'Link copied');
    expect(copied).to.deep.equal(['https://news.test/story']);
  });

  it('selects the address where it may not copy', async () => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    const element = await render('share-bar', {href: 'https://news.test/story'});
    inside(element, 'button')!.click();
    const field = await until(() => inside<HTMLInputElement>(element, 'input'));
    await until(() => focused(element) === field);
    expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal('https://news.test/story');
  });

  it('takes headlines with half a character', async () => {
    const element = await render('share-bar', {headline: 'Cut \uD83D', networks: 'telegram'});
    expect(inside<HTMLAnchorElement>(element, 'a')!.href).to.contain('text=Cut%20%EF%BF%BD');
  });
});
