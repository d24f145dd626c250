// Takes out of the DOMPurify inside the one-file build what this library's one configuration never reaches.
import type {Plugin} from 'vite';
import {CUTS, UNREAD, type Cut} from './own-purify-cuts.js';

export const ownPurify = (): Plugin => ({
  name: 'own-purify',
  transform(code, id) {
    if (id.endsWith('/src/data/body/purify.ts')) return {code: UNREAD.reduce(cut, code), map: null};
    if (!id.includes('/node_modules/dompurify/')) return null;
    if (!id.endsWith('/dist/purify.es.mjs')) throw new Error(`${id} is no file of DOMPurify that is known here.`);
    return {code: CUTS.reduce(cut, code), map: null};
  },
});

function cut(code: string, [from, upTo, by]: Cut): string {
  const [before, after, more] = code.split(from);
  const end = after?.indexOf(upTo) ?? -1;
  if (before === undefined || after === undefined || more !== undefined || end < 0)
    throw new Error(
      `DOMPurify, or its configuration, no longer holds “${from}” once, and “${upTo}” after it: see scripts/vite/own-purify-cuts.ts.`,
    );
  return before + by + after.slice(end);
}
