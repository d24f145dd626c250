// `npm run weigh`: what each element weighs alone in one file, and what the file of a few does: `npm run weigh -- news-card news-list`.
// In brotli, made as dist/news-elements.js is. With --write, the files of single elements are left for size-limit. With --parts, what
// each folder and file of the sources costs in the file of all elements, or of those named.
import {readdirSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {bundleElements, FOLDER} from './build/bundle-elements.mjs';
import {parts} from './build/parts.mjs';

const components = readdirSync('src/components').sort();
const [write, byPart] = ['--write', '--parts'].map((option) => process.argv.includes(option));
const tags = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = tags.filter((tag) => !components.includes(tag));
if (unknown.length) throw new Error(`No element named ${unknown.join(', ')}.`);

if (byPart) {
  const {code, map} = await bundleElements(tags.length ? tags : components, {sourcemap: true});
  for (const {name, bytes, cost} of parts(code, map)) console.log(`${pad(cost)} B of ${pad(bytes)}  ${name}`);
} else {
  for (const set of tags.length ? [tags] : components.map((tag) => [tag])) {
    const {code} = await bundleElements(set);
    if (write) writeFileSync(`${FOLDER}/${set.join('+')}.js`, code);
    console.log(`${(brotliCompressSync(code).length / 1000).toFixed(1).padStart(5)} kB  ${set.join(' + ')}`);
  }
}

function pad(number) {
  return String(number).padStart(6);
}
