import type {Plugin} from 'vite';
import {calleeOf, edited, entriesOf, nameOf, nodesIn, type Edit, type Node} from './ast.js';

/**
 * Turns what `@property()` and `@state()` compile to, a call for each, into one `static properties` for the Lit of the one file:
 * each property has its converter, or 0 without an attribute. Any other decorator or option fails the build.
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
      const text = kind === 'state' ? '0' : converterOf(code, value, (decorator['arguments'] as Node[])[0]);
      const owner = nameOf(object) ?? '';
      properties.set(owner, {entries: [...(properties.get(owner)?.entries ?? []), `${value}: ${text}`], last: node});
      edits.push([node.start, node.end, '']);
    }
    for (const [owner, {entries, last}] of properties)
      edits.push([last.end, last.end, `${owner}.properties = {${entries.join(', ')}};`]);
    return edited(code, edits);
  },
});

function converterOf(code: string, name: string, options: Node | undefined): string {
  const {attribute, converter, ...others} = Object.fromEntries(entriesOf(options));
  const written = options ? code.slice(options.start, options.end) : '';
  if (Object.keys(others).length || Boolean(converter) === (attribute?.['value'] === false))
    throw new Error(`Name a converter and nothing else, or no attribute: ${name} ${written}`);
  const dashed = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (converter && (attribute?.['value'] ?? name.toLowerCase()) !== dashed)
    throw new Error(`An attribute is named as its property, with dashes: ${name} ${written}`);
  return converter ? code.slice(converter.start, converter.end) : '0';
}
