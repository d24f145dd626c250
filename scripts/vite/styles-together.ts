import {readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Plugin} from 'vite';

const isStyles = (path: string): boolean => /^(?:styles\/[^/]+|.*\.styles)\.ts$/.test(path);

/**
 * Has the entry import all style sheets first, so that they stand side by side in the file: like beside like compresses
 * best. Those that nothing uses are shaken out, as a module without effects is.
 */
export const stylesTogether = (): Plugin => ({
  name: 'styles-together',
  transform(code, id) {
    if (!this.getModuleInfo(id)?.isEntry) return null;
    const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter(isStyles).sort();
    return {code: files.map((file) => `import ${JSON.stringify(resolve('src', file))};\n`).join('') + code, map: null};
  },
});
