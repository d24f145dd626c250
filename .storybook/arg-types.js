// Controls and the rows of the docs tables: all that the manifest says of an element, each under a key of its own.
import {elements} from './manifest.js';

export const extractComponentDescription = (tag) => elements.get(tag)?.description;

export function extractArgTypes(tag) {
  const {attributes, members, events, slots, cssParts, cssProperties, cssStates} = elements.get(tag) ?? {};
  const fields = (members ?? []).filter(({kind, attribute}) => kind === 'field' && !attribute);
  return {
    ...rows('attributes', attributes, {key: ({fieldName, name}) => fieldName ?? name, control: controlFor}),
    ...rows('properties', fields, {key: ({name}) => name, control: propertyControl}),
    ...rows(
      'methods',
      members?.filter(({kind}) => kind === 'method'),
    ),
    ...rows('events', events),
    ...rows('slots', slots),
    ...rows('CSS custom properties', cssProperties, {key: ({name}) => name, control: styleControl}),
    ...rows('CSS parts', cssParts),
    ...rows('CSS states', cssStates),
  };
}

const none = () => ({control: {disable: true}});

function rows(category, entries = [], {key = ({name}) => `${category}: ${name}`, control = none} = {}) {
  return Object.fromEntries(
    entries.map((entry) => [
      key(entry),
      {
        name: entry.name || 'default',
        description: entry.description,
        table: {
          category,
          ...(entry.type && {type: {summary: entry.type.text}}),
          ...(entry.default && {defaultValue: {summary: entry.default}}),
        },
        ...control(entry),
      },
    ]),
  );
}

/** A union of literals becomes a choice. */
function controlFor({type}) {
  const options = [...(type?.text.matchAll(/'([^']*)'/g) ?? [])].map(([, value]) => value);
  if (options.length > 4) return {control: {type: 'select'}, options};
  if (options.length === 1) return {control: {type: 'inline-radio'}, options: [undefined, ...options]};
  if (options.length) return {control: {type: 'inline-radio'}, options};
  return {control: {type: {boolean: 'boolean', number: 'number'}[type?.text] ?? 'text'}};
}

const propertyControl = ({readonly, type}) =>
  readonly || /'idle'|Feed|Settings/.test(type?.text) ? none() : {control: {type: 'object'}};

const COLOURS = /accent|muted|line|focus|surface|text$/;

const styleControl = ({name}) => ({control: {type: COLOURS.test(name) ? 'color' : 'text'}});
