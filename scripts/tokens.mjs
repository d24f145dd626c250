// `npm run tokens`: writes what the repository keeps of the tokens in tokens/; with --check it only says what is out of date.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {constants} from './tokens/formats.mjs';
import {readBrands} from './tokens/read.mjs';

const check = process.argv.includes('--check');
const brands = await readBrands();
const files = {'src/styles/tokens.ts': constants(brands[0])};
const problems = [];

for (const [path, text] of Object.entries(files)) {
  const made = await format(text, {...(await resolveConfig(path)), filepath: path});
  if (existsSync(path) && readFileSync(path, 'utf8') === made) continue;
  if (check) problems.push(`${path} is out of date: run \`npm run tokens\`.`);
  else writeFileSync(path, made);
}

for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
else console.log(check ? 'Tokens: complete and up to date.' : 'Tokens: written.');
