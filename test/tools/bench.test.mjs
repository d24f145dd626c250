// What the bench makes of its measurements.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {rounds} from '../../bench/lib/measure.mjs';
import {summary} from '../../bench/lib/statistics.mjs';
import {workOf} from '../../bench/lib/trace.mjs';
import {weigh} from '../../bench/lib/weigh.mjs';
import {stories} from '../../bench/data/stories.mjs';

describe('the bench', () => {
  it('sums rounds up as their least, their median, and the middle half in parts of it', () => {
    assert.deepEqual(summary([9, 10, 30, 12, 11]), {min: 9, median: 11, spread: 2 / 11});
    assert.deepEqual(summary([4, 2]), {min: 2, median: 3, spread: 1 / 3});
  });

  it('lets another contender begin each round, and keeps what each has taken', async () => {
    const order = [];
    const found = await rounds(2, ['a', 'b', 'c'], async (name, round) => `${order.push(name + round)}`);
    assert.equal(order.join(' '), 'a0 b0 c0 b1 c1 a1');
    assert.deepEqual(found, {a: ['1', '6'], b: ['2', '4'], c: ['3', '5']});
  });

  it('packs several files one by one', () => {
    const [text, other] = ['la'.repeat(400), 'lo'.repeat(400)];
    const both = weigh(text, other);
    assert.equal(both.raw, 1600);
    assert.equal(both.brotli, weigh(text).brotli + weigh(other).brotli);
    assert.ok(both.gzip > both.brotli && both.gzip < 100);
  });

  it('has as many different stories as are wanted, each with a picture, the newest first', () => {
    const articles = stories('hy', 60, Date.now());
    assert.equal(new Set(articles.map(({id}) => id)).size, 60);
    assert.ok(articles.every(({image, datePublished}) => image.url.endsWith('-320.webp') && Date.parse(datePublished)));
    assert.ok(articles[0].datePublished > articles[59].datePublished);
  });

  describe('reading a trace', () => {
    let folder;
    before(() => (folder = mkdtempSync(join(tmpdir(), 'bench-'))));
    after(() => rmSync(folder, {recursive: true}));

    it('counts for each kind of work what it took itself, with the parts that have no kind, on the page’s main thread', () => {
      const work = (name, ts, dur, tid = 1) => ({ph: 'X', pid: 7, tid, name, ts, dur, tdur: dur});
      const thread = (name, tid) => ({name: 'thread_name', pid: 7, tid, args: {name}});
      const path = join(folder, 'trace.json');
      const traceEvents = [
        ...[thread('CrRendererMain', 1), thread('Compositor', 2), work('Raster', 0, 90_000, 2)],
        work('Task', 0, 10_000),
        ...[work('FunctionCall', 1_000, 7_000), work('Layout', 2_000, 5_000), work('Shape', 3_000, 1_000)],
        work('Layout', 11_000, 2_000),
      ];
      writeFileSync(path, JSON.stringify({traceEvents}));
      assert.deepEqual(workOf(path), {script: 2, styles: 0, layout: 7, painting: 0, rubbish: 0, other: 3});
    });
  });
});
