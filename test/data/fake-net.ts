/** A network and a clock that a test drives by hand, in the place of the browser's. */
export interface FakeNet {
  /** What was asked, in order. */
  readonly calls: Call[];
  /** Delays of timers that were set and not cleared, soonest first. */
  pending(): number[];
  /** Lets pass what needs no time. */
  settle(): Promise<void>;
  /** Moves the clock on and rings what is due on the way. */
  advance(ms: number): Promise<void>;
  restore(): void;
}

export interface Call {
  address: string;
  init: RequestInit;
  signal: AbortSignal;
}

type Reply = (call: Call) => Response | Promise<Response>;

interface Timer {
  due: number;
  ring: () => void;
  /** Of a signal: the browser forgets it with the request. */
  isLimit?: boolean;
}

const real = {timeout: AbortSignal.timeout, fetch, setTimeout, clearTimeout, now: Date.now, random: Math.random};
let addresses = 0;
/** No other timer has its number, for what is still there of an earlier test may stop it. */
let id = 1_000_000;

/** Not by a timer: a browser makes those wait that come one out of another. */
function nextTask(resolve: () => void): void {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => resolve();
  port2.postMessage(undefined);
}

/** An address that no other test has asked: the client remembers. */
export const newAddress = (): string => `https://feeds.test/${(addresses += 1)}.json`;

export function fakeNet(reply: Reply): FakeNet {
  const calls: Call[] = [];
  const timers = new Map<number, Timer>();
  let now = real.now();
  const soonest = (): [number, Timer] | undefined => [...timers].sort(([, a], [, b]) => a.due - b.due)[0];

  globalThis.fetch = async (input, init = {}) => {
    const call = {address: input as string, init, signal: init.signal ?? new AbortController().signal};
    calls.push(call);
    return Promise.race([reply(call), aborted(call.signal)]);
  };
  globalThis.setTimeout = ((ring: (...values: unknown[]) => void, ms = 0, ...values: unknown[]) => {
    timers.set((id += 1), {due: now + ms, ring: () => ring(...values)});
    return id;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((timer: number) => timers.delete(timer)) as unknown as typeof clearTimeout;
  AbortSignal.timeout = (ms) => {
    const limit = new AbortController();
    timers.set((id += 1), {due: now + ms, ring: () => limit.abort(), isLimit: true});
    return limit.signal;
  };
  Date.now = () => now;

  const net: FakeNet = {
    calls,
    pending: () =>
      [...timers.values()]
        .filter(({isLimit}) => !isLimit)
        .map(({due}) => due - now)
        .sort((a, b) => a - b),
    async settle() {
      for (let turn = 0; turn < 10; turn++) await new Promise<void>(nextTask);
    },
    async advance(ms) {
      const end = now + ms;
      await net.settle();
      for (let next = soonest(); next && next[1].due <= end; next = soonest()) {
        timers.delete(next[0]);
        now = Math.max(now, next[1].due);
        next[1].ring();
        await net.settle();
      }
      now = end;
    },
    restore() {
      Object.assign(globalThis, {fetch: real.fetch, setTimeout: real.setTimeout, clearTimeout: real.clearTimeout});
      Date.now = real.now;
      AbortSignal.timeout = real.timeout;
      Math.random = real.random;
      setOnline();
    },
  };
  return net;
}

/** Without an argument: the browser's own opinion again. */
export function setOnline(online?: boolean): void {
  if (online === undefined) Reflect.deleteProperty(navigator, 'onLine');
  else Object.defineProperty(navigator, 'onLine', {configurable: true, value: online});
}

export const jsonFeed = (...ids: string[]): Response => jsonFeedWith({}, ...ids);

export const jsonFeedWith = (more: object, ...ids: string[]): Response =>
  new Response(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      items: ids.map((id) => ({id, title: `Story ${id}`, url: `https://news.test/${id}`})),
      ...more,
    }),
  );

export const status = (code: number, headers: Record<string, string> = {}): Response =>
  new Response(code === 204 ? null : 'an error page', {status: code, headers});

/** What a browser says of CORS and of a dead network alike. */
export const refused = (): never => {
  throw new TypeError('Failed to fetch');
};

/** Headers at once, then `chunks` of a megabyte for as long as they are read; with 0, nothing ever. */
export const endless = (signal: AbortSignal, chunkBytes: number): Response =>
  new Response(
    new ReadableStream<Uint8Array>({
      start(controller) {
        signal.addEventListener('abort', () => controller.error(signal.reason));
      },
      pull(controller) {
        if (chunkBytes) controller.enqueue(new Uint8Array(chunkBytes));
      },
    }),
  );

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
  });
}
