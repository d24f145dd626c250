// A JSON Schema (draft 2020-12) of each element: its attributes with their values, as a form or a validator takes them.

export const jsonSchemas = (elements) =>
  Object.fromEntries(
    elements.map((element) => [
      `schemas/${element.tag}.schema.json`,
      `${JSON.stringify(schemaOf(element), null, 2)}\n`,
    ]),
  );

const schemaOf = ({tag, title, markdown, attributes, sample}) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `${tag}.schema.json`,
  title,
  description: markdown,
  type: 'object',
  properties: Object.fromEntries(attributes.map((attribute) => [attribute.name, propertyOf(attribute)])),
  additionalProperties: false,
  examples: [valuesOf(sample.attributes, attributes)],
});

const propertyOf = (attribute) => ({
  title: attribute.title,
  description: attribute.markdown,
  ...typeOf(attribute),
  ...(attribute.default !== undefined && {default: attribute.default}),
});

function typeOf({type, values, minimum, maximum}) {
  switch (type) {
    case 'choice':
      return {enum: values};
    case 'words':
      return {type: 'string', pattern: wordsOf(values)};
    case 'number':
      return {type: 'integer', ...(minimum !== undefined && {minimum, maximum})};
    case 'boolean':
      return {type: 'boolean'};
    default:
      return {type: 'string'};
  }
}

function wordsOf(values) {
  const word = `(?:${values.join('|')})`;
  return `^(?:${word}(?: ${word})*)?$`;
}

/** An example's attributes are texts; a schema has numbers and booleans. */
const valuesOf = (texts, attributes) =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const {type} = attributes.find((attribute) => attribute.name === name);
      return [name, type === 'number' ? Number(text) : type === 'boolean' ? true : text];
    }),
  );
