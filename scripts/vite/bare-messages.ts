import {readFileSync} from 'node:fs';
import type {Plugin} from 'vite';
import {calleeOf, edited, entriesOf, nodesIn, type Edit, type Node} from './ast.js';

const FOLDER = 'src/locales/generated';
const LOOK_UP = /\/src\/i18n\/messages\.ts$/;
const CATALOGUE = /\/src\/locales\/generated\/(?!locale-codes)[^/]+\.ts$/;

/**
 * Leaves of `msg('…', {id: '…', desc: '…'})` what the program needs: the note is for translators, and without an id the
 * text would have to be hashed to be found. With `numbered`, the id becomes a number, which stands for the options, and the
 * catalogues become lists in the order of these numbers.
 */
export function bareMessages({numbered}: {numbered: boolean}): Plugin {
  const ids = numbered ? idsIn(readFileSync(`${FOLDER}/ru.ts`, 'utf8')) : [];
  return {
    name: 'bare-messages',
    enforce: 'post',
    transform(code, file) {
      if (numbered && LOOK_UP.test(file)) return lookUpByNumber(code);
      const isCatalogue = numbered && CATALOGUE.test(file);
      if (!isCatalogue && !(/\/src\/[^?]+\.ts$/.test(file) && /\bmsg\(/.test(code))) return null;
      const nodes = nodesIn(this.parse(code));
      return edited(code, isCatalogue ? toList(code, nodes, ids) : nodes.flatMap((node) => strip(code, node, ids)));
    },
  };
}

const idsIn = (catalogue: string): string[] =>
  [...catalogue.matchAll(/^\s*'([^']+)': /gm)].flatMap(([, id]) => id ?? []);

function toList(code: string, nodes: Node[], ids: string[]): Edit[] {
  const catalogue = nodes.find(({type}) => type === 'ObjectExpression');
  const texts = entriesOf(catalogue);
  const stray = [...texts.keys()].filter((id) => !ids.includes(id ?? ''));
  if (!catalogue || stray.length) throw new Error(`The catalogues differ: ${stray.join(', ')}.`);
  const items = ids.map((id) => texts.get(id)).map((text) => (text ? code.slice(text.start, text.end) : ''));
  return [[catalogue.start, catalogue.end, `[${items.join(',')}]`]];
}

function strip(code: string, call: Node, ids: string[]): Edit[] {
  if (call.type !== 'CallExpression' || calleeOf(call) !== 'msg') return [];
  const options = (call['arguments'] as Node[])[1];
  const id = entriesOf(options).get('id')?.['value'];
  if (!options || typeof id !== 'string')
    throw new Error(`A message without an id: ${code.slice(call.start, call.end)}`);
  const number = ids.indexOf(id);
  return [[options.start, options.end, ids.length ? String(number) : `{id: ${JSON.stringify(id)}}`]];
}

function lookUpByNumber(code: string): {code: string; map: null} {
  const options = /\{ id = "" \} = \{\}/;
  if (!options.test(code))
    throw new Error('src/i18n/messages.ts takes its options in another way: see lookUpByNumber.');
  return {code: code.replace(options, 'id'), map: null};
}
