// What a form, a block or a type needs to know of each element, read from custom-elements.json: the one source of all that is in dist/integrations.
import {literalsOf} from '../lib/element-types.mjs';

/**
 * @typedef {object} AttributeDescription
 * @property {string} name - As it is written in HTML: `heading-level`.
 * @property {string} property - The element's property: `headingLevel`; `lang`, `surface` and `theme` are attributes alone.
 * @property {string} title - A few words over a field: "Heading level".
 * @property {string} help - The doc comment as plain text.
 * @property {string} markdown - The same with its code marks.
 * @property {'text' | 'boolean' | 'number' | 'choice' | 'words'} type - `choice` is one of `values`, `words` any of them with spaces between.
 * @property {string[]} [values]
 * @property {string | number | boolean} [default] - What holds where the attribute is not given.
 * @property {number} [minimum]
 * @property {number} [maximum]
 * @property {'address'} [format] - An address, perhaps with `{lang}` or other names in braces.
 * @property {boolean} common - Of every element with a box: they come last in a form.
 * @property {boolean} editorOnly - For an editor's canvas, never for a published page.
 *
 * @typedef {object} ElementDescription
 * @property {string} tag
 * @property {string} name - Of its class.
 * @property {string} title - "News list".
 * @property {string} summary - One sentence as plain text.
 * @property {string} markdown - The whole description.
 * @property {AttributeDescription[]} attributes - Its own in the order of the code, then the common ones.
 * @property {{name: string, type: string, markdown: string, readonly: boolean}[]} properties - Those without an attribute.
 * @property {{name: string, type: string, markdown: string}[]} events
 * @property {{name: string, markdown: string}[]} slots
 * @property {{name: string, markdown: string}[]} parts
 * @property {{name: string, markdown: string, default?: string}[]} cssProperties
 * @property {{html: string, attributes: Record<string, string>, content: string}} sample - What stands in the docs, whole and in pieces.
 */

const COMMON = ['lang', 'surface', 'theme', 'preview'];
const EDITOR_ONLY = 'preview';

/** HTML's own attribute, as the elements read it. */
const LANGUAGE = {
  name: 'lang',
  title: 'Language',
  type: {text: "'en' | 'ru' | 'hy'"},
  description: 'Language of the widget. Without it, that of the page around it.',
};

/** @returns {ElementDescription[]} */
export function describeElements(manifest) {
  return manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .map(describeElement)
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

function describeElement({tagName, name, description, attributes = [], members = [], examples = [], ...rest}) {
  const place = ({name: attribute}) => COMMON.indexOf(attribute);
  const markdown = oneLine(description);
  return {
    tag: tagName,
    name,
    title: titleOf(tagName),
    summary: plain(/^.*?\.(?=\s|$)/.exec(markdown)?.[0] ?? markdown),
    markdown,
    attributes: [...attributes, LANGUAGE].sort((a, b) => place(a) - place(b)).map(describeAttribute),
    properties: members
      .filter(({kind, attribute}) => kind === 'field' && !attribute)
      .map((member) => ({...described(member), readonly: !!member.readonly})),
    events: (rest.events ?? []).map(described),
    slots: (rest.slots ?? []).map(described),
    parts: (rest.cssParts ?? []).map(described),
    cssProperties: (rest.cssProperties ?? []).map(described),
    sample: sampleOf(tagName, examples),
  };
}

function describeAttribute({name, fieldName = name, title, description, type, default: initial, ...limits}) {
  const literals = literalsOf(type.text);
  const values = limits.tokens ?? limits.values ?? (literals.length ? literals : undefined);
  const markdown = oneLine(description);
  return {
    name,
    property: fieldName,
    title: title ?? titleOf(name),
    help: plain(markdown),
    markdown,
    type: typeOf(type.text, limits.tokens, values),
    ...(values && {values}),
    ...(initial !== undefined && {default: valueOf(initial)}),
    ...pick(limits, 'minimum', 'maximum', 'format'),
    common: COMMON.includes(name),
    editorOnly: name === EDITOR_ONLY,
  };
}

function typeOf(written, tokens, values) {
  if (tokens) return 'words';
  if (values) return 'choice';
  return written === 'string' ? 'text' : written;
}

const described = ({name, type, description, default: initial}) => ({
  name,
  ...(type && {type: type.text}),
  ...(initial !== undefined && {default: initial}),
  markdown: oneLine(description),
});

/** `<tag a="b">content</tag>` in pieces. */
function sampleOf(tag, [html]) {
  const [, attributes, content] =
    new RegExp(`^<${tag}((?:\\s+[\\w-]+(?:="[^"]*")?)*)>(.*)</${tag}>$`, 's').exec(html) ?? [];
  if (content === undefined) throw new Error(`<${tag}> has no @example that is the element alone.`);
  const pairs = [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, value]);
  return {html, attributes: Object.fromEntries(pairs), content: content.trim().replace(/^ {2}/gm, '')};
}

/** `'list'`, `5` and `false` as they stand in the manifest. */
const valueOf = (text) => (text.startsWith("'") ? text.slice(1, -1) : JSON.parse(text));

const titleOf = (name) => name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');
const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();
const plain = (markdown) => markdown.replaceAll('`', '');
const pick = (object, ...keys) =>
  Object.fromEntries(keys.filter((key) => key in object).map((key) => [key, object[key]]));
