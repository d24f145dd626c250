// What full ICU says in the three languages, for the tests in engines that have an older one or none: `node
// scripts/make-formats-fixture.mjs` writes test/i18n/formats.fixture.json, lists of what goes in and what comes out.
import {writeFileSync} from 'node:fs';
import {format} from 'prettier';

const LANGUAGES = {en: 'en', ru: 'ru', arm: 'hy'};
const NUMBERS = [0, 7, 999, 1000, 1234, 9999, 10000, 12345, 1234567, 1234567890];
const COMPACT = [
  ...[0, 5, 999, 1000, 1049, 1050, 1234, 9949, 9950, 9999, 12345, 99499, 99500, 99950, 123456, 999499, 999500, 999999],
  ...[1e6, 1.25e6, 12.4e6, 1.2e9, 3e12, 2.5e15, 12e15],
];
const COUNTS = [0, 1, 1.5, 2, 2.5, 3, 5, 11, 21, 100, 101, 1000000];
const MINUTES = [...Array(59).keys()].map((n) => n + 1);
const HOURS = [...Array(23).keys()].map((n) => n + 1);
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

const fixture = {
  icu: process.versions.icu,
  cldr: process.versions.cldr,
  ...Object.fromEntries(Object.entries(LANGUAGES).map(([locale, tag]) => [locale, said(tag)])),
};

function said(tag) {
  const compact = new Intl.NumberFormat(tag, {notation: 'compact'});
  const age = new Intl.RelativeTimeFormat(tag);
  const plural = new Intl.PluralRules(tag);
  const date = (time, style) => new Intl.DateTimeFormat(tag, {dateStyle: 'long', ...style}).format(time);
  const inEachZone = (style) =>
    ZONES.flatMap((timeZone) => DATES.map((time) => [time, timeZone, date(time, {...style, timeZone})]));
  return {
    numbers: NUMBERS.map((n) => [n, n.toLocaleString(tag)]),
    compact: COMPACT.map((n) => [n, compact.format(n)]),
    plurals: COUNTS.map((n) => [n, plural.select(n)]),
    minutes: MINUTES.map((n) => [n, age.format(-n, 'minute')]),
    hours: HOURS.map((n) => [n, age.format(-n, 'hour')]),
    dates: inEachZone({}),
    datesWithTime: inEachZone({timeStyle: 'short'}),
  };
}

writeFileSync(
  new URL('../test/i18n/formats.fixture.json', import.meta.url),
  await format(JSON.stringify(fixture), {parser: 'json', printWidth: 120}),
);
