import {warnOnce} from '../internal/warn.js';
import type {Locale} from './locale.js';
import {pluralForm, type PluralForms} from './plural.js';

export interface DateStyle {
  /** IANA name; the reader's own without it. */
  timeZone?: string | undefined;
  /** Hours and minutes too. */
  time?: boolean | undefined;
}

interface Words {
  /** As they stand in a date. */
  months: string[];
  day: (day: number, month: string, year: number) => string;
  clock: (hour: number, minute: string) => string;
  ago: [minute: PluralForms<string>, hour: PluralForms<string>, ago: string];
  point: string;
  /** Between thousands, from this number on. */
  group: [sign: string, from: number];
  /** After thousands, millions and so on. */
  short: string[];
}

const TEN_THOUSAND = 10_000;
const two = (n: number): string => String(n).padStart(2, '0');

/** As CLDR has them. Our own: see docs/decisions/our-own-dates-and-numbers.md. */
const WORDS: Record<Locale, Words> = {
  en: {
    months: 'January February March April May June July August September October November December'.split(' '),
    day: (day, month, year) => `${month} ${day}, ${year}`,
    clock: (hour, minute) => ` at ${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`,
    ago: [{one: 'minute', other: 'minutes'}, {one: 'hour', other: 'hours'}, 'ago'],
    point: '.',
    group: [',', 0],
    short: ['', 'K', 'M', 'B', 'T'],
  },
  ru: {
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
    day: (day, month, year) => `${day} ${month} ${year} г.`,
    clock: (hour, minute) => ` в ${two(hour)}:${minute}`,
    ago: [{one: 'минуту', few: 'минуты', other: 'минут'}, {one: 'час', few: 'часа', other: 'часов'}, 'назад'],
    point: ',',
    group: ['\u00a0', 0],
    short: ['', '\u00a0тыс.', '\u00a0млн', '\u00a0млрд', '\u00a0трлн'],
  },
  arm: {
    months:
      'հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի'.split(
        ' ',
      ),
    day: (day, month, year) => `${two(day)} ${month}, ${year} թ.`,
    clock: (hour, minute) => `, ${two(hour)}:${minute}`,
    ago: [{other: 'րոպե'}, {other: 'ժամ'}, 'առաջ'],
    point: ',',
    group: ['\u00a0', TEN_THOUSAND],
    short: ['', '\u00a0հզր', '\u00a0մլն', '\u00a0մլրդ', '\u00a0տրլն'],
  },
};

/** A formatter costs far more than its use: one for each zone is kept. */
const zones = new Map<string, Intl.DateTimeFormat>();

/** `12,345`, of whole numbers. */
export function formatNumber(locale: Locale, n: number): string {
  const [sign, from] = WORDS[locale].group;
  const digits = n.toFixed();
  return n < from ? digits : digits.replace(/\B(?=(\d{3})+$)/g, sign);
}

/** Thousands and more in short: `1.2K`, `1,2 тыс.`, `1,2 հզր`. */
export function formatCompactNumber(locale: Locale, n: number): string {
  const {short, point} = WORDS[locale];
  let step = 0;
  for (; rounded(n) >= 1000 && step < short.length - 1; step++) n /= 1000;
  const text = n < TEN_THOUSAND ? String(rounded(n)).replace('.', point) : formatNumber(locale, rounded(n));
  return text + short[step]!;
}

/** Two digits, or all before the point. */
const rounded = (n: number): number => (n < 10 ? Math.round(n * 10) / 10 : Math.round(n));

/** `November 3, 2026`, `3 ноября 2026 г.`, `03 նոյեմբերի, 2026 թ.`, and the clock where asked for. */
export function formatDate(locale: Locale, date: number, {timeZone, time}: DateStyle): string {
  const {months, day: write, clock} = WORDS[locale];
  const [day, month, year, hour, minute] = partsOf(date, timeZone);
  return write(day, months[month - 1]!, year) + (time ? clock(hour, two(minute)) : '');
}

/** `5 minutes ago`, from an hour on in hours. */
export function formatAge(locale: Locale, minutes: number): string {
  const [minute, hour, ago] = WORDS[locale].ago;
  const [forms, count] = minutes < 60 ? [minute, minutes] : [hour, Math.floor(minutes / 60)];
  return `${count} ${forms[pluralForm(locale, count)] ?? forms.other} ${ago}`;
}

type Parts = [day: number, month: number, year: number, hour: number, minute: number];

/** A day and the time of it, as clocks show them there. */
function partsOf(date: number, timeZone: string | undefined): Parts {
  try {
    if (timeZone) return zone(timeZone).format(date).match(/\d+/g)!.map(Number) as Parts;
  } catch {
    warnOnce(`Unknown time zone "${timeZone}": give an IANA name, e.g. "Asia/Yerevan".`);
  }
  const here = new Date(date);
  return [here.getDate(), here.getMonth() + 1, here.getFullYear(), here.getHours(), here.getMinutes()];
}

/** Writes `03/11/2026, 21:05`. */
function zone(timeZone: string): Intl.DateTimeFormat {
  const made =
    zones.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {dateStyle: 'short', timeStyle: 'short', timeZone, calendar: 'gregory'});
  zones.set(timeZone, made);
  return made;
}
