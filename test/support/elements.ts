import '../../src/define.js';
import type {Article} from '../../src/data/article.js';

/** An element with its attributes, in the document; `innerHTML` is its fallback. */
export function place<T extends HTMLElement>(tag: string, attributes: Record<string, string> = {}, innerHTML = ''): T {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = innerHTML;
  document.body.append(element);
  return element as T;
}

/** Waits until `check` gives something; the runner's time limit ends what never comes. */
export async function until<T>(check: () => T): Promise<NonNullable<T>> {
  for (;;) {
    const found = check();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export const shadow = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

export const shadowAll = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** What a reader reads, spaces folded. */
export const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

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

/** A feed as an address, answered by the stubbed `fetch` below. */
export interface Answer {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** Resolves when the answer may come. */
  when?: Promise<void>;
}

/** Replaces `fetch` for one test; gives the addresses that were asked. */
export function stubFetch(answer: (address: string) => Answer | Error): {
  asked: string[];
  aborted: string[];
  restore: () => void;
} {
  const original = globalThis.fetch;
  const asked: string[] = [];
  const aborted: string[] = [];
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    asked.push(address);
    const signal = init?.signal;
    signal?.addEventListener('abort', () => aborted.push(address));
    const said = answer(address);
    if (said instanceof Error) throw said;
    await Promise.race([said.when, aborting(signal)].filter(Boolean));
    const body = typeof said.body === 'string' ? said.body : JSON.stringify(said.body);
    const response = new Response(said.status === 204 ? null : body, {
      status: said.status ?? 200,
      headers: said.headers ?? {},
    });
    Object.defineProperty(response, 'url', {value: address});
    return response;
  };
  return {asked, aborted, restore: () => (globalThis.fetch = original)};
}

const aborting = (signal: AbortSignal | null | undefined): Promise<never> | undefined =>
  signal ? new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))) : undefined;

/** A JSON Feed with so many stories. */
export const jsonFeed = (count: number, fields: Record<string, unknown> = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Meridian',
  home_page_url: 'https://news.test/',
  items: Array.from({length: count}, (_, index) => ({
    id: `${index}`,
    url: `https://news.test/${index}`,
    title: `Story ${index}`,
  })),
  ...fields,
});
