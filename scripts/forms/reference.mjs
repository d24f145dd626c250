// reference.md: the elements' public contract in one page, for people and for whatever reads for them.

export const reference = (elements) => ({
  'reference.md': `# Reference\n\nMade of the code and its doc comments.\n\n${elements.map(pageOf).join('\n')}`,
});

const pageOf = ({tag, markdown, sample, attributes, properties, events, slots, parts, states, cssProperties}) =>
  [
    `## ${tag}\n\n${markdown}\n\n\`\`\`html\n${sample.html}\n\`\`\`\n`,
    table(
      ['attribute', 'values', 'default', ''],
      attributes.map(({name, markdown, default: initial, ...rest}) => [
        code(name),
        valuesOf(rest),
        code(initial),
        markdown,
      ]),
    ),
    table(
      ['property', 'type', ''],
      properties.map(({name, type, markdown}) => [code(name), code(type), markdown]),
    ),
    table(
      ['event', 'class', ''],
      events.map(({name, type, markdown}) => [code(name), code(type), markdown]),
    ),
    table(
      ['slot', ''],
      slots.map(({name, markdown}) => [name ? code(name) : 'default', markdown]),
    ),
    table(
      ['part', ''],
      parts.map(({name, markdown}) => [code(name), markdown]),
    ),
    table(
      ['state', ''],
      states.map(({name, markdown}) => [code(name), markdown]),
    ),
    table(
      ['custom property', 'default', ''],
      cssProperties.map(({name, default: initial, markdown}) => [code(name), code(initial), markdown]),
    ),
  ]
    .filter(Boolean)
    .join('\n');

function valuesOf({type, values, minimum, maximum}) {
  if (values) return values.map(code).join(' ');
  return minimum === undefined ? type : `${minimum}–${maximum}`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |\n`;
  return rows.length ? line(head) + line(head.map(() => '---')) + rows.map(line).join('') : '';
}

const code = (text) => (text === undefined || text === false ? '' : `\`${text}\``);
