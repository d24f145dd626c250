// Checks custom-elements.json against the code: all that a page can use is described, and all that is described is there.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {usedBy} from './lib/element-source.mjs';
import {filesIn, root} from './lib/run.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const elements = manifest.modules.flatMap(({path, declarations}) =>
  declarations.filter(({tagName}) => tagName).map((element) => ({...element, path})),
);
const problems = [...elements.flatMap(checkElement), ...missingElements()];

for (const problem of problems) console.error(problem);
console.log(`${elements.length} elements, ${problems.length} problems`);
process.exitCode = problems.length || !elements.length ? 1 : 0;

function checkElement(element) {
  const source = element.path.replace(/^dist\/npm\/(.*)\.js$/, 'src/$1.ts');
  const used = usedBy(element.name, join(root, source));
  const {attributes = [], cssParts = [], cssProperties = [], cssStates = []} = element;
  const {events = [], members = [], slots = []} = element;
  return [
    ...(element.description ? [] : ['has no description']),
    ...undescribed('attribute', attributes),
    ...undescribed('event', events),
    ...undescribed('part', cssParts),
    ...undescribed('custom property', cssProperties),
    ...undescribed('slot', slots),
    ...undescribed('state', cssStates),
    ...undescribed('member', members),
    ...untyped('attribute', attributes),
    ...untyped('event', events),
    ...untyped(
      'property',
      members.filter(({kind}) => kind === 'field'),
    ),
    ...differences('part', cssParts, used.parts),
    ...differences('slot', slots, used.slots),
    ...differences('state', cssStates, used.cssStates),
    ...differences('event', events, used.events),
    ...differences('custom property', cssProperties, used.cssProperties),
    ...cssParts
      .filter(({name}) => members.some((member) => member.name === name))
      .map(({name}) => `has a property and a part named “${name}”: one hides the other in the docs`),
  ].map((problem) => `<${element.tagName}> ${problem}`);
}

function undescribed(kind, entries) {
  return entries
    .filter(({description}) => !description?.trim())
    .map(({name}) => `does not describe the ${kind} “${name || 'default'}”`);
}

function untyped(kind, entries) {
  return entries
    .filter(({type}) => !type?.text || /\b(?:typeof|any|undefined)\b/.test(type.text))
    .map(({name, type}) => `has the ${kind} “${name}” of the type ${type?.text ?? 'unknown'}`);
}

function differences(kind, entries, used) {
  const documented = new Set(entries.map(({name}) => name));
  return [
    ...[...used]
      .filter((name) => !documented.has(name))
      .map((name) => `uses the ${kind} “${name || 'default'}” without documenting it`),
    ...[...documented]
      .filter((name) => !used.has(name))
      .map((name) => `documents the ${kind} “${name || 'default'}”, which its code does not have`),
  ];
}

/** Every folder of src/components is an element of that name. */
function missingElements() {
  const tags = new Set(filesIn('src/components', '/define.ts').map((path) => path.split('/').at(-2)));
  const known = new Set(elements.map(({tagName}) => tagName));
  return [...tags].filter((tag) => !known.has(tag)).map((tag) => `<${tag}> is not in custom-elements.json`);
}
