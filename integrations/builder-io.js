// Components for Builder.io: what `registerComponent` or `customComponents` takes, with an input for each attribute.
import {createElement} from 'react';
import {elements} from './elements.js';
import {attributesOf, linksOf} from './react-parts.js';

const TYPES = {boolean: 'boolean', number: 'number', choice: 'string', words: 'string', text: 'string'};

const LINKS = {
  name: 'links',
  friendlyName: 'Links',
  type: 'list',
  subFields: [
    {name: 'href', friendlyName: 'Address', type: 'url'},
    {name: 'text', friendlyName: 'Name', type: 'string'},
  ],
};

export const components = elements.map((element) => {
  const {tag, name, title, summary, attributes, block} = element;
  return {
    name,
    friendlyName: title,
    description: summary,
    component: (values) =>
      createElement(
        tag,
        attributesOf(element, byAttribute(values, attributes)),
        values.children,
        ...linksOf(values.links),
      ),
    canHaveChildren: block.isContainer,
    inputs: [
      ...(block.links.length ? [{...LINKS, defaultValue: block.links}] : []),
      ...attributes.filter(({editorOnly}) => !editorOnly).map((attribute) => inputOf(attribute, block)),
    ],
  };
});

function inputOf({name, property, title, help, type, format, values, minimum, maximum, default: initial}, block) {
  const first = block.attributes[name] ?? initial;
  return {
    name: property,
    friendlyName: title,
    helperText: help,
    type: format === 'address' ? 'url' : TYPES[type],
    ...(type === 'choice' && {enum: values}),
    ...(minimum !== undefined && {min: minimum, max: maximum}),
    ...(first !== undefined && {defaultValue: first}),
  };
}

const byAttribute = (values, attributes) =>
  Object.fromEntries(attributes.map(({name, property}) => [name, values[property]]));
