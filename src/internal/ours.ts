import {brandOf} from './brand.js';
import {defined} from './register.js';

/** A selector of this library's elements, whichever copy defined them, but for those whose names without a prefix match `but`. */
export function ours(but: RegExp): string {
  const found = [...document.querySelectorAll('*')].filter(brandOf).map(({localName}) => localName);
  return [...new Set([...defined, ...found])].filter((name) => !but.test(name)).join();
}
