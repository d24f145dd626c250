import type {ReactiveController, ReactiveControllerHost} from 'lit';

const MIN_MS = 30_000;
/** Widgets that came together must not ask together, on this page or another reader's. */
const JITTER = 0.2;

/** Asks again from time to time: while its host is in view, the page is too, and the browser is online. */
export class RefreshController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #seconds: () => number | undefined;
  readonly #ask: () => void;
  #running: number | undefined;
  #observer: IntersectionObserver | undefined;
  #inView = false;
  #answeredAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param seconds - Between an answer and the next request; nothing where none is wanted. */
  constructor(host: ReactiveControllerHost & Element, seconds: () => number | undefined, ask: () => void) {
    this.#host = host;
    this.#seconds = seconds;
    this.#ask = ask;
    host.addController(this);
  }

  hostUpdated(): void {
    const seconds = this.#seconds();
    if (seconds === this.#running) return;
    this.hostDisconnected();
    this.#running = seconds;
    if (!seconds || !this.#host.isConnected) return;
    this.#observer = new IntersectionObserver((entries) => {
      this.#inView = entries.at(-1)!.isIntersecting;
      this.#plan();
    });
    this.#observer.observe(this.#host);
    addEventListener('online', this.#plan);
    document.addEventListener('visibilitychange', this.#plan);
  }

  hostDisconnected(): void {
    if (this.#running === undefined) return;
    this.#observer?.disconnect();
    this.#running = undefined;
    this.#inView = false;
    removeEventListener('online', this.#plan);
    document.removeEventListener('visibilitychange', this.#plan);
    clearTimeout(this.#timer);
  }

  /** An answer has come, whichever widget asked: all who share it wait from now on, so that one of them asks for all. */
  answered(): void {
    this.#answeredAt = Date.now();
    this.#plan();
  }

  readonly #plan = (): void => {
    clearTimeout(this.#timer);
    if (!this.#running || !this.#inView || document.visibilityState === 'hidden' || !navigator.onLine) return;
    const interval = Math.max(this.#running * 1000, MIN_MS) * (1 - JITTER + 2 * JITTER * Math.random());
    this.#timer = setTimeout(this.#ask, Math.max(0, this.#answeredAt - Date.now() + interval));
  };
}
