/** What a form's values are as attributes: nothing is written that is empty, off, or so by default. */
export function attributesOf({attributes}, values) {
  const written = attributes.map(({name, default: initial}) => [name, textOf(values[name]), initial]);
  return Object.fromEntries(
    written
      .filter(([, text, initial]) => text !== undefined && text !== String(initial))
      .map(([name, text]) => [name, text]),
  );
}

function textOf(value) {
  if (value === undefined || value === null || value === false || value === '') return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') || undefined : String(value);
}
