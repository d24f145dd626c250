// What full ICU says in Armenian, for the tests in engines that have none: `node scripts/make-armenian-fixture.mjs`
// writes test/i18n/armenian.fixture.json, lists of what goes in and what comes out.
import {writeFileSync} from 'node:fs';
import {format} from 'prettier';

const NUMBERS = [0, 7, 999, 1234, 9999, 12345, 1234567, 1234567890, -1234.56, 12345.5, 0.125];
const COMPACT = [0, 5, 999, 1000, 1050, 1234, 9999, 12345, 99950, 123456, 999999, 1e6, 1.25e6, 1.2e9, 3e12, -1500];
const COUNTS = [0, 1, 1.5, 2, 2.5, 3, 5, 11, 21, 100, 101, 1000000];
const MINUTES = [1, 2, 5, 21, 59];
const HOURS = [1, 2, 5, 21, 23];
const ZONES = ['UTC', 'Asia/Yerevan', 'America/Los_Angeles'];
/** One in each month at all times of the day, an older one, and the end of a leap February. */
const DATES = [
  ...Array.from({length: 12}, (_, month) => Date.UTC(2026, month, 2 * month + 1, 2 * month, 5 * month)),
  Date.UTC(1991, 8, 21, 12),
  Date.UTC(2024, 1, 29, 23, 59),
];

if (!Intl.DateTimeFormat.supportedLocalesOf('hy').length) {
  throw new Error('This Node has no Armenian: take one with full ICU.');
}

const compact = new Intl.NumberFormat('hy', {notation: 'compact'});
const age = new Intl.RelativeTimeFormat('hy');
const plural = new Intl.PluralRules('hy');
const date = (time, style) => new Intl.DateTimeFormat('hy', {dateStyle: 'long', ...style}).format(time);
const inEachZone = (style) =>
  ZONES.flatMap((timeZone) => DATES.map((time) => [time, timeZone, date(time, {...style, timeZone})]));

const fixture = {
  icu: process.versions.icu,
  cldr: process.versions.cldr,
  numbers: NUMBERS.map((n) => [n, n.toLocaleString('hy')]),
  compact: COMPACT.map((n) => [n, compact.format(n)]),
  plurals: COUNTS.map((n) => [n, plural.select(n)]),
  minutes: MINUTES.map((n) => [n, age.format(-n, 'minute')]),
  hours: HOURS.map((n) => [n, age.format(-n, 'hour')]),
  dates: inEachZone({}),
  datesWithTime: inEachZone({timeStyle: 'short'}),
};

writeFileSync(
  new URL('../test/i18n/armenian.fixture.json', import.meta.url),
  await format(JSON.stringify(fixture), {parser: 'json', printWidth: 120}),
);
