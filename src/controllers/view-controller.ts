import type {LitElement, ReactiveController} from 'lit';
import type {Article} from '../data/article.js';
import {NewsViewEvent} from '../events/news-view-event.js';

const SEEN_AFTER_MS = 1000;
const SEEN_SHARE = 0.5;

/** Of a story that stands alone, and may be taller than the window, smaller shares are told of too. */
const SHARES = [...Array(14).keys()].map((step) => SEEN_SHARE / 2 ** (step / 2));

/** Dispatches `news-view` once for each story of which half was visible for a second, or as much as fills half of the window. */
export class ViewController implements ReactiveController {
  readonly #host: LitElement;
  readonly #articles: () => readonly Article[];
  readonly #seen = new Set<string>();
  #stop: (() => void) | undefined;

  /** @param articles - The stories in the order of the `article` elements of the host. */
  constructor(host: LitElement, articles: () => readonly Article[]) {
    this.#host = host;
    this.#articles = articles;
    host.addController(this);
  }

  /** Watches anew: another story may stand in the same place now. */
  hostUpdated(): void {
    this.hostDisconnected();
    if (this.#host.isConnected) this.#watch();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #watch(): void {
    const articles = this.#articles();
    const elements: Element[] = [...this.#host.renderRoot.querySelectorAll('article')];
    const timers = new Map<Element, ReturnType<typeof setTimeout>>();
    const tell = (article: Article): void => {
      if (document.visibilityState === 'hidden' || this.#seen.has(article.id)) return;
      this.#seen.add(article.id);
      this.#host.dispatchEvent(new NewsViewEvent(article));
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const {target, intersectionRatio, boundingClientRect} of entries) {
          const article = articles[elements.indexOf(target)];
          const share = SEEN_SHARE * Math.min(1, innerHeight / boundingClientRect.height);
          if (!article || intersectionRatio < share) {
            clearTimeout(timers.get(target));
            timers.delete(target);
          } else if (!timers.has(target))
            timers.set(
              target,
              setTimeout(() => tell(article), SEEN_AFTER_MS),
            );
        }
      },
      {threshold: elements.length > 1 ? SEEN_SHARE : SHARES},
    );
    for (const element of elements) observer.observe(element);
    this.#stop = () => {
      observer.disconnect();
      // Firefox and WebKit still tell what had been seen before.
      observer.takeRecords();
      timers.forEach((timer) => clearTimeout(timer));
    };
  }
}
