// The example of a framework, as its user would have it: compiled by the framework's own compiler, bundled, opened, and shown in the docs.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';
import {root, run} from '../../../scripts/lib/run.mjs';
import {isWorthReading} from './everywhere.mjs';
import {HERE, MADE} from './package.mjs';
import {openPage} from './stage.mjs';

const BLOCK = /^ *```(?:tsx|ts|vue|svelte)\n(.*?)^ *```/gms;

export async function tryExample(name, framework, {check, ...given}) {
  const compile = (project) => faultsOf(framework.compiler(join(HERE, project)));
  const folder = `examples/${name}`;
  await check('types: right attributes, properties and events pass, wrong ones do not', async () => [
    ...(await compile(`types/tsconfig.${name}.json`)),
    ...((await framework.refused?.()) ?? []),
  ]);
  await check('example: it compiles, with the package as npm installs it', () => compile(`${folder}/tsconfig.json`));
  await build({
    ...(framework.exampleConfig ?? {}),
    root: join(root, HERE, folder),
    base: './',
    logLevel: 'error',
    build: {outDir: join(root, MADE, name, 'example'), emptyOutDir: true},
  });
  const visitor = await openPage(given, `${given.site.origin}/made/${name}/example/index.html`);
  const {settles, run, page, said} = visitor;
  await check('example: the list shows its stories', () => settles(faultsOfList, 'list'));
  await check('example: a button changes a property', async () => {
    await page.click('button');
    return settles(faultsOfList, 'grid');
  });
  await check('example: a story that the reader opens is told, and the page stays', async () => {
    await run(() => document.querySelector('news-list').shadowRoot.querySelector('h3 a').click());
    return settles(() => {
      const {textContent} = document.querySelector('[role=status]');
      return textContent === 'Trams return to the square' ? [] : [`the status says “${textContent}”`];
    });
  });
  await check('example: nothing is said in the console', () => said.filter(isWorthReading));
  await visitor.close();
  await check(`docs/${name}.md shows the example as it is`, () => faultsOfDocs(name));
}

export async function faultsOf([program, ...args]) {
  const {code, output} = await run(join(root, HERE, 'node_modules/.bin', program), args, {quiet: true});
  return code ? [output.trim()] : [];
}

/** Each block of code stands in a file of the example. */
function faultsOfDocs(name) {
  const folder = join(root, HERE, 'examples', name);
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => bare(readFileSync(join(parentPath, name), 'utf8')));
  const blocks = [...readFileSync(join(root, `docs/${name}.md`), 'utf8').matchAll(BLOCK)].map(([, code]) => bare(code));
  if (!blocks.length) return ['it shows no code'];
  return blocks.filter((block) => !files.some((text) => text.includes(block)));
}

const bare = (code) =>
  code
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

/** Runs in the page. */
function faultsOfList(layout) {
  const list = document.querySelector('news-list');
  const stories = list?.shadowRoot?.querySelectorAll(`.story.${layout} h3 a`).length;
  return stories === 3 ? [] : [`the list is ${list?.state}, and shows ${stories} stories as ${layout}`];
}
