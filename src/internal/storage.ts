import {settings} from './settings.js';

export type StorageKind = 'local' | 'session';

const PREFIX = 'news-elements:';

/** Even naming `localStorage` throws where the page may not store (a sandboxed frame, cookies blocked). */
function attempt<T>(kind: StorageKind, act: (storage: Storage) => T): T | undefined {
  if (settings.store === false) return undefined;
  try {
    return act(globalThis[`${kind}Storage`]);
  } catch {
    return undefined;
  }
}

/**
 * What was stored under `news-elements:` + key. Any script of the page may have written it: validate before use.
 * @returns nothing where there is none, it is no JSON, or storing is off or refused.
 */
export const readStored = (kind: StorageKind, key: string): unknown =>
  attempt(kind, (storage): unknown => {
    const text = storage.getItem(PREFIX + key);
    return text ? JSON.parse(text) : undefined;
  });

/** Stores a JSON value; where that is off, refused or full, nothing happens. */
export function writeStored(kind: StorageKind, key: string, value: unknown): void {
  attempt(kind, (storage) => storage.setItem(PREFIX + key, JSON.stringify(value)));
}

export function removeStored(kind: StorageKind, key: string): void {
  attempt(kind, (storage) => storage.removeItem(PREFIX + key));
}
