import {expect} from '@open-wc/testing';
import {formatAge, formatCompactNumber, formatDate, formatNumber} from '../../src/i18n/format.js';
import type {Locale} from '../../src/i18n/locale.js';
import {pluralForm} from '../../src/i18n/plural.js';

interface Said {
  numbers: [number, string][];
  compact: [number, string][];
  plurals: [number, string][];
  minutes: [number, string][];
  hours: [number, string][];
  dates: [number, string, string][];
  datesWithTime: [number, string, string][];
}

const file = await fetch(new URL('./formats.fixture.json', import.meta.url));
const fixture = (await file.json()) as Record<Locale, Said>;

for (const locale of ['en', 'ru', 'arm'] as const) {
  const said = fixture[locale];

  describe(`${locale} as full ICU has it`, () => {
    it('writes numbers', () => same(said.numbers, (n) => formatNumber(locale, n)));
    it('writes large numbers in short', () => same(said.compact, (n) => formatCompactNumber(locale, n)));
    it('tells one from many', () => same(said.plurals, (n) => pluralForm(locale, n)));
    it('writes minutes that have passed', () => same(said.minutes, (n) => formatAge(locale, n)));
    it('writes hours that have passed', () => same(said.hours, (n) => formatAge(locale, 60 * n)));

    it('writes dates in every zone', () => {
      for (const [date, timeZone, expected] of said.dates) {
        expect(formatDate(locale, date, {timeZone})).to.equal(expected);
      }
    });

    it('writes dates with the time of day', () => {
      for (const [date, timeZone, expected] of said.datesWithTime) {
        expect(formatDate(locale, date, {timeZone, time: true})).to.equal(expected);
      }
    });

    it("writes dates in the reader's own zone", () => {
      const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
      for (const [date] of said.dates) {
        expect(formatDate(locale, date, {time: true})).to.equal(formatDate(locale, date, {timeZone, time: true}));
      }
    });
  });
}

// Of the others, engines have texts of different years.
describe("Armenian as this engine's own Intl has it", () => {
  const said = fixture.arm;

  // Chromium has none: it would answer in English.
  before(function () {
    if (!Intl.DateTimeFormat.supportedLocalesOf('hy').length) this.skip();
  });

  it('writes numbers', () => {
    // Older ICU sets a space in numbers of four digits too.
    const numbers = said.numbers.map(([n]) => n).filter((n) => n < 1000 || n >= 10_000);
    for (const n of numbers) expect(formatNumber('arm', n)).to.equal(n.toLocaleString('hy'));
  });

  it('writes large numbers in short', () => {
    const intl = new Intl.NumberFormat('hy', {notation: 'compact'});
    for (const [n] of said.compact) expect(formatCompactNumber('arm', n)).to.equal(intl.format(n));
  });

  it('tells one from many', () => {
    const intl = new Intl.PluralRules('hy');
    for (const [n] of said.plurals) expect(pluralForm('arm', n)).to.equal(intl.select(n));
  });

  it('writes times that have passed', () => {
    const intl = new Intl.RelativeTimeFormat('hy');
    for (const [n] of said.minutes) expect(formatAge('arm', n)).to.equal(intl.format(-n, 'minute'));
    for (const [n] of said.hours) expect(formatAge('arm', 60 * n)).to.equal(intl.format(-n, 'hour'));
  });

  it('writes dates', () => {
    for (const [date, timeZone] of said.datesWithTime) {
      const intl = new Intl.DateTimeFormat('hy', {dateStyle: 'long', timeStyle: 'short', timeZone});
      expect(formatDate('arm', date, {timeZone, time: true})).to.equal(intl.format(date));
    }
  });
});

function same(cases: [number, string][], speak: (n: number) => string): void {
  expect(cases.map(([n]) => speak(n))).to.deep.equal(cases.map(([, expected]) => expected));
}
