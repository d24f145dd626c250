import {mkdirSync, writeFileSync} from 'node:fs';
import {build} from 'vite';

export const FOLDER = '.cache/sizes';

/** A file of these elements alone, made as dist/news-elements.js is. */
export async function bundleElements(tags, {sourcemap = false} = {}) {
  process.env.NODE_ENV = 'production';
  mkdirSync(FOLDER, {recursive: true});
  const entry = `${FOLDER}/entry.ts`;
  writeFileSync(entry, tags.map((tag) => `import '../../src/components/${tag}/define.js';\n`).join(''));
  const [{output}] = await build({
    mode: 'embed',
    logLevel: 'error',
    build: {write: false, sourcemap, lib: {entry, formats: ['es']}},
  });
  return output[0];
}
