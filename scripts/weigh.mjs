// `npm run weigh`: what each element weighs alone in one file, and what the file of a few does: `npm run weigh -- news-card news-list`.
// In brotli, made as dist/news-elements.js is. With --write, the files of single elements are left for size-limit. With --parts, what
// each folder and file of the sources costs in the file of all elements, or of those named.
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'vite';
import {parts} from './build/parts.mjs';

const FOLDER = '.cache/sizes';
const components = readdirSync('src/components').sort();
const [write, byPart] = ['--write', '--parts'].map((option) => process.argv.includes(option));
const tags = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = tags.filter((tag) => !components.includes(tag));
if (unknown.length) throw new Error(`No element named ${unknown.join(', ')}.`);

process.env.NODE_ENV = 'production';
mkdirSync(FOLDER, {recursive: true});
if (byPart) {
  const {code, map} = await bundle(tags.length ? tags : components, true);
  for (const {name, bytes, cost} of parts(code, map)) console.log(`${pad(cost)} B of ${pad(bytes)}  ${name}`);
} else {
  for (const set of tags.length ? [tags] : components.map((tag) => [tag])) {
    const {code} = await bundle(set);
    if (write) writeFileSync(`${FOLDER}/${set.join('+')}.js`, code);
    console.log(`${(brotliCompressSync(code).length / 1000).toFixed(1).padStart(5)} kB  ${set.join(' + ')}`);
  }
}

function pad(number) {
  return String(number).padStart(6);
}

async function bundle(set, sourcemap = false) {
  const entry = `${FOLDER}/entry.ts`;
  writeFileSync(entry, set.map((tag) => `import '../../src/components/${tag}/define.js';\n`).join(''));
  const [{output}] = await build({
    mode: 'embed',
    logLevel: 'error',
    build: {write: false, sourcemap, lib: {entry, formats: ['es']}},
  });
  return output[0];
}
