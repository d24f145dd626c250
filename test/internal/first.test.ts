import {expect} from '@open-wc/testing';
import {first} from '../../src/internal/first.js';

describe('first', () => {
  it('gives the first of any list that passes', () => {
    expect(first([1, 2, 3, 4], (number) => number % 2 === 0)).to.equal(2);
    expect(first(new Set(['', 'a', 'b']), Boolean)).to.equal('a');
    expect(first([], Boolean)).to.equal(undefined);
  });
});
