import {text} from './values.js';

/** English and Russian, three letters a month. */
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdecянвфевмарапрмаяиюниюлавгсеноктноядек';
/** Hours east of UTC. */
const ZONES = 'EST-5EDT-4CST-6CDT-5MST-7MDT-6PST-8PDT-7MSK+3CET+1CEST+2EET+2EEST+3BST+1AMT+4';
const HOUR_MS = 3_600_000;

/** Hour, minute, second, its parts, half of the day; then hours and minutes of an offset, or a zone's name. */
const CLOCK =
  /(\d\d?):(\d\d)(?::(\d\d))?(?:[.,](\d+))?\s*(?:([ap])\.?m\b)?\s*(?:(?:[a-z]{1,3}\s*)?([+-]\d\d?):?(\d\d)?|([a-z_]+\/[\w/+-]+|[a-z]{1,5}\b))?/i;

const pad = (number: unknown = 1, length = 2): string => String(number).padStart(length, '0');

/** A day as `2026-11-23`, or something that is none. */
function dayOf(words: string, timed: boolean): string {
  let [, year = '', month, day] = /^(\d{4})(?:[-/.]?(\d\d?)(?:[-/.]?(\d\d?))?)?[T\s]*$/.exec(words) ?? [];
  // What set out as ISO 8601 and went wrong is no date: guessing would show a wrong one.
  if (!year) {
    const numbers: string[] = (!/^\d{4}-/.test(words) && words.match(/\d+/g)) || [];
    const named = words
      .match(/\p{L}{3}/gu)
      ?.map((name) => MONTHS.indexOf(name.toLowerCase()) / 3)
      .find((index) => Number.isInteger(index));
    if (named !== undefined) {
      // "Nov. 2020"
      if (!timed && /^\d{3,}$/.test(numbers.join())) numbers.unshift('1');
      numbers.splice(1, 0, `${(named % 12) + 1}`);
    }
    if (numbers.length !== 3) return '';
    [day = '', month = '', year = ''] = numbers;
    if (+day > 31) [day, year] = [year, day];
    if (+month > 12) [day, month] = [month, day];
    if (year.length < 3) year = `${+year < 50 ? 20 : 19}${pad(year)}`;
  }
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

function zoneHours(zone: string, utc: number): number {
  if (zone.includes('/'))
    return (Date.parse(`${new Date(utc).toLocaleString('sv', {timeZone: zone}).replace(' ', 'T')}Z`) - utc) / HOUR_MS;
  // A name that nobody knows counts as UTC, as RFC 5322 asks; so do its single letters.
  return (zone[1] && parseInt(ZONES.split(zone.toUpperCase().replace(/^(.)T$/, '$1ST'))[1]!)) || 0;
}

/** A date in any of the ways that feeds write one, as ISO 8601 in UTC; nothing where it is no date. Without a zone it is UTC. */
export function isoDate(value: unknown): string | undefined {
  const words = (text(value) ?? '').replace(/\([^)]*\)/g, '').replace(/^(\d\d)(-?)(\d\d)\2(\d\d)$/, '20$1-$3-$4');
  try {
    if (/^\d{9,13}$/.test(words)) return new Date(+words * (+words < 1e11 ? 1000 : 1)).toISOString();
    const found = CLOCK.exec(words);
    const [
      clock = '',
      hour = '0',
      minute = '00',
      second = '00',
      parts = '0',
      half,
      hours = '',
      minutes = '0',
      zone = '',
    ] = found ?? [];
    const day = dayOf(words.replace(clock, ' ').trim(), Boolean(found));
    const utc = Date.parse(
      `${day}T${pad(half ? (+hour % 12) + (/p/i.test(half) ? 12 : 0) : hour)}:${minute}:${second}Z`,
    );
    // Some engines take the 30th of February for a day in March.
    if (!new Date(utc).toISOString().startsWith(day) || Math.abs(+hours) > 14 || +minutes > 59) return undefined;
    const east = hours ? +hours + +`${hours[0]}${minutes}` / 60 : zoneHours(zone, utc);
    return new Date(utc + +`.${parts}` * 1000 - east * HOUR_MS).toISOString();
  } catch {
    return undefined;
  }
}
