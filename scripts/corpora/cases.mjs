// The cases in a folder of corpora, with their bytes, as the page takes them.
import {existsSync, readFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {sampled} from '../lib/corpora.mjs';
import {root} from '../lib/run.mjs';

export const PARTS = ['feeds', 'charset', 'wordpress'];
/** So many feeds are damaged in so many ways. */
const DAMAGED = {feeds: 200, rounds: 8};

/** The parts that a folder has: those below it, or that which it is itself. Nothing where there is none. */
export function partsOf(folder) {
  const path = folder && resolve(root, folder);
  if (!path) return undefined;
  const has = (at) => existsSync(join(at, 'index.json'));
  const isPart = PARTS.includes(basename(path)) && has(path);
  const home = isPart ? dirname(path) : path;
  const parts = isPart ? [basename(path)] : PARTS.filter((part) => has(join(home, part)));
  return parts.length ? {home, parts} : undefined;
}

/** @param sample - So many of the feeds, chosen by `seed`; all without it. */
export function casesIn({home, parts}, sample, seed) {
  const read = (part, file) => JSON.parse(readFileSync(join(home, part, file), 'utf8'));
  const withBytes = (part, entry) => ({
    ...entry,
    key: entry.file.replace(/^files\//, ''),
    bytes: readFileSync(join(home, part, entry.file)).toString('base64'),
  });
  const readers = {
    feeds() {
      const feeds = read('feeds', 'index.json');
      const damaged = sampled(feeds, sample ?? DAMAGED.feeds, seed).map((entry, at) => ({
        ...withBytes('feeds', {file: entry.file, headers: entry.headers}),
        ...{kind: 'damaged', rounds: DAMAGED.rounds, seed: Number(seed) * 1000 + at},
      }));
      return [
        ...(sample ? sampled(feeds, sample, seed) : feeds).map((entry) => ({
          ...withBytes('feeds', entry),
          kind: 'feeds',
        })),
        ...damaged,
        ...read('feeds', 'dates.json').map((entry, at) => ({...entry, kind: 'dates', key: `dates.json#${at}`})),
      ];
    },
    charset() {
      // Of two entries for one file only the later describes what is in it.
      const entries = new Map(read('charset', 'index.json').map((entry) => [entry.file, entry]));
      return [...entries.values()].map((entry) => ({...withBytes('charset', entry), kind: 'charset'}));
    },
    wordpress() {
      const {recorded, handwritten} = read('wordpress', 'index.json');
      const written = handwritten.map((entry) => ({
        ...entry,
        kind: 'wordpress',
        key: entry.id,
        bytes: Buffer.from(entry.body).toString('base64'),
      }));
      return [...recorded.map((entry) => ({...withBytes('wordpress', entry), kind: 'wordpress'})), ...written];
    },
  };
  return parts.flatMap((part) => readers[part]());
}
