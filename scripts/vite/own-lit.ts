// Makes the Lit inside the one-file build a good guest.
import type {Plugin} from 'vite';

/**
 * Each text must be there exactly once, or the build fails: after an update of Lit they are looked up anew.
 * - Lit's own Trusted Types policy throws where a page allows other names only, or has a Lit already: ours takes its place.
 * - Its notes on `globalThis` and `Symbol.metadata` (for standard decorators, which are not used here) would be globals.
 * - Style sheets can be adopted in every engine that this library is defined in: the way around is left out.
 * - Polyfills and hydration that the page brings for its own Lit would reach into this one.
 */
const CHANGES: Record<string, [from: string, to: string][]> = {
  'lit-html/lit-html.js': [
    ['s=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0', 'e={createHTML:trustedHtml}'],
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
  ],
  '@lit/reactive-element/css-tag.js': [
    [
      'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'e=!0',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['p=a.reactiveElementPolyfillSupport,', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', ';'],
  ],
  'lit-element/lit-element.js': [
    ['const s=globalThis;', ''],
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
    [';(s.litElementVersions??=[]).push("4.2.2");', ';'],
  ],
};

export function ownLit(trustedTypes: string): Plugin {
  const seen = new Set<string>();
  return {
    name: 'own-lit',
    transform(code, id) {
      const [file, changes] = Object.entries(CHANGES).find(([name]) => id.endsWith(`/node_modules/${name}`)) ?? [];
      if (!file || !changes) return null;
      seen.add(file);
      for (const [from, to] of changes) {
        if (code.split(from).length !== 2)
          throw new Error(`${file} no longer holds “${from}” once: see scripts/vite/own-lit.ts.`);
        code = code.replace(from, () => to);
      }
      return {
        code: `${file.startsWith('lit-html') ? `import {trustedHtml} from ${JSON.stringify(trustedTypes)};\n` : ''}${code}`,
        map: null,
      };
    },
    buildEnd(error) {
      const unseen = Object.keys(CHANGES).filter((name) => !seen.has(name));
      if (!error && unseen.length) throw new Error(`Not in the bundle, so not made safe: ${unseen.join(', ')}.`);
    },
  };
}
