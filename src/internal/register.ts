import {brand, brandOf} from './brand.js';
import {canRun} from './engine.js';
import {settings} from './settings.js';
import {VERSION} from './version.js';
import {warnOnce} from './warn.js';

export interface ElementClass extends CustomElementConstructor {
  /** Its name without a prefix. */
  readonly tagName: string;
}

const PREFIX = /^[a-z][a-z\d]*(-[a-z\d]+)*$/;
const taken: string[] = [];
let able: boolean | undefined;

/**
 * Defines an element under its name, with the prefix of the settings. The first definition of a name stays, whoever made
 * it: the developer is told once for all the names of this copy, and nothing is thrown.
 */
export function register(elementClass: ElementClass): void {
  if (typeof customElements === 'undefined' || !(able ??= canRun())) return;
  const name = prefixed(elementClass.tagName);
  const first = customElements.get(name);
  if (first === elementClass) return;
  if (first) return leave(name);
  try {
    brand(elementClass);
    customElements.define(name, elementClass);
  } catch (error) {
    warnOnce(`<${name}> could not be defined: ${String(error)}`);
  }
}

function prefixed(tag: string): string {
  const prefix = settings.prefix?.trim().toLowerCase();
  if (!prefix) return tag;
  if (PREFIX.test(prefix)) return `${prefix}-${tag}`;
  warnOnce(`The prefix “${prefix}” is left out: it takes letters and digits, with single hyphens between them.`);
  return tag;
}

function leave(name: string): void {
  if (taken.push(name) > 1) return;
  queueMicrotask(() => {
    const names = taken.splice(0).map((tag) => `<${tag}>${holder(tag)}`);
    warnOnce(
      `Already defined, and left as they are: ${names.join(', ')}. This is version ${VERSION}: load one copy, choose ` +
        'its elements with ?only=, or give it names of its own with ?prefix=.',
    );
  });
}

function holder(name: string): string {
  const ours = brandOf(customElements.get(name)?.prototype as object);
  return ours ? ` (news-elements ${ours.version})` : '';
}
