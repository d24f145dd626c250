import type {Plugin} from 'vite';
import {calleeOf, edited, entriesOf, nodesIn, type Edit, type Node} from './ast.js';

/**
 * Leaves of `msg('…', {id: '…', desc: '…'})` what the program needs: the note is for translators, and without an id the
 * text would have to be hashed to be found.
 */
export const bareMessages = (): Plugin => ({
  name: 'bare-messages',
  enforce: 'post',
  transform(code, file) {
    if (!/\/src\/[^?]+\.ts$/.test(file) || !/\bmsg\(/.test(code)) return null;
    return edited(
      code,
      nodesIn(this.parse(code)).flatMap((node) => strip(code, node)),
    );
  },
});

function strip(code: string, call: Node): Edit[] {
  if (call.type !== 'CallExpression' || calleeOf(call) !== 'msg') return [];
  const options = (call['arguments'] as Node[])[1];
  const id = entriesOf(options).get('id')?.['value'];
  if (!options || typeof id !== 'string')
    throw new Error(`A message without an id: ${code.slice(call.start, call.end)}`);
  return [[options.start, options.end, `{id: ${JSON.stringify(id)}}`]];
}
