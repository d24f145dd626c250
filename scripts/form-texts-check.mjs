// `npm run check -- form-texts`: every word of the forms that the manifest makes has its translations, and none is left over.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {OWN} from '../demo/builder/state.js';
import {describeElements} from './forms/describe.mjs';
import {formTexts} from './forms/texts.mjs';
import {root} from './lib/run.mjs';

const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const elements = describeElements(read('custom-elements.json'));
const wanted = formTexts(elements);
const translated = read('scripts/forms/texts.json');
const page = read('demo/builder/texts/page.json');
const landing = read('demo/landing/texts.json');

const lacking = (texts, languages) =>
  Object.entries(texts).flatMap(([id, text]) =>
    languages.filter((language) => !text[language]?.trim()).map((language) => `${id}: no ${language}`),
  );
const problems = [
  ...[...wanted].filter((text) => !(text in translated)).map((text) => `scripts/forms/texts.json lacks: ${text}`),
  ...Object.keys(translated)
    .filter((text) => !wanted.has(text))
    .map((text) => `scripts/forms/texts.json has what no form says: ${text}`),
  ...lacking(translated, ['ru', 'hy']),
  ...lacking({...page, ...landing}, ['en', 'ru', 'hy']),
  ...elements.flatMap(({tag, attributes}) =>
    attributes
      .filter(({name}) => OWN.includes(name))
      .map(({name}) => `<${tag} ${name}> has the name of a parameter of the embed builder.`),
  ),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length ? 1 : 0;
