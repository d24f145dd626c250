import {createRequire} from 'node:module';

/** A plugin that compiles .svelte files with the compiler of this folder. */
export function svelteFiles() {
  const {compile} = createRequire(import.meta.url)('svelte/compiler');
  return {
    name: 'svelte-files',
    transform(code, id) {
      if (!id.endsWith('.svelte')) return undefined;
      const {js} = compile(code, {filename: id, generate: 'client', css: 'external'});
      return {code: js.code, map: js.map};
    },
  };
}
