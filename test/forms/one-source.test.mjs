// One doc comment is changed in a copy of the code, and nothing else: what is built of it must say so everywhere.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {root} from '../../scripts/lib/run.mjs';

const PARTS = [
  'src',
  'scripts',
  'integrations',
  'custom-elements-manifest.config.mjs',
  'package.json',
  'tsconfig.json',
];
const OLD = 'How the stories are laid out.';
const NEW = 'Whether the stories stand in a row, a grid or a column.';
/** Where the form, the block, the types and the docs are. */
const SAYING = [
  ...['attributes.d.ts', 'elements.js', 'elements.json', 'reference.md', 'schemas/news-list.schema.json'],
  ...['vscode.html-data.json', 'web-types.json', 'drupal/news_elements/components/news-list/news-list.component.yml'],
];

describe('a changed doc comment', () => {
  let copy;

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'news-elements-forms-'));
    for (const part of PARTS)
      cpSync(join(root, part), join(copy, part), {recursive: true, filter: (path) => !path.includes('node_modules')});
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
    const file = join(copy, 'src/components/news-list/news-list.ts');
    const code = readFileSync(file, 'utf8');
    assert.equal(code.split(OLD).length, 2);
    writeFileSync(file, code.replace(OLD, NEW));
    execFileSync(process.execPath, ['scripts/build-forms.mjs', 'forms'], {cwd: copy});
    execFileSync('npm', ['run', 'manifest'], {cwd: copy});
  });

  after(() => rmSync(copy, {recursive: true}));

  it('is in schema, block, types and docs, and nothing else is different', () => {
    const changed = filesBelow(join(root, 'dist/integrations')).filter(
      (path) =>
        readFileSync(join(root, 'dist/integrations', path), 'utf8') !== readFileSync(join(copy, 'forms', path), 'utf8'),
    );
    assert.deepEqual(changed.sort(), SAYING.sort());
    for (const path of SAYING) {
      const [before, now] = [join(root, 'dist/integrations'), join(copy, 'forms')].map((folder) =>
        readFileSync(join(folder, path), 'utf8'),
      );
      assert.equal(before.replaceAll(OLD, NEW), now, path);
    }
  });

  it('is what a block’s field says in GrapesJS', async () => {
    const {default: plugin} = await import(join(copy, 'forms/grapesjs.js'));
    const types = {};
    plugin({
      Traits: {addType() {}},
      Blocks: {add() {}},
      Components: {addType: (tag, type) => (types[tag] = type)},
    });
    const {traits} = types['news-list'].model.defaults;
    assert.equal(traits.find(({name}) => name === 'layout').attribute.help, NEW);
  });

  it('is what the form of the embed builder and the block of WordPress say', async () => {
    const [{elementsByTag}, {pluginElements}] = await Promise.all(
      ['builder/product.mjs', 'wordpress-plugin/elements.mjs'].map((path) => import(join(copy, 'scripts', path))),
    );
    const form = elementsByTag();
    const block = pluginElements(Object.values(form))['news-list'].attributes;
    assert.equal(form['news-list'].attributes.find(({name}) => name === 'layout').markdown, NEW);
    assert.equal(block.layout.help, NEW);
  });

  it('is in the manifest, from which Storybook’s docs are made', () => {
    assert.ok(readFileSync(join(copy, 'custom-elements.json'), 'utf8').includes(NEW));
  });
});

const filesBelow = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name).slice(folder.length + 1));
