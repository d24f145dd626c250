import {expect} from '@open-wc/testing';
import {warnOnce} from '../../src/internal/warn.js';
import {warnings} from '../support/elements.js';

describe('warnOnce', () => {
  it('says the same thing once, and who says it', async () => {
    const said = await warnings(() => {
      warnOnce('A is wrong.');
      warnOnce('A is wrong.');
      warnOnce('B is wrong.');
    });
    expect(said).to.deep.equal(['[news-elements] A is wrong.', '[news-elements] B is wrong.']);
  });
});
