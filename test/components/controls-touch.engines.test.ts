import {expect} from '@open-wc/testing';
import {choose} from '../../src/internal/page-state.js';
import {allInside, inside, isVisible, render, settled, show, words} from '../support/elements.js';

/**
 * The events of a tap, as an engine sends them. The taps of Chromium and Firefox themselves are in test/embed/touch.test.mjs;
 * no driver taps in WebKit.
 */
async function tap(element: Element, target: Element): Promise<void> {
  const finger = {pointerType: 'touch', isPrimary: true, pointerId: 5, bubbles: true, composed: true, cancelable: true};
  for (const type of ['pointerover', 'pointerenter', 'pointerdown', 'pointerup', 'pointerout', 'pointerleave']) {
    target.dispatchEvent(new PointerEvent(type, {...finger, bubbles: !/(enter|leave)$/.test(type)}));
    // Touching asks for an update, which must not take what is touched away.
    await settled(element);
  }
  target.dispatchEvent(new PointerEvent('click', {...finger, detail: 1}));
  await settled(element);
}

afterEach(async () => {
  for (const name of ['theme', 'text-scale', 'language'] as const) choose(name, undefined);
  await settled();
});

describe('the controls under a finger', () => {
  it('switch the theme, and choose one of three', async () => {
    show('<section class="page" style="color-scheme: light"></section>');
    const one = await render('theme-toggle', {}, {target: '.page'});
    const three = await render('theme-toggle', {}, {target: '.page', modes: 'light dark auto'});
    await tap(one, inside(one, 'button')!);
    expect(inside(one, 'button')!.ariaChecked).to.equal('true');
    const [light, dark] = allInside<HTMLInputElement>(three, 'input');
    expect(dark!.checked).to.equal(true);
    await tap(three, light!);
    expect(light!.checked).to.equal(true);
  });

  it('make text larger up to their end', async () => {
    const [element, card] = [await render('text-size'), await render('news-card')];
    for (let time = 0; time < 4; time++) await tap(element, allInside(element, 'button')[2]!);
    expect(getComputedStyle(card).getPropertyValue('--news-text-scale')).to.equal('1.5');
    expect(words(inside(element, '[role=status]'))).to.equal('Text size 150%');
  });

  it('switch the language', async () => {
    const element = await render('language-switch', {}, {languages: 'en ru arm'});
    await tap(element, allInside(element, 'button')[2]!);
    expect(inside(element, '.base')!.lang).to.equal('hy');
  });

  it('open the rest of a menu, and share', async () => {
    const element = await render('share-bar', {layout: 'menu', networks: 'x facebook vk ok reddit'});
    await tap(element, inside(element, '[aria-expanded]')!);
    const link = allInside(element, '#rest a')[1]!;
    expect(isVisible(link)).to.equal(true);
    const told: string[] = [];
    element.addEventListener('news-share', (event) => {
      told.push(event.network);
      event.preventDefault();
    });
    await tap(element, link);
    expect(told).to.deep.equal(['reddit']);
  });
});
