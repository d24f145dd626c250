// What TinyMCE has to let through: each element with its attributes, and links and forms of the page within it.
import {elements} from './elements.js';

const named = (separator, write) => elements.map(write).join(separator);

export const newsElements = {
  valid_children: '+promo-slot[template]',
  custom_elements: named(',', ({tag}) => tag),
  extended_valid_elements:
    'template,' +
    named(
      ',',
      ({tag, attributes}) =>
        `${tag}[${[...attributes.map(({name}) => name), 'id', 'class', 'slot', 'hidden'].join('|')}]`,
    ),
};
