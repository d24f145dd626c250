// A configuration for Puck: a component with its fields for each element. It asks for no more of React than an element.
import {createElement} from 'react';
import {elements} from './elements.js';
import {attributesOf} from './react-attributes.js';

export const components = Object.fromEntries(elements.map((element) => [element.name, componentOf(element)]));

export const categories = {news: {title: 'News', components: Object.keys(components)}};

function componentOf(element) {
  const {tag, title, attributes, block} = element;
  const shown = attributes.filter(({editorOnly}) => !editorOnly);
  const canPreview = shown.length < attributes.length;
  const content = block.content && {dangerouslySetInnerHTML: {__html: block.content}};
  return {
    label: title,
    fields: Object.fromEntries(shown.map((attribute) => [attribute.name, fieldOf(attribute)])),
    defaultProps: {
      ...Object.fromEntries(
        shown.filter((attribute) => 'default' in attribute).map((attribute) => [attribute.name, attribute.default]),
      ),
      ...block.attributes,
    },
    render: ({puck, ...values}) =>
      createElement(tag, {
        ...attributesOf(element, values),
        ...(puck?.isEditing && canPreview && !values.src && {preview: ''}),
        ...content,
      }),
  };
}

function fieldOf(attribute) {
  const {title, help, type, values, minimum, maximum, default: initial} = attribute;
  const field = {
    label: title,
    labelIcon: createElement('abbr', {title: help, 'aria-label': help}, 'ⓘ'),
    metadata: {help},
  };
  const options = (all) => all.map((value) => ({label: String(value), value}));
  switch (type) {
    case 'number':
      return {...field, type: 'number', min: minimum, max: maximum};
    case 'boolean':
      return {
        ...field,
        type: 'radio',
        options: [
          {label: 'Yes', value: true},
          {label: 'No', value: false},
        ],
      };
    case 'choice':
      return {
        ...field,
        type: 'select',
        options: [...(initial === undefined ? [{label: '–', value: ''}] : []), ...options(values)],
      };
    default:
      return {...field, type: 'text', ...(values && {placeholder: values.join(' ')})};
  }
}
