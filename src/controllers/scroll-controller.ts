import type {LitElement, ReactiveController} from 'lit';
import type {FeedController} from './feed-controller.js';
import type {MoreController} from './more-controller.js';

/** A page whose end runs away is a trap: after so many automatic loads the reader is asked. */
const AUTOMATIC = 5;
/** One screen ahead. */
const MARGIN = '0px 0px 100%';
const STEPS: Record<string, number | undefined> = {PageDown: 1, PageUp: -1};
const FOCUSABLE = 'a[href],button,input,select,textarea,[tabindex="0"]';

/** Where a list is an ARIA `feed`: loads more when its end comes near, numbers the stories and moves between them. */
export class ScrollController implements ReactiveController {
  readonly #host: LitElement;
  readonly #feed: FeedController;
  readonly #more: MoreController;
  readonly #ask: () => void;
  #observer: IntersectionObserver | undefined;

  constructor(host: LitElement, feed: FeedController, more: MoreController, ask: () => void) {
    this.#host = host;
    this.#feed = feed;
    this.#more = more;
    this.#ask = ask;
    host.addController(this);
  }

  /** Observed anew after each load: an end that is still near is told of again. */
  hostUpdated(): void {
    this.hostDisconnected();
    const total = this.#feed.hasNext ? -1 : this.#feed.articles.length;
    if (!this.#list || !this.#host.isConnected) return;
    this.#stories.forEach((story, index) => {
      const headline = story.querySelector('.headline');
      if (headline) headline.id = `story-${index}`;
      story.tabIndex = 0;
      story.setAttribute('aria-labelledby', `story-${index}`);
      story.ariaPosInSet = `${index + 1}`;
      story.ariaSetSize = `${total}`;
    });
    const end = this.#host.renderRoot.querySelector('button.more');
    if (!end || this.#more.loading || this.#more.automatic >= AUTOMATIC) return;
    this.#observer = new IntersectionObserver((entries) => entries.at(-1)!.isIntersecting && this.#ask(), {
      rootMargin: MARGIN,
    });
    this.#observer.observe(end);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  readonly keys = (event: KeyboardEvent): void => {
    const {key, target} = event;
    const stories = this.#stories;
    const step = STEPS[key];
    const goal = event.ctrlKey
      ? this.#beyond(key)
      : step && stories[stories.findIndex((story) => story.contains(target as Node)) + step];
    if (!goal) return;
    event.preventDefault();
    goal.focus();
  };

  get #list(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('[role=feed]');
  }

  get #stories(): HTMLElement[] {
    return [...(this.#list?.querySelectorAll<HTMLElement>('article') ?? [])];
  }

  /** What can have the focus right after the feed (End) or before it (Home): first in the widget, then in the page. */
  #beyond(key: string): HTMLElement | undefined {
    const side = {End: Node.DOCUMENT_POSITION_FOLLOWING, Home: Node.DOCUMENT_POSITION_PRECEDING}[key];
    const beside = (from: Node | null, root: Node): HTMLElement[] =>
      [...(root as ParentNode).querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
        // What is around it or within it has another bit set too.
        (element) => from?.compareDocumentPosition(element) === side && element.checkVisibility(),
      );
    const own = beside(this.#list, this.#host.renderRoot);
    const others = beside(this.#host, this.#host.getRootNode());
    return key === 'End' ? [...own, ...others][0] : [...others, ...own].at(-1);
  }
}
