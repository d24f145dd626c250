import {settings} from '../internal/settings.js';
import {toLocale, type Locale} from './locale.js';

/**
 * The language that an element speaks: its own `lang`, then the nearest one above it that is supported, through shadow
 * hosts, then the page's default, then English.
 */
export function resolveLanguage(element: Element): Locale {
  for (let node: Node | undefined = element; node; node = above(node)) {
    const locale = toLocale((node as Partial<Element>).getAttribute?.('lang'));
    if (locale) return locale;
  }
  return toLocale(settings.language) ?? 'en';
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls `changed` when a `lang` changes in the element's document or in a shadow root around it, or around any other
 * that is watched: one observer serves all. A move is not seen: the element is disconnected and connected by it, and
 * watches anew.
 * @returns what stops it.
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => listeners.forEach((listener) => listener()));
  listeners.add(changed);
  for (let root: Node | undefined = element.getRootNode(); root; root = above(root)?.getRootNode()) {
    observer.observe(root, {attributeFilter: ['lang'], subtree: true});
  }
  return () => {
    listeners.delete(changed);
    if (!listeners.size) observer?.disconnect();
  };
}

const above = (node: Node): Node | undefined => node.parentNode ?? (node as Partial<ShadowRoot>).host;
