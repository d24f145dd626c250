import {VERSION} from './version.js';

/** What one copy of the library may know of an element that another copy defined. */
export interface Brand {
  /** Its name without a prefix. */
  readonly tag: string;
  readonly version: string;
}

const KEY = Symbol.for('news-elements');

/** Marks a class as ours, for every copy of the library on the page. */
export function brand(elementClass: {readonly tagName: string; readonly prototype: object}): void {
  const value: Brand = {tag: elementClass.tagName, version: VERSION};
  Object.defineProperty(elementClass.prototype, KEY, {value, configurable: true});
}

/** What an element of this library is, whichever copy, version or prefix defined it; nothing for any other element. */
export function brandOf(element: object): Brand | undefined {
  return (element as {[KEY]?: Brand})[KEY];
}
