// Shortens what minifiers leave alone: the texts inside css`` and html`` templates, and the translators' notes.
import type {Plugin} from 'vite';
import {collapseMarkup} from './collapse-markup.js';
import {collapseStyles} from './collapse-styles.js';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Stands for `${…}` while a template's text is worked on; no source contains it. */
const HOLE = '\uE000';
const COLLAPSE: Record<string, (text: string) => string> = {
  css: collapseStyles,
  html: collapseMarkup,
  svg: collapseMarkup,
};

export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/[^?]+\.ts$/.test(id) || !/\b(?:css|html|svg)`|\bmsg\(/.test(code)) return null;
      const edits: [start: number, end: number, text: string][] = [];
      for (const node of nodesIn(this.parse(code) as unknown as Node)) {
        if (node.type === 'TaggedTemplateExpression') editTemplate(code, node, edits);
        else if (node.type === 'CallExpression') editMessage(node, edits);
      }
      edits.sort(([a], [b]) => b - a);
      return {
        code: edits.reduce((text, [start, end, by]) => text.slice(0, start) + by + text.slice(end), code),
        map: null,
      };
    },
  };
}

function editTemplate(code: string, {tag, quasi}: Node, edits: [number, number, string][]): void {
  const collapse = COLLAPSE[(tag as Node)['name'] as string];
  if (!collapse) return;
  const parts = (quasi as Node)['quasis'] as Node[];
  const bounds = parts.map((part) => [part.start, part.end] as const);
  const before = bounds.map(([start, end]) => code.slice(start, end));
  const after = collapse(before.join(HOLE)).split(HOLE);
  if (after.length !== before.length) throw new Error(`A template lost an expression: ${before.join('${}')}`);
  bounds.forEach(([start, end], at) => edits.push([start, end, after[at] ?? '']));
}

/** `msg('…', {id: '…', desc: '…'})`: the note is for translators. Without an id the text would have to be hashed to be found. */
function editMessage({callee, arguments: args}: Node, edits: [number, number, string][]): void {
  const {name, property} = callee as {name?: string; property?: {name?: string}};
  const options = (args as Node[])[1];
  if ((name ?? property?.name) !== 'msg') return;
  const entries = (options?.['properties'] ?? []) as {key: {name?: string}; value: {value?: unknown}}[];
  const id = entries.find(({key}) => key.name === 'id')?.value.value;
  if (!options || typeof id !== 'string') throw new Error('A message without an id of its own.');
  edits.push([options.start, options.end, `{id: ${JSON.stringify(id)}}`]);
}

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  else if (value && typeof value === 'object') {
    if (typeof (value as Node).type === 'string') yield value as Node;
    for (const item of Object.values(value)) if (item && typeof item === 'object') yield* nodesIn(item);
  }
}
