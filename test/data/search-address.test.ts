import {expect} from '@open-wc/testing';
import {fillSearch, searchAddress} from '../../src/data/search-address.js';

describe('the address of a search', () => {
  it('has the words in it, encoded', () => {
    const template = 'https://news.test/find/{searchTerms}?q={searchTerms}';
    expect(searchAddress(template, ' ferry & «мост»/?#')).to.equal(
      `https://news.test/find/${encodeURIComponent('ferry & «мост»/?#')}?q=${encodeURIComponent('ferry & «мост»/?#')}`,
    );
  });

  it('leaves empty what is optional', () => {
    expect(fillSearch('/?s={searchTerms}&p={startPage?}&at={geo:lat?}', 'ferry')).to.equal('/?s=ferry&p=&at=');
  });

  it('takes half a character', () => {
    expect(fillSearch('{searchTerms}', 'a\uD83D')).to.equal('a%EF%BF%BD');
  });

  it('stands on the page', () => {
    expect(searchAddress('/?s={searchTerms}', 'a')).to.equal(new URL('/?s=a', location.href).href);
  });

  it('is http(s) or nothing', () => {
    for (const template of ['javascript:alert("{searchTerms}")', 'data:text/html,{searchTerms}', ''])
      expect(searchAddress(template, 'a'), template).to.equal(undefined);
    expect(searchAddress(undefined, 'a')).to.equal(undefined);
  });
});
