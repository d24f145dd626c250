import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {choose} from '../../src/internal/page-state.js';
import {allInside, inside, isVisible, render, settled, show, until, words} from '../support/elements.js';

const scaleOf = (element: Element): string => getComputedStyle(element).getPropertyValue('--news-text-scale');

/** By the engine's own mouse or finger. */
async function press(pointerType: string, element: Element, target: Element): Promise<void> {
  target.scrollIntoView({block: 'center'});
  const {x, y, width, height} = target.getBoundingClientRect();
  const point = {pointerType, x: x + width / 2, y: y + height / 2};
  const arrived = new Promise<Event>((resolve) => addEventListener('click', resolve, {capture: true, once: true}));
  if (!(await executeServerCommand<boolean, typeof point>('pointer', point))) await dispatchTap(element, target);
  expect(((await arrived) as PointerEvent).pointerType).to.equal(pointerType);
  await settled(element);
}

/** Where the driver has no finger: what the engine would send. */
async function dispatchTap(element: Element, target: Element): Promise<void> {
  const finger = {pointerType: 'touch', isPrimary: true, pointerId: 5, composed: true, cancelable: true};
  for (const type of ['pointerover', 'pointerenter', 'pointerdown', 'pointerup', 'pointerout', 'pointerleave']) {
    target.dispatchEvent(new PointerEvent(type, {...finger, bubbles: !/(enter|leave)$/.test(type)}));
    // Touching asks for an update, which must not take what is touched away.
    await settled(element);
  }
  target.dispatchEvent(new PointerEvent('click', {...finger, bubbles: true, detail: 1}));
}

afterEach(async () => {
  for (const name of ['theme', 'text-scale', 'language'] as const) choose(name, undefined);
  await settled();
});

for (const pointer of ['mouse', 'touch']) {
  describe(`the controls, by ${pointer}`, () => {
    it('switch the theme, and choose one of three', async () => {
      show('<section class="page" style="color-scheme: light"></section>');
      const one = await render('theme-toggle', {}, {target: '.page'});
      const three = await render('theme-toggle', {}, {target: '.page', modes: 'light dark auto'});
      await press(pointer, one, inside(one, 'button')!);
      expect(inside(one, 'button')!.ariaChecked).to.equal('true');
      const [light, dark] = allInside<HTMLInputElement>(three, 'input');
      expect(dark!.checked).to.equal(true);
      await press(pointer, three, light!);
      expect([light!.checked, inside(one, 'button')!.ariaChecked]).to.deep.equal([true, 'false']);
    });

    it('make text larger up to their end', async () => {
      const [element, card] = [await render('text-size'), await render('news-card')];
      for (const scale of ['1.15', '1.3', '1.5', '1.5']) {
        await press(pointer, element, allInside(element, 'button')[2]!);
        expect(scaleOf(card)).to.equal(scale);
      }
      expect(words(inside(element, '[role=status]'))).to.equal('Text size 150%');
    });

    it('switch the language', async () => {
      const element = await render('language-switch', {}, {languages: 'en ru arm'});
      await press(pointer, element, allInside(element, 'button')[2]!);
      expect(inside(element, '.base')!.lang).to.equal('hy');
    });

    it('follow the link to an edition', async () => {
      const element = show('<language-switch><a hreflang="ru" lang="ru" href="#ru">Русский</a></language-switch>');
      await settled(element);
      await press(pointer, element, element.querySelector('a')!);
      await until(() => location.hash === '#ru');
      history.replaceState(null, '', location.href.replace('#ru', ''));
    });

    it('open the rest of a menu, share from it, and close it', async () => {
      const element = await render('share-bar', {layout: 'menu', networks: 'x facebook vk ok reddit'});
      const more = inside(element, '[aria-expanded]')!;
      await press(pointer, element, more);
      const link = allInside(element, '#rest a')[1]!;
      expect(isVisible(link)).to.equal(true);
      const told: string[] = [];
      element.addEventListener('news-share', (event) => {
        told.push(event.network);
        event.preventDefault();
      });
      await press(pointer, element, link);
      expect(told).to.deep.equal(['reddit']);
      await press(pointer, element, more);
      expect(isVisible(link)).to.equal(false);
    });
  });
}
