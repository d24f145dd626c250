import type {Plugin} from 'vite';
import {edited, nameOf, nodesIn, type Edit, type Node} from './ast.js';
import {collapseMarkup} from './collapse-markup.js';
import {collapseStyles} from './collapse-styles.js';

/** Stands for `${…}` while a template's text is worked on; no source contains it. */
const HOLE = '\uE000';
/** Where the Lit of the one-file build looks for none: see own-lit-changes.ts. */
const NO_EXPRESSION = new RegExp(
  `<!--[^>]*${HOLE}|<(script|style|textarea|title)\\b[^>]*>[^<]*${HOLE}|<[^>]*\\s${HOLE}(?=[\\s/>])`,
  'i',
);
/** What would look like the begin or the end of a tag to it. */
const STRAY_ANGLE = /="[^"]*[<>][^"]*"|<(?![a-z/!])/i;
const COLLAPSE: Record<string, (text: string) => string> = {
  css: collapseStyles,
  html: collapseMarkup,
  svg: collapseMarkup,
};

/** Shortens the texts inside css`` and html`` templates, which minifiers leave alone. */
export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  enforce: 'post',
  transform(code, id) {
    if (!/\/src\/[^?]+\.ts$/.test(id) || !/\b(?:css|html|svg)`/.test(code)) return null;
    const templates = nodesIn(this.parse(code)).filter(({type}) => type === 'TaggedTemplateExpression');
    return edited(
      code,
      templates.flatMap((node) => shorten(code, node)),
    );
  },
});

function shorten(code: string, {tag, quasi}: Node): Edit[] {
  const collapse = COLLAPSE[nameOf(tag) ?? ''];
  if (!collapse) return [];
  const parts = (quasi as {quasis: Node[]}).quasis;
  const before = parts.map(({start, end}) => code.slice(start, end));
  if (nameOf(tag) === 'html' && NO_EXPRESSION.test(before.join(HOLE).replace(/="[^"]*"/g, '=""')))
    throw new Error(`Lit finds no expression in a comment, a whole element or raw text: ${before.join('${}')}`);
  if (nameOf(tag) === 'html' && STRAY_ANGLE.test(before.join(HOLE)))
    throw new Error(`Lit takes this < or > for a tag's: ${before.join('${}')}`);
  const after = collapse(before.join(HOLE)).split(HOLE);
  if (after.length !== before.length) throw new Error(`A template lost an expression: ${before.join('${}')}`);
  return parts.map(({start, end}, at) => [start, end, after[at] ?? '']);
}
