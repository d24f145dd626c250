import {expect} from '@open-wc/testing';
import {formatAge, formatCompactNumber, formatDate, formatNumber} from '../../src/i18n/format.js';
import {pluralForm} from '../../src/i18n/plural.js';

interface Fixture {
  numbers: [number, string][];
  compact: [number, string][];
  plurals: [number, string][];
  minutes: [number, string][];
  hours: [number, string][];
  dates: [number, string, string][];
  datesWithTime: [number, string, string][];
}

const fixture = (await (await fetch(new URL('./armenian.fixture.json', import.meta.url))).json()) as Fixture;

describe('Armenian as full ICU has it', () => {
  it('writes numbers', () => same(fixture.numbers, (n) => formatNumber('arm', n)));
  it('writes large numbers in short', () => same(fixture.compact, (n) => formatCompactNumber('arm', n)));
  it('tells one from many', () => same(fixture.plurals, (n) => pluralForm('arm', n)));
  it('writes minutes that have passed', () => same(fixture.minutes, (n) => formatAge('arm', n)));
  it('writes hours that have passed', () => same(fixture.hours, (n) => formatAge('arm', 60 * n)));

  it('writes dates in every zone', () => {
    for (const [date, timeZone, expected] of fixture.dates) {
      expect(formatDate('arm', date, {timeZone})).to.equal(expected);
    }
  });

  it('writes dates with the time of day', () => {
    for (const [date, timeZone, expected] of fixture.datesWithTime) {
      expect(formatDate('arm', date, {timeZone, time: true})).to.equal(expected);
    }
  });
});

describe("Armenian as this engine's own Intl has it", () => {
  // Chromium has none: it would answer in English.
  before(function () {
    if (!Intl.DateTimeFormat.supportedLocalesOf('hy').length) this.skip();
  });

  it('writes numbers', () => {
    // Older ICU sets a space in numbers of four digits too.
    const numbers = fixture.numbers.map(([n]) => n).filter((n) => Math.abs(n) < 1000 || Math.abs(n) >= 10_000);
    for (const n of numbers) expect(formatNumber('arm', n)).to.equal(n.toLocaleString('hy'));
  });

  it('writes large numbers in short', () => {
    const intl = new Intl.NumberFormat('hy', {notation: 'compact'});
    for (const [n] of fixture.compact) expect(formatCompactNumber('arm', n)).to.equal(intl.format(n));
  });

  it('tells one from many', () => {
    const intl = new Intl.PluralRules('hy');
    for (const [n] of fixture.plurals) expect(pluralForm('arm', n)).to.equal(intl.select(n));
  });

  it('writes times that have passed', () => {
    const intl = new Intl.RelativeTimeFormat('hy');
    for (const [n] of fixture.minutes) expect(formatAge('arm', n)).to.equal(intl.format(-n, 'minute'));
    for (const [n] of fixture.hours) expect(formatAge('arm', 60 * n)).to.equal(intl.format(-n, 'hour'));
  });

  it('writes dates', () => {
    for (const [date, timeZone] of fixture.datesWithTime) {
      const intl = new Intl.DateTimeFormat('hy', {dateStyle: 'long', timeStyle: 'short', timeZone});
      expect(formatDate('arm', date, {timeZone, time: true})).to.equal(intl.format(date));
    }
  });
});

function same(cases: [number, string][], speak: (n: number) => string): void {
  expect(cases.map(([n]) => speak(n))).to.deep.equal(cases.map(([, expected]) => expected));
}
