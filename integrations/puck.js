// A configuration for Puck: a component with its fields for each element. It asks for no more of React than an element.
import {createElement} from 'react';
import {elements} from './elements.js';
import {attributesOf, linksOf} from './react-parts.js';

const LINKS = {
  label: 'Links',
  type: 'array',
  arrayFields: {href: {type: 'text', label: 'Address'}, text: {type: 'text', label: 'Name'}},
  getItemSummary: ({href, text}) => text || href || 'Link',
};

const YES_OR_NO = [
  {label: 'Yes', value: true},
  {label: 'No', value: false},
];

export const components = Object.fromEntries(elements.map((element) => [element.name, componentOf(element)]));

export const categories = {news: {title: 'News', components: Object.keys(components)}};

function componentOf(element) {
  const {tag, title, attributes, block} = element;
  const shown = attributes.filter(({editorOnly}) => !editorOnly);
  const canPreview = shown.length < attributes.length;
  const given = shown.filter((attribute) => 'default' in attribute);
  return {
    label: title,
    fields: {
      ...(block.links.length && {links: LINKS}),
      ...Object.fromEntries(shown.map((attribute) => [attribute.name, fieldOf(attribute)])),
      ...(block.isContainer && {content: {type: 'slot'}}),
    },
    defaultProps: {
      ...Object.fromEntries(given.map(({name, default: initial}) => [name, initial])),
      ...block.attributes,
      ...(block.links.length && {links: block.links}),
    },
    render: ({puck, content: Content, links, ...values}) =>
      createElement(
        tag,
        {...attributesOf(element, values), ...(puck?.isEditing && canPreview && !values.src && {preview: ''})},
        ...(Content ? [createElement(Content, {key: 'content'})] : linksOf(links)),
      ),
  };
}

function fieldOf({title, help, type, values, minimum, maximum, default: initial}) {
  const sign = createElement('abbr', {title: help, 'aria-label': help}, 'ⓘ');
  const field = {label: title, labelIcon: sign, metadata: {help}};
  switch (type) {
    case 'number':
      return {...field, type: 'number', min: minimum, max: maximum};
    case 'boolean':
      return {...field, type: 'radio', options: YES_OR_NO};
    case 'choice': {
      const none = initial === undefined ? [{label: '–', value: ''}] : [];
      return {...field, type: 'select', options: [...none, ...values.map((value) => ({label: value, value}))]};
    }
    default:
      return {...field, type: 'text', ...(values && {placeholder: values.join(' ')})};
  }
}
