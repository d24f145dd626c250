// What others have collected: a folder that the repository does not bring.
import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {root} from './run.mjs';

/**
 * A folder of the corpora: of those named, else of those in the variable CORPORA, which may be relative to the repository.
 * @returns nothing where there is none.
 */
export function corpus(name, folder = process.env.CORPORA) {
  const path = folder && join(resolve(root, folder), name);
  return path && existsSync(path) ? path : undefined;
}

export const noCorpus = (name) => `There is no ${name}/ of corpora. Name the folder that has it, or set CORPORA to it.`;

/** So many of a list, always the same for the same seed. */
export function sampled(list, count, seed) {
  let state = Number(seed);
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return list
    .map((entry) => [random(), entry])
    .sort(([one], [other]) => one - other)
    .slice(0, Number(count))
    .map(([, entry]) => entry);
}
