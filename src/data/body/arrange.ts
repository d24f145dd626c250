import {normalUrl} from '../filter-articles.js';
import {resolveAddresses} from '../address-resolve.js';
import {make, rename} from './prepare.js';

export interface BodyOptions {
  /** What relative addresses stand on: the story's own. */
  base: string;
  /** Level of the headline, under which the headings of the text come. */
  headingLevel: number;
  sponsored: boolean;
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
/** Before ids of the text, so that none of them is one of the element's. */
const PREFIX = 'text-';
const PREFIXED = /^text-/;
const BLOCKS = `p,li,dt,dd,blockquote,figcaption,caption,td,th,summary,div,pre,${HEADINGS}`;

/** Makes a clean text one of an article in a page: its headings, links, pictures and jumps. Done twice it changes nothing. */
export function arrange(body: DocumentFragment, options: BodyOptions): void {
  resolveAddresses(body, () => options.base);
  for (const image of body.querySelectorAll('img')) arrangeImage(image);
  for (const player of body.querySelectorAll<HTMLMediaElement>('audio,video')) {
    if (!player.matches('[src],:has(source[src])')) player.replaceWith();
    player.controls = true;
    player.preload = 'none';
  }
  for (const block of body.querySelectorAll(`p,${HEADINGS}`))
    if (!block.textContent.trim() && !block.querySelector('img,audio,video')) block.replaceWith();
  for (const inner of body.querySelectorAll(`a a,:is(${HEADINGS}) :is(${HEADINGS})`))
    inner.replaceWith(...inner.childNodes);
  jumps(body, options.base);
  for (const link of body.querySelectorAll('a')) arrangeLink(link, options.sponsored);
  for (const figure of body.querySelectorAll('figure')) caption(figure);
  shiftHeadings(body, options.headingLevel);
  for (const block of body.querySelectorAll(BLOCKS)) if (!block.hasAttribute('dir')) block.setAttribute('dir', 'auto');
  body.normalize();
  // A parser takes the first of them away each time.
  for (const {firstChild} of body.querySelectorAll('pre'))
    if (firstChild instanceof Text) firstChild.data = firstChild.data.replace(/^\n+/, '');
}

function arrangeImage(image: HTMLImageElement): void {
  if (!image.hasAttribute('src')) {
    image.replaceWith();
    return;
  }
  image.alt = image.getAttribute('alt') ?? '';
  // Both or none: of one alone no box can be made.
  const sides = ['width', 'height'].map((side) => /^\s*(\d+)(?:px)?\s*$/.exec(image.getAttribute(side) ?? '')?.[1]);
  for (const [at, side] of ['width', 'height'].entries()) {
    if (sides[0] && sides[1]) image.setAttribute(side, sides[at]!);
    else image.removeAttribute(side);
  }
  image.loading = 'lazy';
  image.decoding = 'async';
}

function arrangeLink(link: HTMLAnchorElement, sponsored: boolean): void {
  const given = link.rel.toLowerCase().match(/\b(?:sponsored|nofollow|ugc)\b/g) ?? [];
  const href = link.getAttribute('href');
  if (!href && !link.id) link.replaceWith(...link.childNodes);
  else if (!href || href.startsWith('#')) link.removeAttribute('rel');
  else link.rel = [...new Set(['noopener', ...(sponsored ? ['sponsored'] : []), ...given])].join(' ');
}

/** Jumps within the text, as to footnotes; an id that none leads to goes, and a jump that leads nowhere is no link. */
function jumps(body: DocumentFragment, base: string): void {
  const holders = [...body.querySelectorAll('[id]')];
  const names = holders.map(({id}) => id.replace(PREFIXED, ''));
  const wanted = new Set<Element>();
  for (const link of body.querySelectorAll('a[href*="#"]')) {
    const [address = '', hash = ''] = (link.getAttribute('href') ?? '').split('#');
    if (address && normalUrl(address) !== normalUrl(base)) continue;
    const name = hash.replace(PREFIXED, '');
    const target = holders[names.indexOf(name)];
    if (target) {
      wanted.add(target);
      link.setAttribute('href', `#${PREFIX}${name}`);
    } else if (!address) link.removeAttribute('href');
  }
  for (const [at, holder] of holders.entries()) {
    if (wanted.has(holder)) holder.id = `${PREFIX}${names[at]}`;
    else holder.removeAttribute('id');
  }
}

/** The words after a picture in a figure are its caption. */
function caption(figure: Element): void {
  if (figure.querySelector('figcaption,figure') || !figure.querySelector('img')) return;
  const words = [...figure.childNodes].filter(
    (node) => node.textContent?.trim() && !(node as Partial<Element>).querySelector?.('img'),
  );
  if (!words.length) return;
  const holder = make(figure, 'figcaption');
  holder.append(...words);
  figure.append(holder);
}

function shiftHeadings(body: DocumentFragment, level: number): void {
  const headings = [...body.querySelectorAll(HEADINGS)];
  const levelOf = ({localName}: Element): number => Number(localName[1]);
  const shift = level + 1 - Math.min(...headings.map(levelOf));
  if (shift) rename(headings, (heading) => `h${Math.min(levelOf(heading) + shift, 6)}`);
}
