import type {FeedErrorCode} from '../src/data/feed-error.js';
import {jsonFeed} from './samples.js';

type Reply = (init: RequestInit) => Response | Promise<Response>;

/** Nobody wants to look at a story for eight seconds to see what a reader sees after that. */
const HURRY = 20;

/** Addresses that are answered here and never leave the page. */
const replies = new Map<string, Reply>();
const network = globalThis.fetch;
globalThis.fetch = async (input, init = {}) => {
  const address = input instanceof Request ? input.url : String(input);
  const reply = replies.get(address.replace(/\?.*/, ''));
  return reply ? reply(init) : network(input, init);
};
const timeout = AbortSignal.timeout.bind(AbortSignal);
AbortSignal.timeout = (milliseconds) => timeout(milliseconds / HURRY);

/** The address of a feed that is answered so, whatever its parameters. Each has a name of its own: widgets remember what an address once said. */
export function feed(name: string, reply: Reply): string {
  const address = `https://feeds.test/${name}.json`;
  replies.set(address, reply);
  return address;
}

export const never = (): Promise<Response> => new Promise(() => undefined);
export const forbidden = (): Response => new Response('', {status: 403});

/** The first answer is good, later ones are not. */
export function failingLater(count: number): Reply {
  let asked = 0;
  return () => ((asked += 1) === 1 ? jsonFeed(count) : forbidden());
}

/** The first answer is bad, later ones are good. */
export function failingFirst(count: number): Reply {
  let asked = 0;
  return () => ((asked += 1) === 1 ? forbidden() : jsonFeed(count));
}

/** What other houses show in their frames is drawn here: `beforeEach` of a story that opens one. The address is its `data-address`. */
export function framesStayHere(): () => void {
  const {prototype} = HTMLIFrameElement;
  const src = Object.getOwnPropertyDescriptor(prototype, 'src')!;
  Object.defineProperty(prototype, 'src', {
    ...src,
    set(this: HTMLIFrameElement, address: string) {
      this.dataset.address = address;
      this.srcdoc = `<!doctype html><html lang="en"><title>Elsewhere</title><p>${new URL(address).hostname}`;
    },
  });
  return () => Object.defineProperty(prototype, 'src', src);
}

const unreachable = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));
const MEGABYTE = 1_000_000;

/** What a server, a network or a device does so that a widget ends in this error. */
export const FAILURES: Record<FeedErrorCode, Reply> = {
  network: unreachable,
  cors: ({mode}) => (mode === 'no-cors' ? new Response() : unreachable()),
  timeout: ({signal}) =>
    new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error))),
  http: forbidden,
  format: () => new Response('this is no feed'),
  'too-large': () => new Response(new Uint8Array(6 * MEGABYTE)),
  'not-found': () => new Response('', {status: 410}),
  offline: () => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    // Only for the one who asks: other stories of the page are online.
    setTimeout(() => Reflect.deleteProperty(navigator, 'onLine'));
    return unreachable();
  },
};
