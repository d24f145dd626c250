import {readFileSync} from 'node:fs';
import {parseAst, type Plugin} from 'vite';
import {calleeOf, edited, entriesOf, nameOf, nodesIn, type Edit, type Node} from './ast.js';

const {sourceLocale, targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as {
  sourceLocale: string;
  targetLocales: string[];
};
const LOCALES = [sourceLocale, ...targetLocales];
const LOOK_UP = /\/src\/i18n\/messages\.ts$/;
/** Stand for the number of a text and for a language's texts until it is known which texts the file shows. */
const NUMBER = /(["'`])text:([\w-]+)\1/g;
const TEXTS = /(["'`])texts:(\w+)\1/g;
const HOLE = '#';
const BETWEEN = '|';

type Texts = Map<string | undefined, string>;

/**
 * `msg('Open on ${name}', {id: '…', desc: '…'})` becomes `msg(17, name)`, and the texts of each language one string, which
 * holds only what the file shows. A text has one value at most; forms of a plural that a language does not have are left out.
 */
export function numberedMessages(): Plugin {
  const sources: Texts = new Map();
  const texts = new Map([
    [sourceLocale, sources],
    ...targetLocales.map((locale) => [locale, textsOf(locale)] as const),
  ]);
  return {
    name: 'numbered-messages',
    enforce: 'post',
    transform(code, file) {
      if (LOOK_UP.test(file)) return {code: lookUp(), map: null};
      if (!/\/src\/[^?]+\.ts$/.test(file) || !/\bmsg\(/.test(code)) return null;
      return edited(
        code,
        nodesIn(this.parse(code)).flatMap((node) => number(code, node, sources)),
      );
    },
    renderChunk(code) {
      const ids = [...new Set([...code.matchAll(NUMBER)].map(([, , id = '']) => id))].sort();
      const list = (locale: string): string => ids.map((id) => textIn(texts, locale, id)).join(BETWEEN);
      const numbered = code
        .replace(TEXTS, (_, _quote, locale: string) => JSON.stringify(list(locale)))
        .replace(NUMBER, (_, _quote, id: string) => String(ids.indexOf(id)));
      return {code: numbered, map: null};
    },
  };
}

const lookUp = (): string =>
  `const texts = {${LOCALES.map((locale) => `${locale}: "texts:${locale}".split("${BETWEEN}")`).join()}};
export const messagesIn = (locale) => (number, value) => texts[locale()][number].replace("${HOLE}", () => value);`;

function textsOf(locale: string): Texts {
  const nodes = nodesIn(parseAst(readFileSync(`src/locales/generated/${locale}.ts`, 'utf8')));
  const entries = entriesOf(nodes.find(({type}) => type === 'ObjectExpression'));
  return new Map([...entries].map(([id, node]) => [id, textOf(node)]));
}

/** The text of a string, a template or a tagged one. */
function textOf(node: Node): string {
  if (typeof node['value'] === 'string') return node['value'];
  const {quasis} = templateIn(node) as unknown as {quasis: {value: {cooked: string}}[]};
  return quasis.map(({value}) => value.cooked).join(HOLE);
}

const templateIn = (node: Node): Node => (node.type === 'TaggedTemplateExpression' ? (node['quasi'] as Node) : node);

function number(code: string, call: Node, sources: Texts): Edit[] {
  if (call.type !== 'CallExpression' || calleeOf(call) !== 'msg') return [];
  const written = code.slice(call.start, call.end);
  const [source, options] = call['arguments'] as [Node, Node | undefined];
  const id = entriesOf(options).get('id')?.['value'];
  if (typeof id !== 'string') throw new Error(`A message without an id: ${written}`);
  const [value, ...others] = (templateIn(source)['expressions'] ?? []) as Node[];
  if (others.length) throw new Error(`A message has one value at most: ${written}`);
  sources.set(id, textOf(source));
  const callee = call['callee'] as Node;
  const name = code.slice(callee.start, callee.end);
  const given = value && code.slice(value.start, value.end);
  const text =
    nameOf(source['tag']) === 'html'
      ? `${name}("text:${id}", "${HOLE}").split("${HOLE}").flatMap((text, at) => at ? [${given}, text] : text)`
      : `${name}(${[`"text:${id}"`, given].filter(Boolean).join(', ')})`;
  return [[call.start, call.end, text]];
}

function textIn(texts: Map<string, Texts>, locale: string, id: string): string {
  if (!hasForm(locale, id)) return '';
  const text = texts.get(locale)?.get(id);
  if (text === undefined || text.includes(BETWEEN) || text.split(HOLE).length > 2)
    throw new Error(`The text ${id} is missing in ${locale}, or holds a sign that stands for something else.`);
  return text;
}

/** Whether a language has the form of a plural that an id ends in, if it ends in one. */
function hasForm(locale: string, id: string): boolean {
  const [form] = /(?<=-)(?:zero|one|two|few|many)$/.exec(id) ?? [];
  const {pluralCategories} = new Intl.PluralRules(locale === 'arm' ? 'hy' : locale).resolvedOptions();
  return !form || pluralCategories.includes(form as Intl.LDMLPluralRule);
}
