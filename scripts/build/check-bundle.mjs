import {readFileSync, statSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {parseAst} from 'vite';

/** What a page's Content-Security-Policy and its owner would object to. */
const UNWANTED = [
  /\beval\(/,
  /\bnew Function\b/,
  /\bFunction\(/,
  /lit-html'|"lit-html"|`lit-html`/,
  /litHtmlVersions|litElementVersions|reactiveElementVersions/,
];

/** One module, no other code request, one policy: else the build fails. */
export function checkBundle(file) {
  const code = readFileSync(file, 'utf8');
  const imports = parseAst(code).body.filter(({type, source}) => type === 'ImportDeclaration' || source);
  if (imports.length || /\bimport\(/.test(code)) throw new Error(`${file} imports something.`);
  for (const pattern of UNWANTED) if (pattern.test(code)) throw new Error(`${file} contains ${pattern}.`);
  if (code.split('createPolicy(').length !== 2)
    throw new Error(`${file} makes more or fewer Trusted Types policies than one.`);
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`${file}: ${kilobytes(statSync(file).size)}, ${kilobytes(brotliCompressSync(code).length)} in brotli`);
}
