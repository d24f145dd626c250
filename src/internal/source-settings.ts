import {brandOf} from './brand.js';
import {first} from './first.js';

/**
 * What a `news-source` says to the widgets within it: plain data, so that another copy or version of the library can
 * read it. A field is only ever added.
 */
export interface SourceSettings {
  src?: string | undefined;
  format?: string | undefined;
  /** The publisher, for credits. */
  name?: string | undefined;
  href?: string | undefined;
  timeZone?: string | undefined;
  /** A language's code in addresses: `hy=arm`. */
  langCodes?: string | undefined;
  linkParams?: string | undefined;
  linkTarget?: string | undefined;
  imageSrc?: string | undefined;
  /** Seconds between an answer and the next request. */
  refresh?: number | undefined;
}

/** Told on `document` when a source appears, changes or goes, so that widgets ask again. */
export const SOURCE_CHANGE = 'news-elements:source';

/** A language as addresses name it: `hy=arm ru=rus` on the source says how, else it is the tag. */
export function codeOf(source: SourceSettings | undefined, lang: string): string {
  const pairs = source?.langCodes?.split(/[\s,]+/).map((pair) => pair.split('=')) ?? [];
  return first(pairs, ([tag]) => tag === lang)?.[1] ?? lang;
}

/** What the nearest `news-source` above says, through shadow roots, whichever copy of the library defined it. */
export function nearestSource(element: Element): SourceSettings | undefined {
  for (
    let node: Node | null = element.parentNode;
    node;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
  ) {
    if (brandOf(node)?.tag === 'news-source') return (node as Node & {settings: SourceSettings}).settings;
  }
  return undefined;
}
