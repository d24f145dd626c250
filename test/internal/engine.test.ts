import {expect} from '@open-wc/testing';
import {canRun} from '../../src/internal/engine.js';

describe('canRun', () => {
  const {supports} = CSS;

  afterEach(() => {
    CSS.supports = supports;
  });

  it('is true in an engine of today', () => {
    expect(canRun()).to.equal(true);
  });

  for (const missing of [':state', 'light-dark'])
    it(`is false in an engine without ${missing}`, () => {
      CSS.supports = (...words: string[]) => !words.join().includes(missing);
      expect(canRun()).to.equal(false);
    });
});
