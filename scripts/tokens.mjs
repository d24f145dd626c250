// `npm run tokens`: writes what the repository keeps of the tokens in tokens/; with --check it only says what is out of date.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {tokenPage, withTable} from './tokens/docs.mjs';
import {constants} from './tokens/formats.mjs';
import {problemsOf} from './tokens/problems.mjs';
import {readBrands} from './tokens/read.mjs';

const THEMING = 'docs/theming.md';
const check = process.argv.includes('--check');
const brands = await readBrands();
const measured = JSON.parse(readFileSync('test/contrast/measured.json', 'utf8'));
const files = {
  'src/styles/tokens.ts': constants(brands[0]),
  'stories/tokens.json': JSON.stringify(tokenPage(brands, measured)),
  [THEMING]: withTable(readFileSync(THEMING, 'utf8'), brands[0], measured),
};
const problems = [];

for (const [path, text] of Object.entries(files)) {
  const made = await format(text, {...(await resolveConfig(path)), filepath: path});
  if (existsSync(path) && readFileSync(path, 'utf8') === made) continue;
  if (check) problems.push(`${path} is out of date: run \`npm run tokens\`.`);
  else writeFileSync(path, made);
}

// The docs blocks are read after the table is written, so that both can be set right by one run.
problems.push(...problemsOf(brands));
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
else console.log(check ? 'Tokens: complete and up to date.' : 'Tokens: written.');
