import type {Draft} from '../draft.js';
import {isoDate} from '../dates.js';
import {resolveAddresses} from '../address-resolve.js';
import {escapeHtml, hasMarkup, oneLine, plain, untangle} from '../text.js';
import {addressIn, baseOf, firstText, type Fields} from '../xml.js';

/**
 * HTML of an element, whichever way it holds it: as child elements, escaped, or as plain text where its type says so.
 * Without a type it is HTML in RSS; in Atom it is text that may turn out to be HTML.
 */
export function markup(
  element: Element | undefined,
  base: string,
  untyped: 'html' | 'text' = 'html',
): string | undefined {
  if (!element) return undefined;
  if (element.firstElementChild) {
    resolveAddresses(element, (inner) => baseOf(inner, base));
    return element.innerHTML;
  }
  const text = element.textContent.trim();
  const type = element.getAttribute('type');
  return (type ? /html|xml/i.test(type) : untyped === 'html' || hasMarkup(text)) ? text : escapeHtml(text);
}

/** A title as plain text: as it stands where its type says so, else without the markup and entities that it may still hold. */
function title({textContent, firstElementChild}: Element, type: string | null): string {
  if (!type) return untangle(textContent);
  return /^(?:text\/)?html$/i.test(type) && !firstElementChild ? plain(textContent) : oneLine(textContent);
}

/** The first of some elements that has words, as plain text. */
export const titleOf = (elements: Element[]): string | undefined =>
  elements.map((element) => title(element, element.getAttribute('type'))).find(Boolean);

/** The first of some elements that holds a date. */
export const date = (elements: Element[]): string | undefined =>
  elements.map(({textContent}) => isoDate(textContent)).find(Boolean);

export const linksTo = (links: Element[], relation: string): Element[] =>
  links.filter((link) => (link.getAttribute('rel') ?? 'alternate') === relation);

/** The address of a link by its relation; of several, the one to a web page. */
export function linkTo(links: Element[], relation: string, base: string): string | undefined {
  const found = linksTo(links, relation);
  return addressIn(
    found.find((link) => (link.getAttribute('type') ?? 'html').includes('html')) ?? found[0],
    base,
    'href',
  );
}

interface Medium {
  url: string | undefined;
  /** `image`, `audio`, `video`; empty where nothing says. */
  kind: string;
  area: number;
  [detail: string]: unknown;
}

const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?|$)/i;

/** A picture, a recording or a film that an element points to. */
function medium(element: Element, base: string): Medium {
  const read = (name: string): string | null => element.getAttribute(name);
  const url = addressIn(element, base, 'url') ?? addressIn(element, base, 'href');
  const type = read('type') ?? '';
  const [width, height] = [read('width'), read('height')];
  return {
    url,
    type,
    kind: read('medium') ?? (IMAGE_FILE.test(url ?? '') ? 'image' : type.replace(/\/.*/, '')),
    area: read('isDefault') === 'true' ? Infinity : Number(width) * Number(height ?? width),
    title: read('title'),
    width,
    height,
    size: read('length') ?? read('fileSize'),
    duration: read('duration'),
  };
}

const largest = (media: Medium[]): Medium | undefined => media.toSorted((one, other) => other.area - one.area)[0];

/** The story's picture and recordings, from media:*, enclosures and itunes:*. */
export function mediaOf(read: Fields, enclosures: Element[], base: string): Draft {
  const all = (elements: Element[]): Medium[] =>
    elements.map((element) => medium(element, base)).filter(({url}) => url);
  const contents = all(read('media:content'));
  const enclosed = all(enclosures);
  const pictures = [
    contents.filter(({kind}) => !kind || kind === 'image'),
    all(read('media:thumbnail')),
    enclosed.filter(({kind}) => kind === 'image'),
    all(read('itunes:image')),
  ];
  const time = firstText(read('itunes:duration'))
    ?.split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
  return {
    image: {...pictures.map(largest).find(Boolean), credit: firstText(read('media:credit'))},
    attachments: [...enclosed, ...contents.filter(({kind}) => /audio|video/.test(kind))]
      .filter(({kind, url}, at, some) => kind !== 'image' && some.findIndex((other) => other.url === url) === at)
      .map((found) => ({...found, duration: found.duration ?? time})),
  };
}
