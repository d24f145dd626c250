import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {cachedFeed} from '../../src/data/feed-cache.js';
import {safeLink, safeResource} from '../../src/internal/safe-url.js';
import {readStored, writeStored} from '../../src/internal/storage.js';

const SEED = {seed: 20_261_125, numRuns: 300};
const kind = fc.constantFrom('local', 'session');

describe('any value', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('comes back from storage as JSON has it', () =>
    fc.assert(
      fc.property(kind, fc.string(), fc.jsonValue(), (where, key, value) => {
        writeStored(where, key, value);
        expect(readStored(where, key)).to.deep.equal(JSON.parse(JSON.stringify(value)));
      }),
      SEED,
    ));

  it('is nothing or JSON, whatever a page has written in its place', () =>
    fc.assert(
      fc.property(kind, fc.string(), (where, text) => {
        window[`${where}Storage`].setItem('news-elements:x', text);
        const found = readStored(where, 'x');
        if (found !== undefined) expect(found).to.deep.equal(JSON.parse(text));
      }),
      SEED,
    ));

  it('is a feed or nothing where stored stories are looked for', () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (all, feed) => {
        for (const value of [all, [['auto x', feed]], [['auto x', {articles: [feed]}]]]) {
          writeStored('session', 'feeds', value);
          expect(cachedFeed('auto x')?.stale ?? true).to.equal(true);
        }
      }),
      SEED,
    ));

  it('is a safe address or none', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.webUrl(), fc.stringMatching(/^(javascript|data|http|mailto):.*$/)),
        (value) => {
          const link = safeLink(value, 'https://a.test/');
          expect(link ?? 'https:').to.match(/^(https?|mailto|tel):/);
          expect(safeLink(link)).to.equal(link);
          expect(safeResource(value, 'https://a.test/') ?? 'https:').to.match(/^https?:/);
        },
      ),
      SEED,
    ));
});
