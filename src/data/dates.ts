import {first} from '../internal/first.js';
import {text} from './values.js';

/** English and Russian, three letters a month. */
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdecянвфевмарапрмаяиюниюлавгсеноктноядек';
const LETTERS = 3;

const TIME = /(\d\d?):(\d\d)(?::(\d\d))?(?:[.,](\d+))?\s*(?:([ap])\.?m\b)?/i;
const ZONE = /^\s*(?:([a-z_]+\/[\w/+-]+)|(?:GMT|UTC?|Z)?\s*([+-]\d\d?):?(\d\d)?|([a-z]{1,5})\b)/i;
const HOURS: Record<string, number> = {MSK: 3, CET: 1, CEST: 2, EET: 2, EEST: 3, BST: 1, AMT: 4};
const HOUR_MS = 3_600_000;

/** East of UTC, in milliseconds; a name that nobody knows counts as UTC, as RFC 5322 asks. */
function zoneOffset([, place, hours, minutes = '0', name = '']: string[], utc: number): number {
  if (place) return Date.parse(`${new Date(utc).toLocaleString('en-US', {timeZone: place})} UTC`) - utc;
  if (hours) {
    if (Math.abs(+hours) > 14 || +minutes > 59) return NaN;
    return (+hours + ((hours.startsWith('-') ? -1 : 1) * +minutes) / 60) * HOUR_MS;
  }
  const american = /^([ECMP])(D?)S?T$/i.exec(name);
  const zone = american
    ? 'PMCE'.indexOf(american[1]!.toUpperCase()) - 8 + american[2]!.length
    : HOURS[name.toUpperCase()];
  return (zone ?? 0) * HOUR_MS;
}

/** Year, month (from 1) and day, as text. */
function calendar(words: string, timed: boolean): (string | number | undefined)[] {
  const iso = /^(\d{4})(?:[-/.]?(\d\d?)(?:[-/.]?(\d\d?))?)?[T\s]*$/.exec(words);
  if (iso) return iso.slice(1);
  // What set out as ISO 8601 and went wrong is no date: guessing would show a wrong one.
  if (/^\d{4}-/.test(words)) return [];
  const numbers: string[] = words.match(/\d+/g) ?? [];
  const months = (words.match(/\p{L}{3}/gu) ?? []).map((word) => MONTHS.indexOf(word.toLowerCase()));
  const month = first(months, (at) => at % LETTERS === 0);
  if (month !== undefined) {
    // "Nov. 2020"
    if (numbers.length === 1 && numbers[0]!.length > 2 && !timed) numbers.unshift('1');
    numbers.splice(1, 0, String(((month / LETTERS) % 12) + 1));
  }
  if (numbers.length !== 3) return [];
  if (+numbers[0]! > 31) numbers.reverse();
  if (+numbers[1]! > 12) numbers.unshift(...numbers.splice(1, 1));
  return numbers.reverse();
}

/** A date in any of the ways that feeds write one, as ISO 8601 in UTC; nothing where it is no date. Without a zone it is UTC. */
export const isoDate = (value: unknown): string | undefined =>
  // Most have been read before.
  typeof value === 'string' && new Date(value).toJSON() === value ? value : read(value);

function read(value: unknown): string | undefined {
  const words = text(value)
    ?.replace(/\([^)]*\)/g, '')
    .replace(/^(\d\d)(-?)(\d\d)\2(\d\d)$/, '20$1-$3-$4');
  if (!words) return undefined;
  try {
    if (/^\d{9,13}$/.test(words)) return new Date(+words * (+words < 1e11 ? 1000 : 1)).toISOString();
    const time = TIME.exec(words);
    const [clock = '', hour = '0', minute = '0', second = '0', fraction = '', half] = time ?? [];
    const after = time ? words.slice(time.index + clock.length) : '';
    const zone = ZONE.exec(after) ?? [''];
    const date = time ? `${words.slice(0, time.index)} ${after.slice(zone[0].length)}` : words;
    const [year, month = 1, day = 1] = calendar(date.trim(), Boolean(time));
    if (!year || +month > 12 || +hour > 24 || +minute > 59 || +second > 60) return undefined;
    const full = +year + (String(year).length > 3 ? 0 : +year < 50 ? 2000 : 1900);
    const hours = half ? (+hour % 12) + (/p/i.test(half) ? 12 : 0) : +hour;
    const utc = Date.UTC(full, +month - 1, +day, hours, +minute, +second, +`.${fraction}0` * 1000);
    if (new Date(Date.UTC(full, +month - 1, +day)).getUTCDate() !== +day) return undefined;
    return new Date(utc - zoneOffset(zone, utc)).toISOString();
  } catch {
    return undefined;
  }
}
