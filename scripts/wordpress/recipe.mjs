import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../lib/run.mjs';

/** The PHP under a heading of a page in docs/: what site owners copy is what is run. */
export function recipe(page, heading) {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  const [, code] = new RegExp(`^#+ ${heading}\n(?:(?!^#)[^])*?\`\`\`php\n([^]*?)\`\`\``, 'm').exec(text) ?? [];
  if (!code) throw new Error(`docs/${page} has no PHP under “${heading}”.`);
  return code.startsWith('<?php') ? code : `<?php\n${code}`;
}
