import type {Plugin} from 'vite';
import {calleeOf, edited, nameOf, nodesIn, type Edit, type Node} from './ast.js';

/**
 * Turns what `@property()` and `@state()` compile to, a call for each, into the one `static properties` that Lit knows as
 * well. It means the same and is shorter. Any other decorator fails the build.
 */
export const staticProperties = (): Plugin => ({
  name: 'static-properties',
  enforce: 'post',
  transform(code, id) {
    if (!/\/src\/[^?]+\.ts$/.test(id) || !/decorate\(/i.test(code)) return null;
    const properties = new Map<string, {entries: string[]; last: Node}>();
    const edits: Edit[] = [];
    for (const node of nodesIn(this.parse(code))) {
      const call = node.type === 'ExpressionStatement' ? (node['expression'] as Node) : undefined;
      if (call?.type !== 'CallExpression' || !/decorate$/i.test(calleeOf(call) ?? '')) continue;
      const [{elements}, {object}, {value}] = call['arguments'] as [
        {elements: Node[]},
        {object: Node},
        {value: string},
      ];
      const [decorator, ...others] = elements;
      const kind = decorator && calleeOf(decorator);
      if (others.length || !decorator || (kind !== 'property' && kind !== 'state'))
        throw new Error(`Not a lone @property() or @state(): ${code.slice(node.start, node.end)}`);
      const [options] = decorator['arguments'] as Node[];
      if (options && /\btype:/.test(code.slice(options.start, options.end)))
        throw new Error(`Name a converter, not a type: ${code.slice(node.start, node.end)}`);
      const text = kind === 'state' ? '{state: true}' : options ? code.slice(options.start, options.end) : '{}';
      const owner = nameOf(object) ?? '';
      properties.set(owner, {entries: [...(properties.get(owner)?.entries ?? []), `${value}: ${text}`], last: node});
      edits.push([node.start, node.end, '']);
    }
    for (const [owner, {entries, last}] of properties)
      edits.push([last.end, last.end, `${owner}.properties = {${entries.join(', ')}};`]);
    return edited(code, edits);
  },
});
