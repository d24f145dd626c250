import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {partsOf} from '../../scripts/corpora/cases.mjs';
import {exceptionsIn} from '../../scripts/corpora/judge.mjs';

describe('the exceptions of the corpora', () => {
  const list = {exceptions: [{reason: 'no feed', field: 'loaded', cases: ['a.json', 'b.json']}]};
  const result = (key, holds) => ({field: 'loaded', key, holds, note: 'got nothing'});

  it('have their reasons', () => {
    const {groups, unlisted, outlived} = exceptionsIn([result('a.json', false), result('c.xml', true)], list);
    assert.deepEqual([...groups], [['no feed', ['loaded  a.json']]]);
    assert.deepEqual([unlisted, outlived], [[], []]);
  });

  it('are not what fails without being listed', () =>
    assert.deepEqual(exceptionsIn([result('c.xml', false)], list).unlisted, ['loaded  c.xml  got nothing']));

  it('are not what holds, nor what holds in another field', () => {
    assert.deepEqual(exceptionsIn([result('a.json', true)], list).outlived, ['loaded  a.json']);
    const title = {...result('a.json', false), field: 'title'};
    assert.deepEqual(exceptionsIn([title], list).unlisted, ['title  a.json  got nothing']);
  });

  it('fail while one of several expectations of a key does', () => {
    const {groups, outlived} = exceptionsIn([result('a.json', true), result('a.json', false)], list);
    assert.deepEqual([groups.size, outlived.length], [1, 0]);
  });
});

describe('the folder of the corpora', () => {
  let home;

  before(() => {
    home = mkdtempSync(join(tmpdir(), 'corpora-'));
    for (const part of ['feeds', 'charset']) {
      mkdirSync(join(home, part));
      writeFileSync(join(home, part, 'index.json'), '[]');
    }
  });

  after(() => rmSync(home, {recursive: true}));

  it('is that of all, or of one', () => {
    assert.deepEqual(partsOf(home), {home, parts: ['feeds', 'charset']});
    assert.deepEqual(partsOf(join(home, 'charset/')), {home, parts: ['charset']});
  });

  it('is none where there is none', () => {
    for (const folder of [undefined, '', join(home, 'none'), join(home, 'wordpress')])
      assert.equal(partsOf(folder), undefined, folder);
  });
});
