import type {ReactiveController, ReactiveControllerHost} from 'lit';

const TICK_MS = 60_000;
/** A render so recent needs no other: not when its host comes into view, nor when another host does. */
const FRESH_MS = TICK_MS / 2;
const DAY_MS = 24 * 60 * TICK_MS;

/** Whether a date is so young that its words change with the time. */
export const isRecent = (iso: string | undefined): boolean => Date.now() - Date.parse(iso ?? '') < DAY_MS;

/** All that were ever needed and are connected, by the element that is watched. */
const clocks = new Map<Element, ClockController>();
let observer: IntersectionObserver | undefined;
let timer: ReturnType<typeof setInterval> | undefined;

/**
 * The time for "5 minutes ago": renders its host once a minute while it can be seen and needs it, and at once when it is
 * seen again. All clocks share one timer, which sleeps when nobody needs it.
 */
export class ClockController implements ReactiveController {
  /** The moment that this render shows, in milliseconds since 1970. */
  now = Date.now();

  /** Known from the observer only, so that nothing ticks before the first sight. */
  inView = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #needed: () => boolean;
  /** What the shared timer was last told. */
  #ticks = false;

  /** @param needed - Whether what the host shows depends on the time; asked after each render. */
  constructor(host: ReactiveControllerHost & Element, needed: () => boolean) {
    this.#host = host;
    this.#needed = needed;
    host.addController(this);
  }

  get awake(): boolean {
    return this.inView && document.visibilityState === 'visible' && this.#needed();
  }

  hostConnected(): void {
    if (!clocks.has(this.#host) && this.#host.isConnected && this.#needed()) {
      if (!clocks.size) document.addEventListener('visibilitychange', tick);
      clocks.set(this.#host, this);
      observer ??= new IntersectionObserver(seen);
      observer.observe(this.#host);
    }
  }

  hostDisconnected(): void {
    this.inView = false;
    if (!clocks.delete(this.#host)) return;
    observer?.unobserve(this.#host);
    if (!clocks.size) {
      observer?.disconnect();
      document.removeEventListener('visibilitychange', tick);
    }
    if (this.#ticks) tick();
  }

  hostUpdate(): void {
    this.now = Date.now();
  }

  hostUpdated(): void {
    this.hostConnected();
    if (this.awake !== this.#ticks) tick();
  }

  tick(): boolean {
    const awake = (this.#ticks = this.awake);
    if (awake && Date.now() - this.now >= FRESH_MS) this.#host.requestUpdate();
    return awake;
  }
}

function seen(entries: IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting} of entries) {
    const clock = clocks.get(target);
    if (clock) clock.inView = isIntersecting;
  }
  tick();
}

/** Renders what is out of date and can be seen. The timer runs exactly while somebody needs it. */
function tick(): void {
  const awake = [...clocks.values()].filter((clock) => clock.tick());
  if (awake.length) timer ??= setInterval(tick, TICK_MS);
  else {
    clearInterval(timer);
    timer = undefined;
  }
}
