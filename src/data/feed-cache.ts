import {first} from '../internal/first.js';
import {readStored, writeStored} from '../internal/storage.js';
import type {Feed} from './article.js';
import {toFeed} from './validate-article.js';

const KEY = 'feeds';
const MEMORY_FEEDS = 30;
const STORED_FEEDS = 10;
const STORED_BYTES = 200_000;
/** The most that one page of a list shows. */
const STORED_ARTICLES = 50;

type Entry = [key: string, feed: unknown];

const memory = new Map<string, Feed>();
const unsaved = new Set<string>();

export const aged = (feed: Feed): Feed => ({...feed, stale: true});

/** The last good copy; one from an earlier page of this visit is always stale, as it lacks what was not shown. */
export function cachedFeed(key: string): Feed | undefined {
  const known = memory.get(key);
  if (known) return known;
  const feed = toFeed(first(storedEntries(), ([stored]) => stored === key)?.[1]);
  return feed && aged(feed);
}

/** @param store - Also for the next page of this visit: written when the browser is idle. */
export function keepFeed(key: string, feed: Feed, store: boolean): void {
  memory.delete(key);
  memory.set(key, feed);
  const [oldest] = memory.keys();
  if (memory.size > MEMORY_FEEDS && oldest) memory.delete(oldest);
  if (!store) return;
  // Safari has no idle callback.
  if (!unsaved.size) ((window as Partial<Window>).requestIdleCallback ?? setTimeout)(save);
  unsaved.add(key);
}

/** At once, not when idle: a withdrawn story must not come back with the next page. */
export function dropFeed(key: string): void {
  memory.delete(key);
  unsaved.add(key);
  save();
}

/** Newest first, as other copies of the library and other frames left them. */
function storedEntries(): Entry[] {
  const stored = readStored('session', KEY);
  return Array.isArray(stored) ? stored.filter((entry): entry is Entry => Array.isArray(entry)) : [];
}

function save(): void {
  const entries: Entry[] = storedEntries().filter(([key]) => !unsaved.has(key));
  for (const key of unsaved) {
    const feed = memory.get(key);
    if (feed) entries.unshift([key, shownFields(feed)]);
  }
  unsaved.clear();
  let room = STORED_BYTES;
  const kept = entries.filter((entry) => {
    const {size} = new Blob([JSON.stringify(entry)]);
    const fits = size < room;
    if (fits) room -= size + 1;
    return fits;
  });
  writeStored('session', KEY, kept.slice(0, STORED_FEEDS));
}

const shownFields = (feed: Feed): Feed => ({
  ...feed,
  articles: feed.articles
    .slice(0, STORED_ARTICLES)
    .map((article) => ({...article, contentHtml: undefined, attachments: []})),
});
