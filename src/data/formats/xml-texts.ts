import {first} from '../../internal/first.js';
import {resolveAddresses} from '../address-resolve.js';
import {isoDate} from '../dates.js';
import {hasMarkup, paragraphs, plain, untangle} from '../text.js';
import {addressIn, baseOf, type Fields} from '../xml.js';

/** What an element says is in it: `html`, `xhtml`, `text` or a media type; nothing in RSS, where no element says. */
const typeOf = (element: Element): string => element.getAttribute('type') ?? '';

/** HTML of an element, whichever way it holds it: as child elements, escaped, or as plain text where it says or seems so. */
export function markup(element: Element | undefined, base: string): string | undefined {
  if (!element) return undefined;
  if (element.firstElementChild) {
    resolveAddresses(element, (inner) => baseOf(inner, base));
    return element.innerHTML;
  }
  const text = element.textContent.trim();
  // Only Atom's untyped texts and Yandex' are plain by rule, and many hold HTML all the same.
  const isHtml = typeOf(element)
    ? /ml$/i.test(typeOf(element))
    : !/^(?:content|summary|full-text)$/.test(element.localName) || hasMarkup(text);
  return isHtml ? text : text && paragraphs(text);
}

/** A title as plain text: as it stands where it says that it is plain, else without the markup and entities left in it. */
const plainTitle = (element: Element): string =>
  typeOf(element) ? plain(markup(element, '') ?? '') : untangle(element.textContent);

/** The first of some elements that has words, as plain text. */
export const titleOf = (elements: Element[]): string | undefined => first(elements.map(plainTitle), Boolean);

/** The first of some elements that holds a date. */
export const dateIn = (elements: Element[]): string | undefined =>
  first(
    elements.map(({textContent}) => isoDate(textContent)),
    Boolean,
  );

/** How little an element looks like a link to a web page. */
const oddness = (link: Element): number =>
  Number(!/^$|html/.test(typeOf(link))) * 2 + Number(!link.hasAttribute('href'));

/** Links by their relation; those to web pages first. */
export const linksTo = (read: Fields, relation: string): Element[] =>
  read('link', 'loc')
    .filter((link) => (link.getAttribute('rel') ?? 'alternate') === relation)
    .toSorted((one, other) => oddness(one) - oddness(other));

export const linkTo = (read: Fields, relation: string, base: string): string | undefined =>
  first(
    linksTo(read, relation).map((link) => addressIn(link, base, 'href') ?? addressIn(link, base)),
    Boolean,
  );
