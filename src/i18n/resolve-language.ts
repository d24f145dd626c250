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

interface Watch {
  observer: MutationObserver;
  listeners: Set<() => void>;
}

const watches = new WeakMap<Node, Watch>();

/**
 * Calls `changed` when a `lang` changes in the element's document or in a shadow root around it. A move is not seen: the
 * element is disconnected and connected by it, and watches anew.
 * @returns what stops it.
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const stops: (() => void)[] = [];
  for (let root: Node | undefined = element.getRootNode(); root; root = above(root)?.getRootNode()) {
    stops.push(listen(root, changed));
  }
  return () => stops.forEach((stop) => stop());
}

/** One observer a root, however many listen; gone with the last of them. */
function listen(root: Node, changed: () => void): () => void {
  let watch = watches.get(root);
  if (!watch) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => listeners.forEach((listener) => listener()));
    observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
    watches.set(root, (watch = {observer, listeners}));
  }
  const {observer, listeners} = watch;
  listeners.add(changed);
  return () => {
    if (!listeners.delete(changed) || listeners.size) return;
    observer.disconnect();
    watches.delete(root);
  };
}

const above = (node: Node): Node | undefined => node.parentNode ?? (node as Partial<ShadowRoot>).host;
