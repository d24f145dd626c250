import {first} from './first.js';
import {ours} from './ours.js';
import {addSheet, removeSheet} from './sheet.js';

export type Theme = 'light' | 'dark';

/** Under this stands plain data on the element itself: other copies and the head snippet of docs/theme-toggle.md put it there too. */
const BEFORE = Symbol.for('news-elements:theme');

/** What stood on an element before the reader chose: by attribute, and under '' the inline `color-scheme`. */
type Before = Record<string, string | null | undefined>;
type Target = HTMLElement & Record<symbol, Before | undefined>;

const before = (element: HTMLElement): Before => ((element as Target)[BEFORE] ??= {});

/** What the page itself wrote into its attribute is what stands there before the next choice. */
export const heed = (element: HTMLElement, attribute: string): void => {
  before(element)[attribute] = element.getAttribute(attribute);
};

/** Shows an element in a theme; without one, as it was before the first. */
export function setTheme(element: HTMLElement, theme: Theme | undefined, attribute = ''): void {
  if (!theme && !(BEFORE in element)) return;
  const kept = before(element);
  for (const name of new Set(['', attribute])) {
    const now = name ? element.getAttribute(name) : element.style.colorScheme;
    if (theme && kept[name] === undefined) kept[name] = now;
    const next = theme ?? kept[name];
    if (!theme) kept[name] = undefined;
    if (next === undefined || next === now) continue;
    if (!name) element.style.colorScheme = next!;
    else if (next === null) element.removeAttribute(name);
    else element.setAttribute(name, next);
  }
  if (!element.getAttribute('style')) element.removeAttribute('style');
}

/** Whether an element is dark: the first to say so is the page's attribute, the `color-scheme`, the page's `<meta>`. */
export function isDark(element: HTMLElement, attribute: string, system: boolean): boolean {
  const sayings = [
    element.getAttribute(attribute),
    getComputedStyle(element).colorScheme,
    document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.content,
  ];
  const schemes = first(sayings, (words) => /light|dark/.test(words ?? ''));
  return !!schemes?.includes('dark') && (system || !schemes.includes('light'));
}

const sheets = new WeakMap<Document | ShadowRoot, CSSStyleSheet | undefined>();

/** Shows this library's widgets, and nothing else of the page, in a theme: by a style sheet, which later ones have too. */
export function setWidgetsTheme(place: Document | ShadowRoot, theme: Theme | undefined): void {
  const widgets = `:is(${ours(/(source|toggle|size|switch)$/)}):not([theme])`;
  const rules = theme
    ? `${widgets}{color-scheme:${theme}}${widgets}:not([surface]){padding:1em;color:var(--news-text,light-dark(#16181c,#eceef1));background:var(--news-surface,light-dark(#fff,#16181c))}`
    : '';
  for (const root of [document, place]) {
    removeSheet(root, sheets.get(root));
    sheets.set(root, addSheet(root, rules));
  }
}
