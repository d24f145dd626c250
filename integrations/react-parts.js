import {createElement} from 'react';

/** What a form's values are as attributes: nothing is written that is empty, off, or so by default. */
export function attributesOf({attributes}, values) {
  const written = attributes.map(({name, default: initial}) => [name, textOf(values[name]), String(initial)]);
  return Object.fromEntries(written.filter(([, text, initial]) => text !== undefined && text !== initial));
}

/** Links of a list that an editor has filled. */
export const linksOf = (links = []) =>
  links.filter(({href}) => href).map(({href, text}, index) => createElement('a', {key: index, href}, text || href));

function textOf(value) {
  if (value === undefined || value === null || value === false || value === '') return undefined;
  return value === true ? '' : String(value);
}
