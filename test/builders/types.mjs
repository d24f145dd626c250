// What is written on the elements is checked by the compilers of the frameworks, with the package as it would be installed.
import {cpSync, mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {root, run} from '../../scripts/lib/run.mjs';

const HERE = 'test/builders';
const BIN = join(root, HERE, 'node_modules/.bin');

const COMPILERS = {
  'React 19, and the modules of the builders': ['tsc', '-p', `${HERE}/types/tsconfig.json`],
  Preact: ['tsc', '-p', `${HERE}/types/tsconfig.preact.json`],
  Vue: ['vue-tsc', '-p', `${HERE}/types/tsconfig.vue.json`],
  Svelte: ['svelte-check', '--workspace', `${HERE}/types`, '--tsconfig', 'tsconfig.svelte.json', '--output', 'machine'],
};

export default async function types({check}) {
  const installed = join(root, HERE, 'node_modules/news-elements');
  rmSync(installed, {recursive: true, force: true});
  mkdirSync(installed, {recursive: true});
  for (const part of ['dist/npm', 'dist/integrations', 'package.json'])
    cpSync(join(root, part), join(installed, part), {recursive: true});
  await check('the declarations themselves are right', () =>
    faultsOf('tsc', ['-p', `${HERE}/types/tsconfig.declarations.json`]),
  );
  for (const [name, [program, ...args]] of Object.entries(COMPILERS))
    await check(`${name}: right attributes, properties and events pass, wrong ones do not`, () =>
      faultsOf(program, args),
    );
}

async function faultsOf(program, args) {
  const {code, output} = await run(join(BIN, program), args, {quiet: true});
  return code ? [output.trim()] : [];
}
