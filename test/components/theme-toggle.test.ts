import {expect} from '@open-wc/testing';
import {choose} from '../../src/internal/page-state.js';
import type {ThemeToggle} from '../../src/components/theme-toggle/theme-toggle.js';
import {inside, othersHeard, render, settled, show, warnings} from '../support/elements.js';

const root = document.documentElement;
const page = (markup: string): HTMLElement =>
  show(`<section class="page" style="color-scheme: light;">${markup}</section>`);
const toggle = (attributes: Record<string, string> = {}): Promise<ThemeToggle> =>
  render('theme-toggle', {}, {target: '.page', ...attributes});
const button = (element: Element): HTMLButtonElement => inside(element, '[role=switch]')!;
const isOn = (element: Element): boolean => button(element).ariaChecked === 'true';
const radios = (element: Element): HTMLInputElement[] => [...element.shadowRoot!.querySelectorAll('input')];
const chosen = (element: Element): number => radios(element).findIndex(({checked}) => checked);
const stored = (): string | null => localStorage.getItem('news-elements:theme');

async function press(element: Element): Promise<void> {
  button(element).click();
  await settled(element);
}

describe('<theme-toggle>', () => {
  afterEach(async () => {
    choose('theme', undefined);
    await settled();
  });

  it('is a switch with a name, off on a light page', async () => {
    page('');
    const element = await toggle();
    expect(button(element).ariaLabel).to.equal('Dark theme');
    expect(isOn(element)).to.equal(false);
  });

  it('is named in Russian and Armenian', async () => {
    expect(button(await toggle({lang: 'ru'})).ariaLabel).to.equal('Тёмная тема');
    expect(button(await toggle({lang: 'hy'})).ariaLabel).to.equal('Մուգ թեմա');
  });

  it('writes nothing until the reader acts', async () => {
    const target = page('');
    const before = target.outerHTML;
    await toggle({attribute: 'data-theme'});
    expect(target.outerHTML).to.equal(before);
    expect(stored()).to.equal(null);
  });

  it('makes its target dark, and keeps that', async () => {
    const target = page('');
    const element = await toggle();
    await press(element);
    expect(getComputedStyle(target).colorScheme).to.equal('dark');
    expect(isOn(element)).to.equal(true);
    expect(stored()).to.equal('"dark"');
  });

  it('leaves nothing on its target when the reader goes back to what the page is', async () => {
    const target = page('');
    const before = target.outerHTML;
    const element = await toggle({attribute: 'data-theme'});
    await press(element);
    await press(element);
    expect(target.outerHTML).to.equal(before);
    expect(stored()).to.equal(null);
  });

  it('leaves no empty style attribute on a target that had none', async () => {
    const element = await toggle({target: 'main'});
    const main = show('<main></main>');
    await press(element);
    choose('theme', undefined);
    await settled(element);
    expect(main.outerHTML).to.equal('<main></main>');
  });

  it('takes the root of the page where no target is given', async () => {
    const element = await render('theme-toggle');
    choose('theme', 'dark');
    await settled(element);
    expect(root.style.colorScheme).to.equal('dark');
    choose('theme', undefined);
    await settled(element);
    expect(root.hasAttribute('style')).to.equal(false);
  });

  it('shows a stored choice as soon as it is there', async () => {
    localStorage.setItem('news-elements:theme', '"dark"');
    const target = page('');
    const element = await toggle();
    expect(target.style.colorScheme).to.equal('dark');
    expect(isOn(element)).to.equal(true);
  });

  it('passes over a stored choice that is none', async () => {
    localStorage.setItem('news-elements:theme', '"url(//evil.test)"');
    const target = page('');
    const before = target.outerHTML;
    await toggle({attribute: 'data-theme'});
    expect(target.outerHTML).to.equal(before);
  });

  it('tells of the choice before it happens', async () => {
    const target = page('');
    const element = await toggle();
    let heard: string | undefined;
    const hear = (event: HTMLElementEventMap['news-theme-change']): void => {
      heard = `${event.theme} on ${target.style.colorScheme}`;
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
    };
    element.addEventListener('news-theme-change', hear);
    await press(element);
    expect(heard).to.equal('dark on light');
  });

  it('changes nothing when the event is cancelled', async () => {
    const target = page('');
    const element = await toggle();
    element.addEventListener('news-theme-change', (event) => event.preventDefault());
    await press(element);
    expect(target.style.colorScheme).to.equal('light');
    expect(isOn(element)).to.equal(false);
    expect(stored()).to.equal(null);
  });

  it("keeps the page's own attribute in step, and gives back what it was", async () => {
    const target = page('');
    target.dataset.theme = 'light';
    const element = await toggle({attribute: 'data-theme'});
    await press(element);
    expect(target.dataset.theme).to.equal('dark');
    await press(element);
    expect(target.dataset.theme).to.equal('light');
  });

  it('goes from a kept theme to the other where the page by itself is neither of the attribute', async () => {
    choose('theme', 'light');
    const target = page('');
    const element = await toggle({attribute: 'data-theme'});
    await press(element);
    expect([target.dataset.theme, stored(), isOn(element)]).to.deep.equal(['dark', '"dark"', true]);
  });

  it("shows what the page's own attribute says", async () => {
    page('').dataset.theme = 'dark';
    expect(isOn(await toggle({attribute: 'data-theme'}))).to.equal(true);
  });

  it('follows when the page changes its attribute, and stores nothing before the reader has chosen', async () => {
    const target = page('');
    const element = await toggle({attribute: 'data-theme'});
    target.dataset.theme = 'dark';
    await settled(element);
    expect(isOn(element)).to.equal(true);
    expect(stored()).to.equal(null);
  });

  it("takes the page's change for the reader's choice once there is one", async () => {
    const target = page('');
    const element = await toggle({attribute: 'data-theme'});
    await press(element);
    target.dataset.theme = 'light';
    await settled(element);
    expect([target.style.colorScheme, stored(), isOn(element)]).to.deep.equal(['light', '"light"', false]);
  });

  it('goes back when the page takes its attribute away, and does not bring it again', async () => {
    const target = page('');
    target.dataset.theme = 'light';
    const element = await toggle({attribute: 'data-theme'});
    await press(element);
    target.removeAttribute('data-theme');
    await settled(element);
    expect(stored()).to.equal(null);
    expect(target.outerHTML).not.to.include('data-theme');
    expect(target.style.colorScheme).to.equal('light');
  });

  for (const name of ['class', 'style', 'onclick', '1 2']) {
    it(`leaves the attribute ${name} alone, with one warning`, async () => {
      const target = page('');
      const before = target.getAttribute('class');
      const said = await warnings(async () => press(await toggle({attribute: name})));
      expect(said).to.have.length(1);
      expect(target.getAttribute('class')).to.equal(before);
    });
  }

  it('warns of a target that is no selector, and goes on', async () => {
    const said = await warnings(async () => press(await toggle({target: '..'})));
    expect(said).to.have.length(1);
    expect(stored()).to.equal('"dark"');
  });

  it('frees the old target when it gets another', async () => {
    const target = page('');
    const other = show('<aside></aside>');
    const element = await toggle();
    await press(element);
    element.target = 'aside';
    await settled(element);
    expect([target.style.colorScheme, other.style.colorScheme]).to.deep.equal(['light', 'dark']);
  });

  it('agrees with a second toggle of the page, and both leave nothing', async () => {
    const target = page('');
    const before = target.outerHTML;
    const [one, two] = [await toggle({attribute: 'data-theme'}), await toggle()];
    await press(one);
    expect(isOn(two)).to.equal(true);
    await press(two);
    await settled(one);
    expect(isOn(one)).to.equal(false);
    expect(target.outerHTML).to.equal(before);
  });

  it('follows another tab', async () => {
    const target = page('');
    const element = await toggle();
    await othersHeard();
    localStorage.setItem('news-elements:theme', '"dark"');
    window.dispatchEvent(new StorageEvent('storage', {key: 'news-elements:theme'}));
    await settled(element);
    expect(target.style.colorScheme).to.equal('dark');
    expect(isOn(element)).to.equal(true);
  });

  it('keeps the theme of the page when it goes', async () => {
    const target = page('');
    const element = await toggle();
    await press(element);
    element.remove();
    expect(target.style.colorScheme).to.equal('dark');
  });

  it('writes and renders no other widget', async () => {
    page('');
    const list = await render('news-list', {preview: true, surface: 'card'} as never);
    const element = await toggle();
    let writes = 0;
    const observer = new MutationObserver((records) => (writes += records.length));
    for (const node of [list, list.shadowRoot!])
      observer.observe(node, {attributes: true, childList: true, subtree: true, characterData: true});
    await press(element);
    await settled(list);
    observer.disconnect();
    expect(writes).to.equal(0);
  });

  describe('with target="none"', () => {
    const ground = (element: Element): string => getComputedStyle(element).backgroundColor;

    it("gives this library's widgets a ground of their own and writes to no element", async () => {
      const card = await render('news-card', {preview: true});
      const before = card.outerHTML;
      const element = await toggle({target: 'none'});
      await press(element);
      expect(getComputedStyle(card).colorScheme).to.equal('dark');
      expect(ground(card)).to.equal('rgb(22, 24, 28)');
      expect(card.outerHTML).to.equal(before);
      expect(root.hasAttribute('style')).to.equal(false);
      await press(element);
      expect(ground(card)).to.equal('rgba(0, 0, 0, 0)');
    });

    it('holds for widgets that come later', async () => {
      await press(await toggle({target: 'none'}));
      expect(getComputedStyle(await render('news-card', {preview: true})).colorScheme).to.equal('dark');
    });

    it('leaves a widget with a theme of its own as it is', async () => {
      const card = await render('news-card', {preview: true}, {theme: 'light'});
      await press(await toggle({target: 'none'}));
      expect(getComputedStyle(card).colorScheme).to.equal('light');
    });

    it('reaches the widgets beside it in a shadow root', async () => {
      const shadow = show('<div></div>').attachShadow({mode: 'open'});
      shadow.innerHTML = '<theme-toggle target="none"></theme-toggle><news-card preview></news-card>';
      await settled(...shadow.children);
      await press(shadow.firstElementChild!);
      expect(getComputedStyle(shadow.lastElementChild!).colorScheme).to.equal('dark');
    });
  });

  describe('with modes="light dark auto"', () => {
    const three = (attributes: Record<string, string> = {}): Promise<ThemeToggle> =>
      toggle({modes: 'light dark auto', ...attributes});
    const pick = async (element: Element, index: number): Promise<void> => {
      radios(element)[index]!.click();
      await settled(element);
    };

    it('is a named group of three named choices, the last chosen at first', async () => {
      const element = await three();
      expect(inside(element, '[role=radiogroup]')!.ariaLabel).to.equal('Theme');
      expect(radios(element).map(({ariaLabel}) => ariaLabel)).to.deep.equal([
        'Light theme',
        'Dark theme',
        'As on the device',
      ]);
      expect(chosen(element)).to.equal(2);
    });

    it('keeps light where the page is light anyway', async () => {
      page('');
      const element = await three();
      await pick(element, 0);
      expect([stored(), chosen(element)]).to.deep.equal(['"light"', 0]);
    });

    it('follows the system again, with nothing left', async () => {
      const target = page('');
      const before = target.outerHTML;
      const element = await three({attribute: 'data-theme'});
      await pick(element, 1);
      expect(target.dataset.theme).to.equal('dark');
      await pick(element, 2);
      expect([stored(), chosen(element), target.outerHTML]).to.deep.equal([null, 2, before]);
    });

    for (const lang of ['en', 'ru', 'hy']) {
      it(`is accessible in ${lang}, on both grounds of its own, whatever is chosen`, async () => {
        for (const choice of [undefined, 'light', 'dark'] as const) {
          choose('theme', choice);
          for (const theme of ['light', 'dark']) await expect(await three({lang, theme})).to.be.accessible();
        }
      });
    }

    it('stays at the old choice when the event is cancelled', async () => {
      const element = await three();
      element.addEventListener('news-theme-change', (event) => event.preventDefault());
      await pick(element, 1);
      expect([stored(), chosen(element)]).to.deep.equal([null, 2]);
    });
  });
});
