// The manifest against the built classes: editors, Storybook and page builders offer what it lists, and nothing else.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {after, before, describe, it} from 'node:test';
import * as classes from '../../dist/npm/index.js';
import {root, runBin} from '../../scripts/lib/run.mjs';

const ELEMENTS = Object.values(classes).filter(({tagName}) => tagName);

describe('the manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'news-elements-manifest-'));
  let declarations;

  before(async () => {
    const args = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--outdir', relative(root, folder)];
    const {code, output} = await runBin('cem', args, {quiet: true});
    assert.equal(code, 0, output);
    const {modules} = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
    declarations = new Map(modules.flatMap((module) => module.declarations).map((entry) => [entry.tagName, entry]));
  });
  after(() => rmSync(folder, {recursive: true}));

  it('lists every element that the package exports', () => {
    assert.deepEqual([...declarations.keys()].filter(Boolean).sort(), ELEMENTS.map(({tagName}) => tagName).sort());
  });

  for (const {tagName, elementProperties} of ELEMENTS) {
    it(`lists every attribute of <${tagName}>, with its property and a description`, () => {
      const expected = [...elementProperties]
        .filter(([, {attribute}]) => attribute !== false)
        .map(([name, {attribute}]) => `${attribute ?? name.toLowerCase()} ${name}`);
      const {attributes} = declarations.get(tagName);
      // `surface` and `theme` are for style sheets alone: no property stands behind them.
      const listed = attributes.filter(({fieldName}) => fieldName).map(({name, fieldName}) => `${name} ${fieldName}`);
      assert.deepEqual(listed.sort(), expected.sort());
      assert.deepEqual(
        attributes.filter(({description}) => !description),
        [],
      );
    });

    it(`lists every property of <${tagName}>`, () => {
      const members = new Set(declarations.get(tagName).members.map(({name}) => name));
      assert.deepEqual(
        [...elementProperties.keys()].filter((name) => !members.has(name)),
        [],
      );
    });
  }
});
