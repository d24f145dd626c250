import {expect} from '@open-wc/testing';
import type {Locale} from '../../src/i18n/locale.js';
import {pluralForm} from '../../src/i18n/plural.js';

const COUNTS = [...Array(130).keys(), 1000, 1001, 1011, 1_000_000, 0.5, 1.5, 2.25, 21.5, -1, -2, -5, -21];

function likeIntl(locale: Exclude<Locale, 'arm'>): void {
  const intl = new Intl.PluralRules(locale);
  for (const n of COUNTS) expect(pluralForm(locale, n), String(n)).to.equal(intl.select(n));
}

describe('pluralForm', () => {
  it('has the English forms', () => likeIntl('en'));

  it('has the Russian forms', () => likeIntl('ru'));

  it('takes Armenian nothing, one and one and a half as one', () => {
    expect([0, 1, 1.5].map((n) => pluralForm('arm', n))).to.deep.equal(['one', 'one', 'one']);
    expect([2, 5, 21, 101].map((n) => pluralForm('arm', n))).to.deep.equal(['other', 'other', 'other', 'other']);
  });
});
