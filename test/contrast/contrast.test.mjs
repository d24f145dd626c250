import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {readBrands} from '../../scripts/tokens/read.mjs';
import {measure} from './measure.mjs';
import {changes, tooFaint} from './summary.mjs';

describe('contrast as it is drawn', () => {
  let results;

  /** The other brands by `npm run test:contrast`. */
  before(async () => {
    results = await measure((await readBrands()).slice(0, 1));
  });

  it('is enough for every text, icon, border and focus ring on every ground', () => {
    assert.deepEqual(tooFaint(results), []);
  });

  it('is what the documentation says', () => {
    assert.deepEqual(changes(results), []);
  });
});
