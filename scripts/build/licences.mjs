import {readFileSync, writeFileSync} from 'node:fs';

/** What the one-file build carries, each with its notice, as their licences ask. */
export const CARRIED = ['lit', '@lit/localize', 'dompurify', 'lucide'];

export function writeLicences(file) {
  const own = `news-elements\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
  const others = CARRIED.map((name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}`);
  writeFileSync(file, `${[own, ...others].join(`\n\n${'-'.repeat(78)}\n\n`)}\n`);
}
