// What test-memory.mjs runs in its page. Each function is sent there as text and must stand alone.

/** Before any other script: counts listeners on document and window, observers with targets, and timers that wait. */
export function countHeld() {
  const listeners = new Map();
  const observers = new Set();
  const timers = new Set();
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  const isPage = (target) => target === document || target === window || target === undefined;
  const key = (type, options) => `${type} ${Boolean(typeof options === 'object' ? options?.capture : options)}`;
  const of = (type, options) => {
    const name = key(type, options);
    if (!listeners.has(name)) listeners.set(name, new Set());
    return listeners.get(name);
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (listener && isPage(this)) {
      of(type, options).add(listener);
      options?.signal?.addEventListener('abort', () => of(type, options).delete(listener));
    }
    return add.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (isPage(this)) of(type, options).delete(listener);
    return remove.call(this ?? window, type, listener, options);
  };
  for (const kind of ['IntersectionObserver', 'MutationObserver', 'ResizeObserver']) {
    window[kind] = class extends window[kind] {
      observe(...given) {
        observers.add(this);
        super.observe(...given);
      }
      disconnect() {
        observers.delete(this);
        super.disconnect();
      }
    };
  }
  for (const [start, stop, once] of [
    ['setTimeout', 'clearTimeout', true],
    ['setInterval', 'clearInterval', false],
  ]) {
    const [begin, end] = [window[start].bind(window), window[stop].bind(window)];
    window[start] = (act, ms, ...given) => {
      const id = begin(() => {
        if (once) timers.delete(id);
        act(...given);
      }, ms);
      timers.add(id);
      return id;
    };
    window[stop] = (id) => {
      timers.delete(id);
      end(id);
    };
  }
  window.held = () => ({
    listeners: [...listeners.values()].reduce((sum, {size}) => sum + size, 0),
    observers: observers.size,
    timers: timers.size,
  });
}

/** Makes, moves and removes an element `rounds` times `size`; each fifth round leads through another document too. */
export async function cycle(markup, rounds, size) {
  const [here, there, frame] = document.querySelectorAll('main, aside, iframe');
  const pause = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (let round = 0; round < rounds; round++) {
    here.innerHTML = markup.repeat(size);
    const all = [...here.children];
    const ours = [...here.querySelectorAll('*')].filter((element) => element.shadowRoot);
    if (!ours.length) throw new Error(`Nothing of ours in ${markup}`);
    const loading = ours.filter((element) => 'state' in element && element.matches('[src]:not(site-search), [src] *'));
    await pause();
    for (const end = Date.now() + 8000; loading.some(({state}) => state !== 'ready'); await pause())
      if (Date.now() > end) throw new Error(`${loading[0].localName} is ${loading.map(({state}) => state)}`);
    there.append(...all);
    await pause();
    if (round % 5 === 0) {
      frame.contentDocument.body.append(...all);
      await pause();
    }
    here.append(...all);
    await pause();
    here.replaceChildren();
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** Asks a list of stories, which are others each time, for an answer `times` times. */
export async function refresh(markup, times) {
  const here = document.querySelector('main');
  if (!here.firstElementChild) here.innerHTML = markup;
  const list = here.querySelector('news-list');
  const shown = () => list.shadowRoot.querySelector('h2')?.textContent;
  for (let time = 0; time < times; time++) {
    const before = shown();
    await list.reload();
    await list.updateComplete;
    if (shown() === before) throw new Error(`The list still shows “${before}”`);
  }
  // The browser's own list of what was requested.
  performance.clearResourceTimings();
  await new Promise((resolve) => setTimeout(resolve, 300));
}
