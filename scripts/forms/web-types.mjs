// Web-types for JetBrains' editors, which find the file by the key of that name in package.json.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../lib/run.mjs';

export function webTypes(elements) {
  const {name, version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const types = {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: {html: {elements: elements.map(elementOf)}},
  };
  return {'web-types.json': `${JSON.stringify(types, null, 2)}\n`};
}

const elementOf = ({tag, markdown, attributes, properties, events, slots, parts, cssProperties}) => ({
  name: tag,
  description: markdown,
  attributes: attributes.map((attribute) => ({
    ...described(attribute),
    required: false,
    ...(attribute.default !== undefined && {default: String(attribute.default)}),
    value: valueOf(attribute),
  })),
  slots: slots.map(({name, markdown}) => ({name: name || 'default', description: markdown})),
  js: {
    properties: [
      ...attributes.filter(({name}) => !['lang', 'surface', 'theme'].includes(name)).map(asProperty),
      ...properties.map(typed),
    ],
    events: events.map(described),
  },
  css: {properties: cssProperties.map(described), parts: parts.map(described)},
});

const described = ({name, markdown}) => ({name, description: markdown});
const typed = ({type, readonly, ...entry}) => ({...described(entry), type, ...(readonly && {'read-only': true})});
const asProperty = (attribute) => ({
  name: attribute.property,
  description: attribute.markdown,
  type: scriptType(attribute),
});

const valueOf = (attribute) =>
  attribute.type === 'boolean' ? {kind: 'no-value', type: 'boolean'} : {kind: 'plain', type: scriptType(attribute)};

function scriptType({type, values}) {
  switch (type) {
    case 'choice':
      return values.map((value) => `'${value}'`).join(' | ');
    case 'number':
    case 'boolean':
      return type;
    default:
      return 'string';
  }
}
