import {VERSION} from './version.js';

/** What one copy of the library may know of an element that another copy defined. */
export interface Brand {
  /** Its name without a prefix. */
  readonly tag: string;
  readonly version: string;
}

const KEY = Symbol.for('news-elements');

type Branded = object & {[KEY]?: Brand};

/** Marks a class as ours, for every copy of the library on the page. */
export function brand({tagName, prototype}: {readonly tagName: string; readonly prototype: Branded}): void {
  prototype[KEY] = {tag: tagName, version: VERSION};
}

/** What an element of this library is, whichever copy, version or prefix defined it; nothing for any other element. */
export const brandOf = (element: Branded): Brand | undefined => element[KEY];
