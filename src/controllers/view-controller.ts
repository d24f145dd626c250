import type {LitElement, ReactiveController} from 'lit';
import type {Article} from '../data/article.js';
import {NewsViewEvent} from '../events/news-view-event.js';

const SEEN_AFTER_MS = 1000;
const SEEN_SHARE = 0.5;

/** Of a story that stands alone, and may be taller than the window, smaller shares are told of too. */
const SHARES = [...Array(14).keys()].map((step) => SEEN_SHARE / 2 ** (step / 2));

interface Watched {
  element: Element;
  article: Article;
  host: ViewController;
  observer?: IntersectionObserver;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

/** All that are watched, and the observers that all share: of stories that stand alone, and of others. */
const watched = new Map<Element, Watched>();
let alone: IntersectionObserver | undefined;
let among: IntersectionObserver | undefined;

function look(entries: IntersectionObserverEntry[]): void {
  for (const {target, intersectionRatio, boundingClientRect} of entries) {
    const story = watched.get(target);
    if (!story) continue;
    if (intersectionRatio < SEEN_SHARE * Math.min(1, innerHeight / boundingClientRect.height)) {
      clearTimeout(story.timer);
      story.timer = undefined;
    } else story.timer ??= setTimeout(() => story.host.tell(story.article), SEEN_AFTER_MS);
  }
}

/** Dispatches `news-view` once for each story of which half was visible for a second, or as much as fills half of the window. */
export class ViewController implements ReactiveController {
  readonly #host: LitElement;
  readonly #articles: () => readonly Article[];
  readonly #seen = new Set<string>();
  #stories: Watched[] = [];

  /** @param articles - The stories in the order of the `article` elements of the host. */
  constructor(host: LitElement, articles: () => readonly Article[]) {
    this.#host = host;
    this.#articles = articles;
    host.addController(this);
  }

  tell(article: Article): void {
    if (document.visibilityState === 'hidden' || this.#seen.has(article.id)) return;
    this.#seen.add(article.id);
    this.#host.dispatchEvent(new NewsViewEvent(article));
  }

  /** Another story may stand in the same place now. */
  hostUpdated(): void {
    const articles = this.#host.isConnected ? this.#articles() : [];
    const elements = this.#host.renderRoot.querySelectorAll('article');
    const stories: Watched[] = articles.flatMap((article, at) => {
      const element = elements[at];
      return element ? [{element, article, host: this}] : [];
    });
    const isSame = ({element, article}: Watched, at: number): boolean =>
      element === stories[at]?.element && article.id === stories[at].article.id;
    if (stories.length === this.#stories.length && this.#stories.every(isSame)) return;
    this.hostDisconnected();
    this.#stories = stories;
    for (const story of stories) {
      story.observer =
        stories.length > 1
          ? (among ??= new IntersectionObserver(look, {threshold: SEEN_SHARE}))
          : (alone ??= new IntersectionObserver(look, {threshold: SHARES}));
      story.observer.observe(story.element);
      watched.set(story.element, story);
    }
  }

  hostDisconnected(): void {
    for (const {element, observer, timer} of this.#stories) {
      observer?.unobserve(element);
      clearTimeout(timer);
      watched.delete(element);
    }
    this.#stories = [];
    if (watched.size) return;
    alone?.disconnect();
    among?.disconnect();
    alone = among = undefined;
  }
}
