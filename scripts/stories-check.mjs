// Proves that no part of the manifest is without a story. What a story says that it shows is proved when it runs.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {exportedType, literalsOf} from './lib/element-types.mjs';
import {root} from './lib/run.mjs';
import {readStories} from './lib/story-source.mjs';

/** Where every element is to be seen. */
const EVERYWHERE = ['RightToLeft', 'ForcedColours', 'Print', 'Width320', 'NarrowSidebar', 'DoubleText'];
const OF_STORIES = ['WithoutImage', 'LongEnglish', 'LongRussian', 'LongArmenian'];
const OF_LISTS = ['OneStory', 'FiftyStories'];

const ERROR_CODES = literalsOf(exportedType('FeedErrorCode', 'src/data/feed-error.ts'));

const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const elements = manifest.modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
const problems = elements.flatMap(checkElement);

for (const problem of problems) console.error(problem);
console.log(`${elements.length} elements, ${problems.length} problems`);
process.exitCode = problems.length || !elements.length ? 1 : 0;

function checkElement(element) {
  const file = join(root, `stories/${element.tagName}.stories.ts`);
  if (!existsSync(file)) return [`<${element.tagName}> has no stories/${element.tagName}.stories.ts`];
  const stories = readStories(file, element.tagName);
  return [
    ...exportsOf(element)
      .filter((name) => !stories.names.has(name))
      .map((name) => `has no story ${name}`),
    ...claimsOf(element)
      .filter((claim) => !stories.claims.has(claim))
      .map((claim) => `has no story that shows ${claim}`),
    ...(element.attributes ?? []).flatMap((attribute) => checkAttribute(attribute, stories)),
    ...(element.members ?? [])
      .filter(({kind, attribute, readonly}) => kind === 'field' && !attribute && !readonly)
      .filter(({name}) => !stories.values.has(name))
      .map(({name}) => `has no story with the property ${name}`),
  ].map((problem) => `<${element.tagName}> ${problem}`);
}

function exportsOf({members = [], slots = [], cssStates = []}) {
  const has = (name) => members.some((member) => member.name === name);
  const fails = cssStates.some(({name}) => name === 'error');
  return [
    ...EVERYWHERE,
    ...(slots.some(({name}) => !name) ? ['WithoutScript'] : []),
    ...(has('article') || has('articles') ? OF_STORIES : []),
    ...(has('articles') ? OF_LISTS : []),
    ...(fails ? ERROR_CODES.map((code) => pascal(`error-${code}`)) : []),
  ];
}

function claimsOf({slots = [], cssParts = [], cssStates = [], events = []}) {
  return [
    ...slots.map(({name}) => `slot:${name || 'default'}`),
    ...cssParts.map(({name}) => `part:${name}`),
    ...cssStates.map(({name}) => `state:${name}`),
    ...events.map(({name}) => `event:${name}`),
  ];
}

/** Each value of a choice, a boolean that is on, and any value of the rest; what is so by default needs no saying. */
function checkAttribute({name, fieldName, type, default: initial}, {values}) {
  const seen = new Set([...(values.get(name) ?? []), ...(values.get(fieldName) ?? [])]);
  const wanted = type.text === 'boolean' ? ['true'] : literalsOf(type.text);
  if (!wanted.length) return seen.size ? [] : [`has no story with ${name}`];
  const ofDefault = initial?.replace(/'/g, '');
  return wanted
    .filter((value) => value !== ofDefault && !seen.has(value))
    .map((value) => `has no story with ${name}="${value}"`);
}

function pascal(text) {
  return text.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}
