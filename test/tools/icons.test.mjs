import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {drawIcon, GRID} from '../../scripts/lib/draw-icon.mjs';
import {pointAt} from '../../scripts/lib/fit-curve.mjs';
import {distance, readPath} from '../../scripts/lib/path-curves.mjs';

const FOLDER = 'node_modules/simple-icons/icons/';
const SOURCE_SIZE = 24;
/** In steps of the grid: at 20 px, two thirds of a pixel. */
const FURTHEST = 1.6;

const points = (data, scale = 1) =>
  readPath(data).flatMap(({pieces}) =>
    pieces.flatMap((piece) => {
      const curve = piece.length === 4 ? piece : [piece[0], piece[0], piece[1], piece[1]];
      const count = Math.ceil(distance(curve[0], curve[3]) * scale * 4) + 16;
      return Array.from({length: count}, (_, i) => pointAt(curve, i / (count - 1)).map((n) => n * scale));
    }),
  );
const furthestFrom = (some, others) =>
  Math.max(...some.map((point) => Math.min(...others.map((other) => distance(point, other)))));

describe('readPath', () => {
  it('reads each command, absolute and relative, repeated and run together', () => {
    const ends = (data) => readPath(data).map(({pieces}) => pieces.map((piece) => piece.at(-1).join()).join(' '));
    assert.deepEqual(ends('M1 2L3 4 5 6H7V8'), ['3,4 5,6 7,6 7,8']);
    assert.deepEqual(ends('m1 2 2 2h1v-1.5.5'), ['3,4 4,4 4,2.5 4,3']);
    assert.deepEqual(ends('M0 0C1 1 2 2 3 3s1 1 2 2'), ['3,3 5,5']);
    assert.deepEqual(ends('M0 0h4v4zm1 1h1'), ['4,0 4,4 0,0', '2,1']);
  });

  it('goes round an arc whose flags stand without spaces', () => {
    const [{pieces}] = readPath('M0 5a5 5 0 1110 0');
    for (const piece of pieces) assert.ok(Math.abs(distance(pointAt(piece, 0.5), [5, 5]) - 5) < 0.01);
    assert.deepEqual(pieces.at(-1).at(-1).map(Math.round), [10, 5]);
    assert.ok(pieces.some((piece) => pointAt(piece, 0.5)[1] < 2));
  });

  it('refuses what it does not know', () => {
    assert.throws(() => readPath('M0 0Q1 1 2 2'), /"Q"/);
  });
});

describe('drawIcon', () => {
  for (const file of ['facebook.svg', 'telegram.svg', 'vk.svg', 'reddit.svg', 'threads.svg', 'x.svg']) {
    it(`stays with the drawing of ${file}, in whole numbers and fewer characters`, () => {
      assert.ok(readdirSync(FOLDER).includes(file));
      const [, data] = / d="([^"]+)"/.exec(readFileSync(FOLDER + file, 'utf8'));
      const drawn = drawIcon([data], 0);
      const [there, here] = [points(data, GRID / SOURCE_SIZE), points(drawn)];
      assert.ok(furthestFrom(there, here) < FURTHEST, `${furthestFrom(there, here)} steps`);
      assert.ok(furthestFrom(here, there) < FURTHEST, `${furthestFrom(here, there)} steps`);
      assert.ok(drawn.length < data.length);
      assert.doesNotMatch(drawn, /\./);
    });
  }

  it('keeps a margin', () => {
    for (const [x, y] of points(drawIcon(['M0 0h24v24H0z'], 6))) {
      for (const n of [x, y]) assert.ok(n > 5.99 && n < GRID - 5.99);
    }
  });
});

describe('the icons of the library', () => {
  it('lie within their grid', () => {
    const text = readFileSync('src/templates/icons.ts', 'utf8');
    const icons = [...text.matchAll(/(\w+):\s*'([^']+)'/g)];
    assert.ok(icons.length > 15);
    for (const [, name, data] of icons) {
      for (const point of points(data)) {
        for (const n of point) assert.ok(n > -1 && n < GRID + 1, `${name}: ${point}`);
      }
    }
  });
});
