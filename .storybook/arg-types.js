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

const hidden = () => ({control: false});

function rows(category, entries = [], {key = ({name}) => `${category}: ${name}`, control = hidden} = {}) {
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
  const values = [...(type?.text.matchAll(/'([^']*)'/g) ?? [])].map(([, value]) => value);
  if (values.length > 4) return {control: 'select', options: values};
  if (values.length) return {control: 'inline-radio', options: values.length === 1 ? [undefined, ...values] : values};
  return {control: {boolean: 'boolean', number: 'number'}[type?.text] ?? 'text'};
}

const propertyControl = ({readonly, type}) => ({control: readonly || /State|Feed/.test(type?.text) ? false : 'object'});

const COLOURS = /accent|muted|line|focus|surface|text$/;

const styleControl = ({name}) => ({control: COLOURS.test(name) ? 'color' : 'text'});
