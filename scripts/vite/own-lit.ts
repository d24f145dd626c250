import type {Plugin} from 'vite';
import {CHANGES} from './own-lit-changes.js';

/** Each is in the bundle, or the build fails. */
export const files = Object.keys(CHANGES);

/** Makes the Lit inside the one-file build a good guest, and leaves out of it what nothing here uses. */
export function ownLit(trustedTypes: string): Plugin {
  const seen = new Set<string>();
  return {
    name: 'own-lit',
    transform(code, id) {
      if (/\/lit-html\/(?:async-)?directive\.js$/.test(id))
        throw new Error('Directives are left out of Lit: see scripts/vite/own-lit-changes.ts.');
      const file = files.find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file) return null;
      seen.add(file);
      return {code: changed(file, code, trustedTypes), map: null};
    },
    buildEnd(error) {
      const unseen = files.filter((name) => !seen.has(name));
      if (!error && unseen.length) throw new Error(`Not in the bundle, so not made safe: ${unseen.join(', ')}.`);
    },
  };
}

/** A file of Lit as it stands in the one-file build. */
export function changed(file: string, code: string, trustedTypes: string): string {
  for (const [from, to] of CHANGES[file] ?? []) {
    if (code.split(from).length !== 2)
      throw new Error(`${file} no longer holds “${from}” once: see scripts/vite/own-lit-changes.ts.`);
    code = code.replace(from, () => to);
  }
  return file.startsWith('lit-html') ? `import {trustedHtml} from ${JSON.stringify(trustedTypes)};\n${code}` : code;
}
