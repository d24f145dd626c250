// What each module costs in a minified file: the file's weight in brotli less its weight without the module's own bytes. The sum is less
// than the whole, since what is alike in two modules costs little in either.
import {SourceMap} from 'node:module';
import {brotliCompressSync} from 'node:zlib';

const weight = (text) => brotliCompressSync(text).length;

/** Rows of {name, bytes, cost} for the files and folders that `map` traces the code to, greatest cost first. */
export function parts(code, map) {
  const pieces = traced(code, new SourceMap(map));
  const joined = (some) => some.map(({text}) => text).join('');
  const [bytes, cost] = [Buffer.byteLength(joined(pieces)), weight(joined(pieces))];
  const names = new Set(pieces.flatMap(({file}) => foldersOf(file)));
  return [...names]
    .map((name) => {
      const rest = joined(pieces.filter(({file}) => !foldersOf(file).includes(name)));
      return {name, bytes: bytes - Buffer.byteLength(rest), cost: cost - weight(rest)};
    })
    .sort((a, b) => b.cost - a.cost);
}

/** `src/data/`, `src/data/xml.ts`: what a file is a part of, itself last. */
const foldersOf = (file) => {
  const steps = file.split('/');
  return steps.map((_, at) => steps.slice(0, at + 1).join('/') + (at < steps.length - 1 ? '/' : '')).slice(1);
};

/** The code in pieces that come from one file each; what the map does not know goes with what stands before it; the comments before it are left out. */
function traced(code, map) {
  const pieces = [];
  const lines = code.replace(/^(?:\/[*/].*\n)+/, '').split(/(?<=\n)/);
  let file = 'none/none';
  for (const [line, text] of lines.entries()) {
    let start = 0;
    for (let at = 0; at <= text.length; at++) {
      const next = at < text.length ? (fileAt(map, line, at) ?? file) : undefined;
      if (next === file) continue;
      if (at > start) pieces.push({file, text: text.slice(start, at)});
      start = at;
      file = next ?? file;
    }
  }
  return pieces;
}

const fileAt = (map, line, column) =>
  map.findEntry(line, column).originalSource?.replace(/^(?:\.\.\/)*(?=src|node_modules)/, '');
