// What a form, a block or a type needs to know of each element, read from custom-elements.json: the one source of all that is in dist/integrations.
import {literalsOf} from '../lib/element-types.mjs';
import {withoutWords} from './texts.mjs';

/** @typedef {import('../../integrations/elements.js').ElementDescription} ElementDescription */

const COMMON = ['lang', 'surface', 'theme', 'preview'];
const EDITOR_ONLY = 'preview';

/** Of those that stand in the docs block of each class, where no tag can say it. */
const TITLES = {surface: 'Background'};

/** HTML's own attribute, as the elements read it. */
const LANGUAGE = {
  name: 'lang',
  title: 'Language',
  type: {text: "'en' | 'ru' | 'hy'"},
  description: 'Language of the widget. Without it, that of the page around it.',
};

/** @returns {ElementDescription[]} - By tag. What each field means stands in integrations/elements.d.ts. */
export function describeElements(manifest) {
  return manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .map(describeElement)
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

function describeElement({tagName, name, description, attributes = [], members = [], icon, example, ...rest}) {
  const place = ({name: attribute}) => COMMON.indexOf(attribute);
  const markdown = oneLine(description);
  const described = [...attributes, LANGUAGE].sort((a, b) => place(a) - place(b)).map(describeAttribute);
  const sample = sampleOf(tagName, example);
  return {
    tag: tagName,
    name,
    title: titleOf(tagName),
    icon,
    summary: plain(/^.*?\.(?=\s|$)/.exec(markdown)?.[0] ?? markdown),
    markdown,
    attributes: described,
    properties: members
      .filter(({kind, attribute}) => kind === 'field' && !attribute)
      .map((member) => ({...entry(member), readonly: !!member.readonly})),
    events: (rest.events ?? []).map(entry),
    slots: (rest.slots ?? []).map(entry),
    parts: (rest.cssParts ?? []).map(entry),
    states: (rest.cssStates ?? []).map(entry),
    cssProperties: (rest.cssProperties ?? []).map(entry),
    sample,
    block: blockOf(sample, described),
  };
}

function describeAttribute({name, fieldName = name, title, description, type, default: initial, ...limits}) {
  const literals = literalsOf(type.text);
  const values = limits.tokens ?? limits.values ?? (literals.length ? literals : undefined);
  const markdown = oneLine(description);
  const kind = typeOf(type.text, limits.tokens, values);
  return {
    name,
    property: fieldName,
    title: title ?? TITLES[name] ?? titleOf(name),
    help: plain(kind === 'words' ? withoutWords(markdown) : markdown),
    markdown,
    type: kind,
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

const entry = ({name, type, description, default: initial}) => ({
  name,
  ...(type && {type: type.text}),
  ...(initial !== undefined && {default: initial}),
  markdown: oneLine(description),
});

/** `<tag a="b">content</tag>` in pieces. */
function sampleOf(tag, html) {
  const [, attributes, content] =
    new RegExp(`^<${tag}((?:\\s+[\\w-]+(?:="[^"]*")?)*)>(.*)</${tag}>$`, 's').exec(html) ?? [];
  if (content === undefined) throw new Error(`<${tag}> has an @example that is not this element alone.`);
  const pairs = [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, value]);
  return {html, attributes: Object.fromEntries(pairs), content: content.trim().replace(/^ {2}/gm, '')};
}

/**
 * The sample as an editor puts it on a page: without addresses, which are the editor's own to give, and without the
 * fallback for what they bring.
 */
function blockOf({attributes, content}, described) {
  const isAddress = (name) => described.some((attribute) => attribute.name === name && attribute.format === 'address');
  const isContainer = /<[a-z]+-[a-z-]+/.test(content);
  const isFallback = described.some(({name}) => name === 'src') && !isContainer;
  return {
    attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => !isAddress(name))),
    content: isFallback ? '' : content,
    isContainer,
    links: isFallback ? [] : linksIn(content),
  };
}

/** The links that an element is made of, where its content is nothing but links. */
function linksIn(content) {
  const links = [...content.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, href, text]) => ({href, text}));
  return content.replace(/<a href="[^"]*">[^<]*<\/a>/g, '').trim() ? [] : links;
}

/** `'list'`, `5` and `false` as they stand in the manifest. */
const valueOf = (text) => (text.startsWith("'") ? text.slice(1, -1) : JSON.parse(text));

const titleOf = (name) => name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');
const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();
const plain = (markdown) => markdown.replaceAll('`', '');
const pick = (object, ...keys) =>
  Object.fromEntries(keys.filter((key) => key in object).map((key) => [key, object[key]]));
