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

const CHANGE = 'news-elements:source';

/** Tells every copy of the library on the page that a source has appeared, changed or gone. */
export const tellOfSource = (): boolean => document.dispatchEvent(new Event(CHANGE));

const watchers = new Set<() => void>();
/** One listener for all: a page's own grow slow where there are hundreds. */
const tell = (): void => watchers.forEach((changed) => changed());

/** Calls `changed` at each such change until `forgetSources`, so that widgets ask again. */
export function watchSources(changed: () => void): void {
  if (!watchers.size) document.addEventListener(CHANGE, tell);
  watchers.add(changed);
}

export function forgetSources(changed: () => void): void {
  watchers.delete(changed);
  if (!watchers.size) document.removeEventListener(CHANGE, tell);
}

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
