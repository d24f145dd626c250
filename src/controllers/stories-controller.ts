import type {LitElement, ReactiveController} from 'lit';
import type {Article} from '../data/article.js';
import {NewsOpenEvent} from '../events/news-open-event.js';
import {NewsViewEvent} from '../events/news-view-event.js';
import {offer} from '../internal/offer.js';

const SEEN_AFTER_MS = 1000;
const SEEN_SHARE = 0.5;
/** Watching so many stories takes time, for which no paint should wait. */
const WATCHED_AFTER_MS = 250;

/** Smaller shares than half are told of too: a story may be taller than the window. */
const SHARES = [...Array(14).keys()].map((step) => SEEN_SHARE / 2 ** (step / 2));

interface Watched {
  element: Element;
  article: Article;
  host: StoriesController;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

/** All that were ever watched, how many are, and the observer that all share. */
const watched = new WeakMap<Element, Watched>();
let count = 0;
let observer: IntersectionObserver | undefined;

function stop(story: Watched): void {
  clearTimeout(story.timer);
  story.timer = undefined;
}

function observe({stories}: StoriesController): void {
  observer ??= new IntersectionObserver(look, {threshold: SHARES});
  for (const {element} of stories) observer.observe(element);
}

function look(entries: IntersectionObserverEntry[]): void {
  for (const {target, intersectionRatio, boundingClientRect} of entries) {
    const story = watched.get(target);
    if (!story?.host.watches) continue;
    if (intersectionRatio < SEEN_SHARE * Math.min(1, innerHeight / boundingClientRect.height)) stop(story);
    else story.timer ??= setTimeout(() => story.host.tell(story.article), SEEN_AFTER_MS);
  }
}

/**
 * What happens to the stories of its host. Dispatches `news-open` when the way to one is clicked, and `news-view` once for each
 * story of which half was visible for a second, or as much as fills half of the window. Hides pictures while they are broken.
 */
export class StoriesController implements ReactiveController {
  readonly #host: LitElement;
  readonly #articles: () => readonly Article[];
  readonly #seen = new Set<string>();
  stories: Watched[] = [];
  /** The timer with which it began to watch them; nothing while it does not. */
  watches: ReturnType<typeof setTimeout> | undefined;

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
    const {isConnected, renderRoot} = this.#host;
    if (!isConnected) return;
    const elements = renderRoot.querySelectorAll('article');
    const stories = this.#articles().map((article, at): Watched => ({element: elements[at]!, article, host: this}));
    const isSame = ({element, article}: Watched, at: number): boolean =>
      element === stories[at]?.element && article.id === stories[at].article.id;
    if (this.watches && stories.length === this.stories.length && this.stories.every(isSame)) return;
    renderRoot.addEventListener('click', this);
    renderRoot.addEventListener('error', this, true);
    this.hostDisconnected();
    // Also those of before the host was away: an observer tells nothing new of what it observes already.
    for (const {element} of this.stories) observer?.unobserve(element);
    this.stories = stories;
    count += stories.length;
    for (const story of stories) watched.set(story.element, story);
    this.watches = setTimeout(observe, WATCHED_AFTER_MS, this);
  }

  /** The observer does not keep what has left the page: it would cost more to take each story out than to leave it. */
  hostDisconnected(): void {
    if (!this.watches) return;
    clearTimeout(this.watches);
    this.watches = undefined;
    this.stories.forEach(stop);
    count -= this.stories.length;
    if (count) return;
    observer?.disconnect();
    observer = undefined;
  }

  handleEvent(event: Event): void {
    const target = event.target as Element;
    if (event.type === 'error') {
      target.classList.add('broken');
      // Another image may come in its place.
      target.addEventListener('load', () => target.classList.remove('broken'), {once: true});
      return;
    }
    const story = target.closest('.link,.whole a')?.closest('article');
    const article = story && watched.get(story)?.article;
    if (article) offer(this.#host, event, new NewsOpenEvent(article));
  }
}
