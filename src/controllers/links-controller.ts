import type {LitElement, ReactiveController} from 'lit';
import {placeOf, type Place} from '../data/places.js';
import {NewsFollowEvent} from '../events/news-follow-event.js';
import {first} from '../internal/first.js';
import {offer} from '../internal/offer.js';
import {safeLink} from '../internal/safe-url.js';

/** A link that stands in the host. */
export interface ChildLink extends Place {
  readonly name: string;
  readonly address: string;
  /** The name of the slot in which it stands itself. */
  readonly slot: string;
}

/** The links that the page has put into its host: renders the host again when they become others, and tells who is followed. */
export class LinksController implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer = new MutationObserver(() => this.#host.requestUpdate());

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['href', 'slot'],
    });
    this.#host.addEventListener('click', this.#click);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#click);
    this.#observer.disconnect();
  }

  get links(): ChildLink[] {
    return [...this.#host.querySelectorAll('a')].flatMap((anchor) => {
      const address = safeLink(anchor.getAttribute('href'), document.baseURI);
      return address ? [this.#read(anchor, address)] : [];
    });
  }

  /** What is not known by name goes by its host, unless that says nothing: a feed or a letter of the page's own. */
  #read({textContent, slot}: HTMLAnchorElement, address: string): ChildLink {
    const {id, name} = placeOf(new URL(address));
    const isHere = !address.startsWith('http') || id === placeOf(location).id;
    return {
      id,
      name: name ?? ((isHere && textContent.trim()) || id),
      address,
      slot,
    };
  }

  /** On a link made of one of these, or on one that is shown itself, as a badge is. */
  readonly #click = (event: Event): void => {
    const link = first(event.composedPath(), (node) => (node as Element).localName === 'a');
    if (!link) return;
    const anchor = link as HTMLAnchorElement;
    offer(this.#host, event, new NewsFollowEvent(placeOf(anchor).id, anchor.href));
  };
}
