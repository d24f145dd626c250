import {brand, brandOf} from './brand.js';
import {canRun} from './engine.js';
import {movable} from './movable.js';
import {settings} from './settings.js';
import {VERSION} from './version.js';
import {warnOnce} from './warn.js';

export interface ElementClass extends CustomElementConstructor {
  /** Its name without a prefix. */
  readonly tagName: string;
}

/** The names that this copy has defined. */
export const defined: string[] = [];
const refused: string[] = [];
let able: boolean | undefined;

/**
 * Defines an element under its name, with the prefix of the settings. The first definition of a name stays, whoever made
 * it: the developer is told once for all the names of this copy, and nothing is thrown.
 */
export function register(elementClass: ElementClass): void {
  if (typeof customElements === 'undefined' || !(able ??= canRun())) return;
  const prefix = settings.prefix?.trim().toLowerCase();
  const name = prefix ? `${prefix}-${elementClass.tagName}` : elementClass.tagName;
  const first = customElements.get(name);
  if (first === elementClass) return;
  try {
    brand(elementClass);
    movable(elementClass);
    customElements.define(name, elementClass);
    defined.push(name);
  } catch (error) {
    const holder = first && brandOf(first.prototype as object);
    refused.push(`<${name}>: ${holder ? `news-elements ${holder.version} has it` : String(error)}`);
    if (refused.length === 1) queueMicrotask(tell);
  }
}

const tell = (): void =>
  warnOnce(
    `Version ${VERSION} leaves out what cannot be defined; load one copy, with ?only= or ?prefix=.\n${refused.splice(0).join('\n')}`,
  );
