import {inside, settled, until} from '../support/elements.js';

/** How a control can look, beyond the states that every element has. */
interface Variant {
  attributes?: Record<string, string>;
  children?: string;
  /** What the reader has done. */
  act?(element: Element): unknown;
}

const MENU = {layout: 'menu', networks: 'x facebook vk ok reddit bluesky'};

const NETWORKS = 'x facebook telegram whatsapp vk ok linkedin reddit bluesky threads mastodon viber email sms';
const EDITIONS =
  '<a hreflang="en" lang="en" href="/en/">English</a> <a hreflang="ru" lang="ru" href="/ru/">Русский</a> <a hreflang="hy" lang="hy" href="/hy/">Հայերեն</a>';

/** Copies with a clipboard that works, or with none. */
const copying =
  (writeText?: () => Promise<void>) =>
  (element: Element): Promise<unknown> => {
    Object.defineProperty(navigator, 'clipboard', {value: writeText && {writeText}, configurable: true});
    inside(element, 'button')!.click();
    Reflect.deleteProperty(navigator, 'clipboard');
    return until(() => inside(element, writeText ? '[role=status]:not(:empty)' : 'input'));
  };

const VARIANTS: Record<string, readonly Variant[] | undefined> = {
  'share-bar': [
    {attributes: {networks: NETWORKS}},
    {attributes: {networks: NETWORKS, layout: 'icons'}, children: '<a href="https://pins.test/?u={url}">Pins</a>'},
    {attributes: MENU, act: (element) => inside(element, '[aria-expanded]')!.click()},
    {act: copying(() => Promise.resolve())},
    {act: copying()},
  ],
  'theme-toggle': [
    {attributes: {target: '.light'}},
    {attributes: {target: '.dark'}},
    {attributes: {modes: 'light dark auto'}},
  ],
  'text-size': ['1', '1,2', '0.5,1'].map((steps) => ({attributes: {steps}})),
  'language-switch': [{children: EDITIONS}, {attributes: {languages: 'hy en'}, children: EDITIONS}],
};

/** Each variant of an element, in the page and as the reader has left it. */
export async function inVariants(tag: string, page: Element): Promise<HTMLElement[]> {
  const elements = [];
  for (const {attributes = {}, children = '', act} of VARIANTS[tag] ?? []) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = children;
    page.append(element);
    await settled(element);
    await act?.(element);
    await settled(element);
    elements.push(element);
  }
  return elements;
}
