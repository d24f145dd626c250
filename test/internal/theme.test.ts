import {expect} from '@open-wc/testing';
import {heed, isDark, setTheme, setWidgetsTheme} from '../../src/internal/theme.js';
import {render, show} from '../support/elements.js';

const scheme = (element: Element): string => getComputedStyle(element).colorScheme;

describe('setTheme', () => {
  it('shows an element in a theme and back, by its inline style alone', () => {
    const element = show('<div></div>');
    setTheme(element, 'dark');
    expect(element.outerHTML).to.equal('<div style="color-scheme: dark;"></div>');
    setTheme(element, 'light');
    expect(scheme(element)).to.equal('light');
    setTheme(element, undefined);
    expect(element.outerHTML).to.equal('<div></div>');
  });

  it('writes nothing where nothing was chosen yet', () => {
    for (const markup of ['<div data-theme="dark"></div>', '<div style=""></div>']) {
      const element = show(markup);
      setTheme(element, undefined, 'data-theme');
      expect(element.outerHTML).to.equal(markup);
    }
  });

  it('gives back what the page had there, whatever was chosen in between', () => {
    const markup = '<div style="color: red; color-scheme: light;" data-theme="sepia"></div>';
    const element = show(markup);
    for (const theme of ['dark', 'light', 'dark'] as const) {
      setTheme(element, theme, 'data-theme');
      expect([element.style.colorScheme, element.dataset.theme]).to.deep.equal([theme, theme]);
      expect(element.style.color).to.equal('red');
    }
    setTheme(element, undefined, 'data-theme');
    expect(element.style.colorScheme).to.equal('light');
    expect(element.dataset.theme).to.equal('sepia');
  });

  it('takes an attribute away that the page had not', () => {
    const element = show('<div></div>');
    setTheme(element, 'dark', 'data-theme');
    expect([element.style.colorScheme, element.dataset.theme]).to.deep.equal(['dark', 'dark']);
    setTheme(element, undefined, 'data-theme');
    expect(element.outerHTML).to.equal('<div></div>');
  });

  it('goes back a second time to what the page has put there since', () => {
    const element = show('<div data-theme="light"></div>');
    setTheme(element, 'dark', 'data-theme');
    setTheme(element, undefined, 'data-theme');
    element.dataset.theme = 'sepia';
    setTheme(element, 'dark', 'data-theme');
    setTheme(element, undefined, 'data-theme');
    expect(element.dataset.theme).to.equal('sepia');
  });

  it('goes back to what the page wrote while a theme was chosen, once that is heeded', () => {
    const element = show('<div data-theme="light"></div>');
    setTheme(element, 'dark', 'data-theme');
    element.dataset.theme = 'sepia';
    heed(element, 'data-theme');
    setTheme(element, undefined, 'data-theme');
    expect(element.dataset.theme).to.equal('sepia');
  });

  it('writes nothing on an element that has the theme already', () => {
    const element = show('<div></div>');
    setTheme(element, 'dark', 'data-theme');
    const seen = new MutationObserver(() => undefined);
    seen.observe(element, {attributes: true});
    setTheme(element, 'dark', 'data-theme');
    expect(seen.takeRecords()).to.have.length(0);
    seen.disconnect();
  });
});

describe('isDark', () => {
  const dark = (markup: string, system = false): boolean => isDark(show(markup), 'data-theme', system);

  it('believes the page’s attribute first', () => {
    expect(dark('<div data-theme="dark" style="color-scheme: light"></div>')).to.equal(true);
    expect(dark('<div data-theme="light" style="color-scheme: dark"></div>', true)).to.equal(false);
  });

  it('believes the color-scheme where the attribute names no theme', () => {
    expect(dark('<div data-theme="sepia" style="color-scheme: dark"></div>')).to.equal(true);
    expect(dark('<div style="color-scheme: light"></div>', true)).to.equal(false);
  });

  it('asks the system where both are allowed', () => {
    const both = '<div style="color-scheme: light dark"></div>';
    expect([dark(both, true), dark(both, false)]).to.deep.equal([true, false]);
  });

  it('believes the page’s meta element at last', () => {
    const meta = document.createElement('meta');
    Object.assign(meta, {name: 'color-scheme', content: 'dark'});
    document.head.append(meta);
    try {
      expect(dark('<div></div>')).to.equal(true);
      expect(dark('<div style="color-scheme: light"></div>', true)).to.equal(false);
    } finally {
      meta.remove();
    }
  });

  it('is light where nothing says anything, even in a dark system', () =>
    expect(dark('<div></div>', true)).to.equal(false));
});

describe('setWidgetsTheme', () => {
  afterEach(() => setWidgetsTheme(document, undefined));

  it('shows widgets in a theme, those that come later too, and nothing else', async () => {
    const page = show('<p>page</p>');
    setWidgetsTheme(document, 'dark');
    const card = await render('news-card');
    expect(scheme(card)).to.equal('dark');
    expect(scheme(page)).to.equal('normal');
    setWidgetsTheme(document, 'light');
    expect(scheme(card)).to.equal('light');
    setWidgetsTheme(document, undefined);
    expect(scheme(card)).to.equal('normal');
    expect(document.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules])).to.have.length(0);
  });

  it('leaves controls, and widgets with a theme of their own, as they are', async () => {
    const card = await render('news-card', {}, {theme: 'light'});
    const controls = await Promise.all([render('theme-toggle'), render('text-size'), render('language-switch')]);
    setWidgetsTheme(document, 'dark');
    expect(scheme(card)).to.equal('light');
    for (const control of controls) expect(scheme(control), control.localName).to.equal('normal');
  });

  it('gives a ground to widgets that have none', async () => {
    const [bare, card] = [await render('news-card'), await render('news-card', {}, {surface: 'card'})];
    const padding = getComputedStyle(card).padding;
    setWidgetsTheme(document, 'dark');
    expect(getComputedStyle(bare).backgroundColor).to.equal('rgb(22, 24, 28)');
    expect(getComputedStyle(bare).color).to.equal('rgb(236, 238, 241)');
    expect(getComputedStyle(bare).padding).to.equal('16px');
    expect(getComputedStyle(card).padding).to.equal(padding);
    setWidgetsTheme(document, 'light');
    expect(getComputedStyle(bare).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('reaches widgets that stand in the same shadow root', async () => {
    const host = show('<div></div>');
    const root = host.attachShadow({mode: 'open'});
    const card = document.createElement('news-card');
    root.append(card);
    setWidgetsTheme(root, 'dark');
    expect(scheme(card)).to.equal('dark');
    setWidgetsTheme(root, undefined);
    expect(scheme(card)).to.equal('normal');
  });
});
