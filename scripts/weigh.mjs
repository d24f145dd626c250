// `npm run weigh`: what each element weighs alone in one file, and what the file of a few does: `npm run weigh -- news-card news-list`.
// In brotli, made as dist/news-elements.js is. With --write, the files of single elements are left for size-limit.
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'vite';

const FOLDER = '.cache/sizes';
const components = readdirSync('src/components').sort();
const [write, tags] = [
  process.argv.includes('--write'),
  process.argv.slice(2).filter((word) => !word.startsWith('--')),
];
const unknown = tags.filter((tag) => !components.includes(tag));
if (unknown.length) throw new Error(`No element named ${unknown.join(', ')}.`);

process.env.NODE_ENV = 'production';
mkdirSync(FOLDER, {recursive: true});
for (const set of tags.length ? [tags] : components.map((tag) => [tag])) {
  const code = await bundle(set);
  if (write) writeFileSync(`${FOLDER}/${set.join('+')}.js`, code);
  console.log(`${(brotliCompressSync(code).length / 1000).toFixed(1).padStart(5)} kB  ${set.join(' + ')}`);
}

async function bundle(set) {
  const entry = `${FOLDER}/entry.ts`;
  writeFileSync(entry, set.map((tag) => `import '../../src/components/${tag}/define.js';\n`).join(''));
  const [{output}] = await build({
    mode: 'embed',
    logLevel: 'error',
    build: {write: false, lib: {entry, formats: ['es']}},
  });
  return output[0].code;
}
