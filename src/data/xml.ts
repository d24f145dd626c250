import {first} from '../internal/first.js';
import {safeLink, safeResource} from '../internal/safe-url.js';
import {trustedHtml} from '../internal/trusted-types.js';
import {inert, oneLine} from './text.js';
import {repairXml} from './xml-repair.js';

// The prolog, comments, a document type (nothing that it declares or points to may count) and a broken server's own words.
const BEFORE_ROOT = /^(?:[^<]+|<!--[^]*?-->|<\?[^]*?\?>|<!doctype[^[>]*(?:\[[^]*?\]\s*)?>)*/i;
const ROOT = /<(?:[\w-]+:)?(?:rss|rdf|feed|entry|urlset)[\s>]/i;

function parse(xml: string): Element | undefined {
  const parsed = new DOMParser().parseFromString(trustedHtml(xml), 'text/xml');
  return parsed.querySelector('parsererror') ? undefined : parsed.documentElement;
}

/** The stories that can be read out of XML that as a whole cannot: cut short, or with a fault in one of them. */
function salvage(xml: string): Element | undefined {
  const stories = xml.match(/<(item|entry)[\s>][^]*?<\/\1>/gi) ?? [];
  const head = xml.replace(/<(?:item|entry)[\s>][^]*|<[^>]*$/i, '');
  const root = /^<([^\s>]+)/.exec(head)?.[1];
  const tail = `${/<channel[\s>][^]*<\/channel>/.test(head) || root === 'feed' ? '' : '</channel>'}</${root}>`;
  return parse(head + stories.filter((story) => parse(head + story + tail)).join('') + tail);
}

/** The root element of a feed, however damaged; nothing where there is none or where it cannot be read. */
export function parseXml(text: string): Element | undefined {
  const body = inert(text.replace(BEFORE_ROOT, ''));
  const start = body.search(ROOT);
  if (start < 0) return undefined;
  // A document of Atom may be one entry alone.
  const xml = body
    .slice(start)
    .trimEnd()
    .replace(/^<entry[^]*/i, '<feed>$&</feed>');
  const whole = parse(xml);
  if (whole) return whole;
  const repaired = repairXml(xml);
  return parse(repaired) ?? salvage(repaired);
}

/** Namespaces by what is peculiar to their addresses, with the prefix that nearly everybody gives them; none for RSS and Atom. */
const PREFIXES: [RegExp, string][] = [
  [/atom|rss\/1\.0\/$/i, ''],
  [/mrss|media-rss/, 'media:'],
  [/dc\/el/, 'dc:'],
  [/dc\/te/, 'dcterms:'],
  [/\/content/, 'content:'],
  [/itunes/i, 'itunes:'],
];

const names = new Map<string, string>();

/** An element's name with the usual prefix, whichever prefix the feed uses. */
function nameOf({localName, namespaceURI, prefix}: Element): string {
  const key = `${namespaceURI} ${prefix}:${localName}`;
  let name = names.get(key);
  if (name === undefined) {
    const usual = first(PREFIXES, ([namespace]) => namespace.test(namespaceURI ?? ''))?.[1];
    names.set(key, (name = ((usual ?? (prefix ? `${prefix}:` : '')) + localName).toLowerCase()));
  }
  return name;
}

/** Child elements by their names, in the order of the names asked. */
export type Fields = (...names: string[]) => Element[];

/** An element's children, with those of `media:group`, `media:content` and `news:news` among them. */
export function fieldsOf(parent: Element): Fields {
  const found = new Map<string, Element[]>();
  const collect = (element: Element): void => {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      const name = nameOf(child);
      const same = found.get(name);
      if (same) same.push(child);
      else found.set(name, [child]);
      if (/^(?:media:(?:group|content)|news:news)$/.test(name)) collect(child);
    }
  };
  collect(parent);
  return (...names) => names.flatMap((name) => found.get(name) ?? []);
}

/** The text of the first of some elements that has any, on one line. */
export const firstText = (elements: (Element | undefined)[]): string | undefined =>
  first(
    elements.map((element) => oneLine(element?.textContent)),
    Boolean,
  );

/** The address that relative ones in an element stand on: `xml:base`, nested, over the feed's own. */
export function baseOf(element: Element | null | undefined, base: string): string {
  const holder = element?.closest('[*|base]');
  if (!holder) return base;
  const outer = baseOf(holder.parentElement, base);
  return safeResource(holder.getAttribute('xml:base'), outer) ?? outer;
}

/** The address in an element's attribute, or in its text. */
export const addressIn = (element: Element | undefined, base: string, attribute?: string): string | undefined =>
  element && safeLink(attribute ? element.getAttribute(attribute) : element.textContent, baseOf(element, base));

/** A language (`lang`) or direction (`dir`) given on an element or above it. */
export function inherited(element: Element, name: string): string | null | undefined {
  const holder = element.closest(`[*|${name}]`);
  return holder?.getAttribute(`xml:${name}`) ?? holder?.getAttribute(name);
}
