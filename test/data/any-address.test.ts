import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {absoluteAddress, feedAddress, pageFilter, type AddressOptions} from '../../src/data/address.js';
import {safeSrcset} from '../../src/data/address-resolve.js';
import {normalUrl} from '../../src/data/filter-articles.js';
import {searchAddress} from '../../src/data/search-address.js';
import {fillAddress, shareableAddress} from '../../src/data/share-address.js';
import {isWordPress, termAddress, wordpressAddress} from '../../src/data/wordpress-address.js';

const SEED = {seed: 20_261_125, numRuns: 400};
const words = fc.string({
  unit: fc.constantFrom('a', ' ', '/', '?', '#', '&', '=', '%', '{lang}', '\ud800', 'ж', '7', ':'),
});
const site = fc.webUrl({withFragments: true, withQueryParameters: true});
const wordpress = fc
  .tuple(
    fc.webUrl(),
    fc.constantFrom(
      '/wp-json/wp/v2/posts',
      '/wp-json',
      '/wp-json/wp/v2/',
      '/?rest_route=/wp/v2/posts',
      '/wp-json/wp/v2/posts/7',
    ),
  )
  .map(([url, path]) => new URL(url).origin + path);
const src = fc.oneof(words, site, wordpress);
const options: fc.Arbitrary<AddressOptions> = fc.record(
  {
    format: fc.constantFrom('auto', 'wordpress', 'rss'),
    lang: fc.constantFrom('en', 'ru', 'hy'),
    count: fc.nat(100),
    section: words,
    query: words,
    item: fc.oneof(words, fc.nat().map(String)),
    exclude: words,
    content: fc.boolean(),
    term: fc.record({taxonomy: fc.constantFrom('categories', 'tags'), id: fc.nat().map(String)}),
  },
  {requiredKeys: []},
);

describe('addresses of any kind', () => {
  it('make one to request, and never throw', () =>
    fc.assert(
      fc.property(src, options, (address, wanted) => {
        const made = feedAddress(address, wanted);
        expect(pageFilter(address, wanted)).to.be.an('object');
        if (/^https?:/.test(made)) expect(made).to.not.contain('#');
        else expect(made).to.equal(address.replaceAll('{lang}', wanted.lang ?? '').trim());
      }),
      SEED,
    ));

  it('are the same when they were made before', () =>
    fc.assert(
      fc.property(src, options, (address, {item: _, ...wanted}) => {
        const once = feedAddress(address, wanted);
        expect(feedAddress(once, wanted)).to.equal(once);
        expect(absoluteAddress(absoluteAddress(address))).to.equal(absoluteAddress(address));
      }),
      SEED,
    ));

  it('ask WordPress for no fewer stories when more are wanted', () =>
    fc.assert(
      fc.property(wordpress, fc.nat(60), fc.nat(60), (address, one, other) => {
        const size = (count: number): number =>
          Number(new URL(wordpressAddress(address, {count})).searchParams.get('per_page') ?? 50);
        expect(size(Math.max(one, other))).to.be.at.least(size(Math.min(one, other)));
        expect(size(one)).to.be.at.least(Math.min(one, 50));
      }),
      SEED,
    ));

  it('keep what their author asked of WordPress', () =>
    fc.assert(
      fc.property(wordpress, options, fc.nat(99), (address, wanted, size) => {
        const own = `${address}${address.includes('?') ? '&' : '?'}per_page=${size}`;
        expect(new URL(feedAddress(own, wanted)).searchParams.getAll('per_page')).to.deep.equal([String(size)]);
      }),
      SEED,
    ));

  it('name the slug whole where a section is looked up', () =>
    fc.assert(
      fc.property(wordpress, fc.string(), (address, slug) => {
        const asked = termAddress(address, 'tags', slug);
        expect(asked && isWordPress(asked)).to.equal(true);
        expect(new URL(asked!).searchParams.get('slug')).to.equal(slug);
      }),
      SEED,
    ));

  it('agree with themselves, whatever campaign they carry', () =>
    fc.assert(
      fc.property(site, (address) => {
        expect(normalUrl(normalUrl(address))).to.equal(normalUrl(address));
        expect(shareableAddress(shareableAddress(address))).to.equal(shareableAddress(address));
        const tagged = new URL(address);
        tagged.searchParams.append('utm_source', 'x');
        expect(new URL(shareableAddress(tagged.href)).searchParams.has('utm_source')).to.equal(false);
      }),
      SEED,
    ));

  it('take any headline and any search', () =>
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(searchAddress('https://a.test/?q={searchTerms}', text)).to.match(/^https:\/\/a\.test\/\?q=/);
        const shared = fillAddress('https://a.test/?u={url}&t={headline}', {url: 'https://b.test/', headline: text});
        expect(URL.canParse(shared)).to.equal(true);
      }),
      SEED,
    ));

  it('leave nothing unsafe in a srcset', () =>
    fc.assert(
      fc.property(fc.oneof(words, fc.anything()), (srcset) => {
        const safe = safeSrcset(srcset, 'https://a.test/');
        expect(safeSrcset(safe, 'https://a.test/')).to.equal(safe);
        for (const candidate of safe?.split(', ') ?? []) expect(candidate).to.match(/^https?:/);
      }),
      SEED,
    ));
});
