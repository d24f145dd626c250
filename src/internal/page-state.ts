import {settings} from './settings.js';
import {readStored, removeStored, writeStored} from './storage.js';

/** What the reader chose, by the name under which it is stored; a field without a value: nothing yet, or the reader has gone back. */
export interface Choices {
  theme?: 'light' | 'dark' | undefined;
  /** Factor on the size of text, from 0.5 to less than 5. */
  'text-scale'?: number | undefined;
  language?: string | undefined;
  /** Addresses in banners that are closed for good, with spaces between. */
  dismissed?: string | undefined;
}

export type ChoiceName = keyof Choices;

const SCHEMA = 1;
const KEY = Symbol.for(`news-elements:choices-${SCHEMA}`);
const CHANGE = 'news-elements:choice';

/** As JSON. Other copies, other scripts and older visits write these values: each is checked wherever it comes in. */
const RULES: Record<ChoiceName, RegExp> = {
  theme: /^"(light|dark)"$/,
  'text-scale': /^(0\.[5-9]\d*|[1-4](\.\d+)?)$/,
  language: /^"[a-z]{2,3}"$/,
  dismissed: /^"[!-~ ]{1,9999}"$/,
};

const valid = <K extends ChoiceName>(name: K, value: unknown): Choices[K] =>
  value !== undefined && RULES[name].test(JSON.stringify(value)) ? (value as Choices[K]) : undefined;

const NAMES = Object.keys(RULES) as ChoiceName[];

type Shared = {[K in ChoiceName]?: unknown} & {schema: number};

/** Plain data that every copy and version on the page reads and writes. */
const shared = (): Shared => ((globalThis as Record<symbol, Shared | undefined>)[KEY] ??= {schema: SCHEMA});

/** What has changed; `undefined` where a copy of another version does not say. */
type Watcher = (name: ChoiceName | undefined) => void;

const watchers = new Set<Watcher>();
const LISTEN_AFTER_MS = 1000;
let waiting: ReturnType<typeof setTimeout> | undefined;
function tell({detail}: CustomEventInit<ChoiceName | undefined>): void {
  // From now on what is stored and what is shown are two things.
  listen();
  for (const changed of watchers) changed(detail);
}

function put(name: ChoiceName, value: unknown): void {
  const data = shared();
  if (data[name] === value) return;
  data[name] = value;
  document.dispatchEvent(new CustomEvent(CHANGE, {detail: name}));
}

/** What was stored at the last look. */
const known: {[K in ChoiceName]?: unknown} = {};

/**
 * Takes over what is stored. A choice is gone where a `storage` event says so, or where it was stored and is no longer when
 * we look by ourselves: storage that is off or refused has none either.
 */
function refresh(event?: Partial<StorageEvent>): void {
  if (settings.store === false) return;
  for (const name of NAMES) {
    const value = valid(name, readStored('local', name));
    const isGone = event ? event.key === null || event.key === `news-elements:${name}` : known[name];
    if (value !== undefined || isGone) put(name, value);
    known[name] = value;
  }
}

/** What the reader chose, in this visit or a stored earlier one. */
export function choice<K extends ChoiceName>(name: K): Choices[K] {
  if (!watchers.size) refresh();
  return valid(name, shared()[name]);
}

/** Keeps a choice (`undefined`: the reader goes back) and tells every copy on the page and every tab. */
export function choose<K extends ChoiceName>(name: K, value: Choices[K]): void {
  const next = valid(name, value);
  if (next === undefined) removeStored('local', name);
  else writeStored('local', name, next);
  put(name, next);
}

/** Listens to other tabs, and for a page that comes back from the back-forward cache and has missed their events. */
function listen(): void {
  clearTimeout(waiting);
  addEventListener('storage', refresh);
  addEventListener('pageshow', refresh);
}

/** Calls `changed` when any choice changes, here or in another tab, until `forgetChoices`. */
export function watchChoices(changed: Watcher): void {
  if (!watchers.size) {
    refresh();
    document.addEventListener(CHANGE, tell);
    // To hear of other tabs takes the browser a millisecond, for which no first paint should wait.
    waiting = setTimeout(() => {
      listen();
      refresh();
    }, LISTEN_AFTER_MS);
  }
  watchers.add(changed);
}

export function forgetChoices(changed: Watcher): void {
  watchers.delete(changed);
  if (watchers.size) return;
  document.removeEventListener(CHANGE, tell);
  clearTimeout(waiting);
  removeEventListener('storage', refresh);
  removeEventListener('pageshow', refresh);
}
