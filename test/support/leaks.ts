/** Counts what is held of a page: listeners on document and window, targets under observation, timers. */
export function watchLeaks(): {held(): Record<string, number>; restore(): void} {
  const listeners = new Set<string>();
  const ids = new WeakMap<object, number>();
  let last = 0;
  const timers = new Set<number>();
  const observed = new Map<object, number>();
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  const real = {
    setTimeout: window.setTimeout,
    clearTimeout: window.clearTimeout,
    setInterval: window.setInterval,
    clearInterval: window.clearInterval,
    IntersectionObserver: window.IntersectionObserver,
    MutationObserver: window.MutationObserver,
    ResizeObserver: window.ResizeObserver,
  };
  const isPage = (target: EventTarget): boolean => target === document || target === window;
  const name = (type: string, listener: object): string => {
    if (!ids.has(listener)) ids.set(listener, (last += 1));
    return `${type} ${ids.get(listener)}`;
  };

  EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
    if (listener && isPage(this)) {
      const key = name(type, listener);
      listeners.add(key);
      if (typeof options === 'object') options.signal?.addEventListener('abort', () => listeners.delete(key));
    }
    add.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, type, listener, options) {
    if (listener && isPage(this)) listeners.delete(name(type, listener));
    remove.call(this, type, listener, options);
  };

  Object.assign(window, {
    setTimeout: (act: () => void, ms?: number) => {
      const id = real.setTimeout.call(
        window,
        () => {
          timers.delete(id);
          act();
        },
        ms,
      ) as unknown as number;
      timers.add(id);
      return id;
    },
    clearTimeout: (id: number) => {
      timers.delete(id);
      real.clearTimeout.call(window, id);
    },
    setInterval: (act: () => void, ms?: number) => {
      const id = real.setInterval.call(window, act, ms) as unknown as number;
      timers.add(id);
      return id;
    },
    clearInterval: (id: number) => {
      timers.delete(id);
      real.clearInterval.call(window, id);
    },
  });
  for (const kind of ['IntersectionObserver', 'MutationObserver', 'ResizeObserver'] as const) {
    const {prototype} = real[kind];
    const counting = class extends (real[kind] as new (...args: unknown[]) => IntersectionObserver) {
      override observe(target: Element, options?: unknown): void {
        observed.set(this, (observed.get(this) ?? 0) + 1);
        (prototype.observe as (target: Element, options?: unknown) => void).call(this, target, options);
      }
      override unobserve(target: Element): void {
        observed.set(this, Math.max(0, (observed.get(this) ?? 0) - 1));
        super.unobserve(target);
      }
      override disconnect(): void {
        observed.delete(this);
        super.disconnect();
      }
    };
    Object.assign(window, {[kind]: counting});
  }

  return {
    held: () => ({
      listeners: listeners.size,
      observed: [...observed.values()].reduce((sum, count) => sum + count, 0),
      timers: timers.size,
    }),
    restore() {
      Object.assign(EventTarget.prototype, {addEventListener: add, removeEventListener: remove});
      Object.assign(window, real);
    },
  };
}
