import {settings} from './settings.js';
import {readStored, removeStored, writeStored} from './storage.js';

/** What the reader chose; a field without a value: nothing yet, or the reader has gone back. */
export interface Choices {
  theme?: 'light' | 'dark' | undefined;
  /** Factor on the size of text. */
  textScale?: number | undefined;
  language?: string | undefined;
}

type Name = keyof Choices;

const SCHEMA = 1;
const KEY = Symbol.for(`news-elements:choices-${SCHEMA}`);
const CHANGE = 'news-elements:choice';
const STORED: Record<Name, string> = {theme: 'theme', textScale: 'text-scale', language: 'language'};

/** Other copies, other scripts and older visits write these values: each is checked wherever it comes in. */
const valid: {[K in Name]: (value: unknown) => Choices[K]} = {
  theme: (value) => (value === 'light' || value === 'dark' ? value : undefined),
  textScale: (value) => (typeof value === 'number' && value >= 0.5 && value <= 4 ? value : undefined),
  language: (value) => (typeof value === 'string' && /^[a-z]{2,3}$/.test(value) ? value : undefined),
};

type Shared = {[K in Name]?: unknown} & {readonly schema: number};

const own: Shared = {schema: SCHEMA};
const watchers = new Set<() => void>();

/** Plain data that every copy and version on the page reads and writes; a copy that finds something else there keeps to its own. */
function shared(): Shared {
  const page = globalThis as Record<symbol, Shared | undefined>;
  const found = (page[KEY] ??= own);
  return found.schema === SCHEMA ? found : own;
}

function put(name: Name, value: unknown): boolean {
  const data = shared();
  if (data[name] === value) return false;
  data[name] = value;
  return true;
}

/** Takes over what is stored. Only a `storage` event tells that a choice is gone: storage that is off or refused has none either. */
function refresh(event?: Event): void {
  if (settings.store === false) return;
  const {key} = (event ?? {}) as Partial<StorageEvent>;
  let changed = false;
  for (const name of Object.keys(STORED) as Name[]) {
    const value = valid[name](readStored('local', STORED[name]));
    if (value !== undefined || key === null || key === `news-elements:${STORED[name]}`)
      changed = put(name, value) || changed;
  }
  if (changed) document.dispatchEvent(new Event(CHANGE));
}

const tell = (): void => watchers.forEach((changed) => changed());

function listen(method: 'addEventListener' | 'removeEventListener'): void {
  document[method](CHANGE, tell);
  globalThis[method]('storage', refresh);
  /* A page that comes back from the back-forward cache has missed the events. */
  globalThis[method]('pageshow', refresh);
}

/** What the reader chose, in this visit or a stored earlier one. */
export function choice<K extends Name>(name: K): Choices[K] {
  if (!watchers.size) refresh();
  return valid[name](shared()[name]);
}

/** Keeps a choice (`undefined`: the reader goes back) and tells every copy on the page and every tab. */
export function choose<K extends Name>(name: K, value: Choices[K]): void {
  const next = valid[name](value);
  if (next === undefined) removeStored('local', STORED[name]);
  else writeStored('local', STORED[name], next);
  if (put(name, next)) document.dispatchEvent(new Event(CHANGE));
}

/**
 * Calls when any choice changes, here or in another tab.
 * @returns what stops it.
 */
export function watchChoices(changed: () => void): () => void {
  /* A wrapper each, so that one function may watch twice. */
  const watcher = (): void => changed();
  if (!watchers.size) {
    refresh();
    listen('addEventListener');
  }
  watchers.add(watcher);
  return () => {
    if (watchers.delete(watcher) && !watchers.size) listen('removeEventListener');
  };
}
