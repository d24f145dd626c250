import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {formatAge, formatCompactNumber, formatDate, formatNumber} from '../../src/i18n/format.js';
import {localeTag, toLocale, type Locale} from '../../src/i18n/locale.js';
import {pluralForm} from '../../src/i18n/plural.js';
import {readingMinutes} from '../../src/i18n/reading-time.js';

const SEED = {seed: 20_261_125, numRuns: 500};
const locale = fc.constantFrom<Locale>('en', 'ru', 'arm');
const FORMS = {en: ['one', 'other'], ru: ['one', 'few', 'many', 'other'], arm: ['one', 'other']};
/** Of the longest age that is told in words: after a day there is a date. */
const minutes = fc.integer({min: 1, max: 24 * 60 - 1});

describe('any number', () => {
  it('has a form of its language, the same below zero', () =>
    fc.assert(
      fc.property(locale, fc.double(), (language, n) => {
        expect(FORMS[language]).to.include(pluralForm(language, n));
        expect(pluralForm(language, -n)).to.equal(pluralForm(language, n));
      }),
      SEED,
    ));

  it('has the form that its last two digits have in Russian', () =>
    fc.assert(
      fc.property(fc.nat(), (n) => {
        expect(pluralForm('ru', n)).to.equal(pluralForm('ru', n % 100));
      }),
      SEED,
    ));

  it('is written with its own digits', () =>
    fc.assert(
      fc.property(locale, fc.maxSafeNat(), (language, n) => {
        expect(formatNumber(language, n).replace(/\D/g, '')).to.equal(String(n));
        expect(formatCompactNumber(language, n)).to.match(/^\d/);
      }),
      SEED,
    ));
});

describe('any age', () => {
  const count = (language: Locale, age: number): number => Number(/\d+/.exec(formatAge(language, age))?.[0]);

  it('is told in whole minutes or hours that have passed', () =>
    fc.assert(
      fc.property(locale, minutes, (language, age) => {
        expect(count(language, age)).to.equal(age < 60 ? age : Math.floor(age / 60));
      }),
      SEED,
    ));

  it('does not shrink as time goes by', () =>
    fc.assert(
      fc.property(locale, minutes, minutes, (language, one, other) => {
        const told = (age: number): number => count(language, age) * (age < 60 ? 1 : 60);
        expect(told(Math.max(one, other))).to.be.at.least(told(Math.min(one, other)));
      }),
      SEED,
    ));
});

describe('any date', () => {
  it('has its year in words, in any zone and language', () =>
    fc.assert(
      fc.property(
        locale,
        fc.integer({min: Date.UTC(1970, 1), max: Date.UTC(2100, 1)}),
        fc.oneof(fc.constantFrom('Asia/Yerevan', 'America/New_York', 'UTC'), fc.string()),
        fc.boolean(),
        (language, date, timeZone, time) => {
          const {warn} = console;
          console.warn = () => undefined;
          const text = formatDate(language, date, {timeZone, time});
          console.warn = warn;
          const year = new Date(date).getUTCFullYear();
          expect(text).to.match(new RegExp(`${year - 1}|${year}|${year + 1}`));
        },
      ),
      SEED,
    ));
});

describe('any language', () => {
  it('is one of ours or none, and stays what it is', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('hy-AM', 'HYE', ' ru_RU ', 'arm', 'en-GB')), (tag) => {
        const found = toLocale(tag);
        if (found) expect(toLocale(localeTag(found))).to.equal(found);
      }),
      SEED,
    ));
});

describe('any text', () => {
  it('takes at least a minute, and no less when it is longer', () =>
    fc.assert(
      fc.property(fc.string(), fc.nat(40), (text, more) => {
        const [short, long] = [text, `${text} ${'word '.repeat(more * 20)}`].map((words) =>
          readingMinutes(words, 'en'),
        );
        expect(short).to.be.at.least(1);
        expect(long).to.be.at.least(short!);
      }),
      {...SEED, numRuns: 200},
    ));
});
