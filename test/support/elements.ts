import '../../src/define.js';
import type {Article} from '../../src/data/article.js';
import {configure} from '../../src/internal/settings.js';
import {fakeNet, newAddress, type FakeNet} from '../data/fake-net.js';

// A test may replace the page's clock: what waits here waits in real time.
const {setTimeout: wait} = globalThis;
const placed = new Set<Element>();

afterEach(() => {
  for (const element of placed) element.remove();
  placed.clear();
});

/** When this page, which has waited for its first paint, listens to other tabs. */
export const othersHeard = (): Promise<void> => new Promise((resolve) => wait(resolve, 1100));

/** What the elements have of Lit that a test needs. */
export interface Updating extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** Puts markup into the page until the test is over; gives the first element in it. */
export function show<T extends Element = HTMLElement>(markup: string): T {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  document.body.append(holder);
  placed.add(holder);
  return holder.firstElementChild as T;
}

/** An element with its properties, in the page and rendered. */
export async function render<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]> = {},
  attributes: Record<string, string> = {},
): Promise<HTMLElementTagNameMap[T]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  show('<div></div>').append(element);
  await settled(element);
  return element;
}

/** Until observers have told of what the test has changed, and the updates that they ask for are done. */
export async function settled(...elements: Element[]): Promise<void> {
  await pause(0);
  for (const element of elements) await (element as Updating).updateComplete;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => wait(resolve, ms));

/** A few frames: what comes into view is noticed in one and laid out in another. */
export async function painted(): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
}

/** Waits until `check` gives something; the runner's time limit ends what never comes. */
export async function until<T>(check: () => T): Promise<NonNullable<T>> {
  for (;;) {
    const found = check();
    if (found) return found;
    await pause(5);
  }
}

/** A network for each test of a suite. */
export interface TestNet extends Pick<FakeNet, 'calls' | 'pending' | 'settle' | 'advance'> {
  /** An address of its own that is answered so, whatever its parameters. */
  feed(reply: Reply, address?: string): string;
  /** The addresses asked, in order. */
  asked(): string[];
  /** Gives the page its own network and clock back before the test is over. */
  end(): void;
}

type Reply = (address: string) => Response | Promise<Response>;

export function useNet(): TestNet {
  const replies = new Map<string, Reply>();
  let net: FakeNet;
  const missing: Reply = (address) => {
    throw new Error(`The test does not answer ${address}`);
  };
  const {warn} = console;
  const end = (): void => {
    net.restore();
    configure({store: undefined});
    console.warn = warn;
  };
  beforeEach(() => {
    net = fakeNet(({address}) =>
      (replies.get(address) ?? replies.get(address.replace(/\?.*/, '')) ?? missing)(address),
    );
    // What one test stored, another would find.
    configure({store: false});
    // Failures are what these tests are about: what is said of each to developers would drown the report.
    console.warn = () => undefined;
  });
  afterEach(end);
  return {
    get calls() {
      return net.calls;
    },
    pending: () => net.pending(),
    settle: () => net.settle(),
    advance: (ms) => net.advance(ms),
    feed(reply, address = newAddress()) {
      replies.set(address, reply);
      return address;
    },
    asked: () => net.calls.map(({address}) => address),
    end,
  };
}

/** An answer that never comes. */
export const never = (): Promise<Response> => new Promise(() => undefined);

/** What no format is made of. */
export const nonsense = (): Response => new Response('this is no feed');

/** What the console was warned of while `act` ran. */
export async function warnings(act: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const {warn} = console;
  console.warn = (text: string) => said.push(text);
  try {
    await act();
    await pause(0);
  } finally {
    console.warn = warn;
  }
  return said;
}

export const part = (element: Element, name: string): HTMLElement | null => inside(element, `[part~='${name}']`);

export const inside = <T extends HTMLElement>(element: Element, selector: string): T | null =>
  element.shadowRoot?.querySelector<T>(selector) ?? null;

export const allInside = <T extends HTMLElement>(element: Element, selector: string): T[] => [
  ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];

/** What a reader reads, spaces folded. */
export const words = (element: Node | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const headlines = (element: Element): string[] => allInside(element, '.headline:not(.bar)').map(words);

export const isVisible = (element: Element): boolean =>
  element.getClientRects().length > 0 && element.checkVisibility({visibilityProperty: true});

/** Same origin, so that it is there without a network. */
export const PICTURE = new URL('/demo/images/ferry-320.webp', location.href).href;

export function article(fields: Partial<Article> = {}): Article {
  return {
    id: 'one',
    headline: 'Ferry line across the strait reopens',
    url: 'https://news.test/ferry',
    authors: [],
    tags: [],
    attachments: [],
    flags: [],
    ...fields,
  };
}

export const articles = (count: number, fields: Partial<Article> = {}): Article[] =>
  Array.from({length: count}, (_, index) =>
    article({id: `story-${index}`, headline: `Story ${index}`, url: `https://news.test/${index}`, ...fields}),
  );
