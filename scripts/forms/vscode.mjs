// Custom data for VS Code: completion and help for tags, attributes and values in HTML, and for parts and properties in CSS.

export const vscode = (elements) => ({
  'vscode.html-data.json': json({version: 1.1, tags: elements.map(tagOf)}),
  'vscode.css-data.json': json({
    version: 1.1,
    properties: unique(
      elements.flatMap(({cssProperties}) => cssProperties.map((entry) => described(entry.name, entry))),
    ),
    pseudoElements: unique(
      elements.flatMap(({parts}) => parts.map((entry) => described(`::part(${entry.name})`, entry))),
    ),
    pseudoClasses: unique(
      elements.flatMap(({states}) => states.map((entry) => described(`:state(${entry.name})`, entry))),
    ),
  }),
});

const tagOf = ({tag, markdown, attributes}) => ({
  ...described(tag, {markdown}),
  attributes: attributes
    .filter(({name}) => name !== 'lang')
    .map((attribute) => ({
      ...described(attribute.name, attribute),
      ...(attribute.type === 'boolean' && {valueSet: 'v'}),
      ...(attribute.values && {values: attribute.values.map((name) => ({name}))}),
    })),
});

const described = (name, {markdown}) => ({name, description: {kind: 'markdown', value: markdown}});

/** What several elements share is named once. */
const unique = (entries) => [...new Map(entries.map((entry) => [entry.name, entry])).values()];

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
