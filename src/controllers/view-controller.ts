import type {LitElement, ReactiveController} from 'lit';
import type {Article} from '../data/article.js';
import {NewsViewEvent} from '../events/news-view-event.js';

const SEEN_AFTER_MS = 1000;
const SEEN_SHARE = 0.5;

/** Dispatches `news-view` once for each story of which half was visible for a second. */
export class ViewController implements ReactiveController {
  readonly #host: LitElement;
  readonly #articles: () => readonly Article[];
  readonly #byElement = new Map<Element, Article>();
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  readonly #seen = new Set<string>();
  #observer: IntersectionObserver | undefined;

  /** @param articles - The stories in the order of the `article` elements of the host. */
  constructor(host: LitElement, articles: () => readonly Article[]) {
    this.#host = host;
    this.#articles = articles;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const elements = [...this.#host.renderRoot.querySelectorAll('article')];
    const articles = this.#articles();
    for (const element of this.#byElement.keys()) if (!elements.includes(element as HTMLElement)) this.#forget(element);
    elements.forEach((element, index) => {
      const article = articles[index];
      if (!article || this.#seen.has(article.id) || this.#byElement.get(element)?.id === article.id) return;
      this.#forget(element);
      this.#byElement.set(element, article);
      this.#observer ??= new IntersectionObserver(this.#intersect, {threshold: SEEN_SHARE});
      this.#observer.observe(element);
    });
  }

  hostDisconnected(): void {
    for (const element of this.#byElement.keys()) this.#forget(element);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  readonly #intersect = (entries: IntersectionObserverEntry[]): void => {
    for (const {target, intersectionRatio} of entries) {
      clearTimeout(this.#timers.get(target));
      if (intersectionRatio >= SEEN_SHARE)
        this.#timers.set(
          target,
          setTimeout(() => this.#tell(target), SEEN_AFTER_MS),
        );
    }
  };

  #tell(element: Element): void {
    const article = this.#byElement.get(element);
    this.#forget(element);
    if (!article || document.hidden) return;
    this.#seen.add(article.id);
    this.#host.dispatchEvent(new NewsViewEvent(article));
  }

  #forget(element: Element): void {
    clearTimeout(this.#timers.get(element));
    this.#timers.delete(element);
    this.#byElement.delete(element);
    this.#observer?.unobserve(element);
  }
}
