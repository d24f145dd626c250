import {above, climb} from '../internal/climb.js';
import {choice, forgetChoices, watchChoices, type ChoiceName} from '../internal/page-state.js';
import {settings} from '../internal/settings.js';
import {toLocale, type Locale} from './locale.js';

/**
 * The language that an element speaks: its own `lang`, then what the reader has chosen in a `language-switch`, then the
 * nearest one above it that is supported, through shadow hosts, then the page's default, then English.
 */
export const resolveLanguage = (element: Element): Locale =>
  localeOf(element) ?? toLocale(choice('language')) ?? climb(element, localeOf) ?? toLocale(settings.language) ?? 'en';

const localeOf = (node: Node): Locale | undefined => toLocale((node as Partial<Element>).getAttribute?.('lang'));

type Changed = (byReader: boolean) => void;

/** What is called, and the other choice of the reader that it is called for. */
const listeners = new Map<Changed, ChoiceName | undefined>();
let observer: MutationObserver | undefined;
let observed = new WeakSet<Node>();

/** Made out here, so that the observer, which hands over its records, holds on to no element. */
const tell = (name?: unknown): void =>
  listeners.forEach((other, changed) => {
    if (typeof name !== 'string' || name === 'language' || name === other) changed(name === 'language');
  });

/**
 * Calls `changed` when the reader chooses a language, or a `lang` changes in the element's document or in a shadow root
 * around it, or around any other that is watched, until `forgetLanguage`: one observer serves all. A move is not seen: the
 * element is disconnected and connected by it, and watches anew.
 * @param changed - Is told whether it was the reader who has chosen a language.
 * @param other - Another choice of the reader that `changed` is called for.
 */
export function watchLanguage(element: Element, changed: Changed, other?: ChoiceName): void {
  observer ??= new MutationObserver(tell);
  watchChoices(tell);
  listeners.set(changed, other);
  for (let root: Node | undefined = element.getRootNode(); root; root = above(root)?.getRootNode()) {
    if (!observed.has(root)) observer.observe(root, {attributeFilter: ['lang'], subtree: true});
    observed.add(root);
  }
}

export function forgetLanguage(changed: Changed): void {
  listeners.delete(changed);
  if (listeners.size) return;
  observer?.disconnect();
  observed = new WeakSet();
  forgetChoices(tell);
}
