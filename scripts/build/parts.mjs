// What each module costs in a minified file: the file's weight in brotli less its weight without the module's own bytes. The sum is less
// than the whole, since what is alike in two modules costs little in either.
import {SourceMap} from 'node:module';
import {brotliCompressSync} from 'node:zlib';

const weight = (text) => brotliCompressSync(text).length;

/** Rows of {name, bytes, cost} for the files and folders that `map` traces the code to, greatest cost first. */
export function parts(code, map) {
  const pieces = traced(code, new SourceMap(map));
  const all = weight(code);
  const names = new Set(pieces.flatMap(({file}) => foldersOf(file)));
  return [...names]
    .map((name) => {
      const others = pieces.filter(({file}) => !foldersOf(file).includes(name));
      const rest = others.map(({text}) => text).join('');
      return {name, bytes: Buffer.byteLength(code) - Buffer.byteLength(rest), cost: all - weight(rest)};
    })
    .sort((a, b) => b.cost - a.cost);
}

/** `src/data/`, `src/data/xml.ts`: what a file is a part of, itself last. */
const foldersOf = (file) => {
  const steps = file.split('/');
  return steps.map((_, at) => steps.slice(0, at + 1).join('/') + (at < steps.length - 1 ? '/' : '')).slice(1);
};

/** The code in pieces that come from one file each; the banner stands before what the map knows. */
function traced(code, map) {
  const pieces = [];
  const lines = code.replace(/^\/\*!.*\n/, '').split(/(?<=\n)/);
  for (const [line, text] of lines.entries()) {
    let [start, file] = [0, fileAt(map, line, 0)];
    for (let at = 1; at <= text.length; at++) {
      const next = at < text.length ? fileAt(map, line, at) : undefined;
      if (next === file) continue;
      pieces.push({file, text: text.slice(start, at)});
      [start, file] = [at, next];
    }
  }
  return pieces;
}

const fileAt = (map, line, column) =>
  (map.findEntry(line, column).originalSource ?? 'none/none').replace(/^(?:\.\.\/)*(?=src|node_modules)/, '');
