import type {ReactiveController, ReactiveControllerHost} from 'lit';

const MARGIN_PX = 600;

/** Knows whether its host has come near what the reader sees; once it has, it stays so. */
export class NearController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #margin: (() => number | undefined) | undefined;
  #observer: IntersectionObserver | undefined;
  #isAsked = false;
  #near = false;

  /** @param margin - How far from the view that is, in pixels; 600 if it does not say. */
  constructor(host: ReactiveControllerHost & Element, margin?: () => number | undefined) {
    this.#host = host;
    this.#margin = margin;
    host.addController(this);
  }

  /** Watched for once it is asked. */
  get near(): boolean {
    this.#isAsked = true;
    this.hostConnected();
    return this.#near;
  }

  hostConnected(): void {
    if (this.#near || this.#observer || !this.#isAsked || !this.#host.isConnected) return;
    const came = (entries: IntersectionObserverEntry[]): void => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      this.#near = true;
      this.hostDisconnected();
      this.#host.requestUpdate();
    };
    this.#observer = new IntersectionObserver(came, {rootMargin: `${this.#margin?.() ?? MARGIN_PX}px`});
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
