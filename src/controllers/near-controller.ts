import type {ReactiveController, ReactiveControllerHost} from 'lit';

const MARGIN = '600px';

/** Knows whether its host has come near what the reader sees; once it has, it stays so. */
export class NearController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: IntersectionObserver | undefined;
  near = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.near) return;
    this.#observer = new IntersectionObserver(this.#intersect, {rootMargin: MARGIN});
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  readonly #intersect = (entries: IntersectionObserverEntry[]): void => {
    if (!entries.some(({isIntersecting}) => isIntersecting)) return;
    this.near = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  };
}
