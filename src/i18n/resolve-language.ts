import {above, climb} from '../internal/climb.js';
import {choice, watchChoices, type ChoiceName} from '../internal/page-state.js';
import {settings} from '../internal/settings.js';
import {toLocale, type Locale} from './locale.js';

/**
 * The language that an element speaks: its own `lang`, then what the reader has chosen in a `language-switch`, then the
 * nearest one above it that is supported, through shadow hosts, then the page's default, then English.
 */
export const resolveLanguage = (element: Element): Locale =>
  localeOf(element) ?? toLocale(choice('language')) ?? climb(element, localeOf) ?? toLocale(settings.language) ?? 'en';

const localeOf = (node: Node): Locale | undefined => toLocale((node as Partial<Element>).getAttribute?.('lang'));

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Made out here, so that the observer holds on to no element. */
const tell = (): void => listeners.forEach((listener) => listener());

/**
 * Calls `changed` when the reader chooses a language, or a `lang` changes in the element's document or in a shadow root
 * around it, or around any other that is watched: one observer serves all. A move is not seen: the element is
 * disconnected and connected by it, and watches anew.
 * @param other - Another choice of the reader that `changed` is called for.
 * @returns what stops it.
 */
export function watchLanguage(element: Element, changed: () => void, other?: ChoiceName): () => void {
  observer ??= new MutationObserver(tell);
  listeners.add(changed);
  const stop = watchChoices((name) => {
    if (!name || name === 'language' || name === other) changed();
  });
  for (let root: Node | undefined = element.getRootNode(); root; root = above(root)?.getRootNode()) {
    observer.observe(root, {attributeFilter: ['lang'], subtree: true});
  }
  return () => {
    stop();
    listeners.delete(changed);
    if (!listeners.size) observer?.disconnect();
  };
}
