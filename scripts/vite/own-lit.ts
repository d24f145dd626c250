// Makes the Lit inside the one-file build a good guest.
import type {Plugin} from 'vite';

/**
 * Each text must be there exactly once, or the build fails: after an update of Lit they are looked up anew.
 * - Lit's own Trusted Types policy throws where a page allows other names only, or has a Lit already: ours takes its place.
 * - Its notes on `globalThis` and `Symbol.metadata` (for standard decorators, which are not used here) would be globals.
 * - Style sheets can be adopted in every engine that this library is defined in: the way around is left out.
 * - Values are never put into style sheets here (`plainStyles` sees to that), and every property with an attribute names
 *   its converter (`staticProperties` does): the general ways are left out.
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
    [
      'constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}',
      'constructor(t){this.cssText=t}',
    ],
    [
      'let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t',
      'return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o',
    ],
    [
      `{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)}`,
      'new n(t[0])',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['p=a.reactiveElementPolyfillSupport,', ''],
    ['l=c?c.emptyScript:"",', ''],
    [
      'switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t',
      'return t',
    ],
    [
      'let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i',
      'return t',
    ],
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
