import {warnOnce} from '../internal/warn.js';
import type {Locale} from './locale.js';

export interface DateStyle {
  /** IANA name; the reader's own without it. */
  timeZone?: string | undefined;
  /** Hours and minutes too. */
  time?: boolean | undefined;
}

/** A formatter costs far more than its use: one for each language and style is kept. */
const formatters = new Map<string, unknown>();

/** What Armenian puts for the signs of an English number, as in CLDR. Spaces do not break. */
const ARMENIAN_SIGNS: Record<string, string> = {
  ',': '\u00a0',
  '.': ',',
  K: '\u00a0հզր',
  M: '\u00a0մլն',
  B: '\u00a0մլրդ',
  T: '\u00a0տրլն',
};

/** In the genitive, as a date has them: each takes the ending «ի». */
const ARMENIAN_MONTHS =
  'հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր'.split(' ');

export const formatNumber = (locale: Locale, n: number): string =>
  decimal(locale, n, locale === 'arm' ? {useGrouping: 'min2'} : {});

/** Thousands and more in short: `1.2K`, `1,2 тыс.`, `1,2 հզր`. */
export const formatCompactNumber = (locale: Locale, n: number): string => decimal(locale, n, {notation: 'compact'});

/** `November 3, 2026`, `3 ноября 2026 г.`, `03 նոյեմբերի, 2026 թ.`, and the clock where asked for. */
export function formatDate(locale: Locale, date: number, {timeZone, time}: DateStyle): string {
  const timeStyle = time ? 'short' : undefined;
  try {
    if (locale !== 'arm')
      return formatter(Intl.DateTimeFormat, locale, {dateStyle: 'long', timeStyle, timeZone}).format(date);
    // British short dates have the parts in Armenian order: `03/11/2026, 21:05`.
    return formatter(Intl.DateTimeFormat, 'en-GB', {dateStyle: 'short', timeStyle, timeZone})
      .format(date)
      .replace(/\/(\d+)\/(\d+)/, (_, month: string, year: string) => ` ${ARMENIAN_MONTHS[+month - 1]}ի, ${year} թ.`);
  } catch {
    warnOnce(`Unknown time zone "${timeZone}": give an IANA name, e.g. "Asia/Yerevan".`);
    return formatDate(locale, date, {time});
  }
}

/** `5 minutes ago`, from an hour on in hours. */
export function formatAge(locale: Locale, minutes: number): string {
  const unit = minutes < 60 ? 'minute' : 'hour';
  const count = minutes < 60 ? minutes : Math.floor(minutes / 60);
  if (locale === 'arm') return `${count} ${minutes < 60 ? 'րոպե' : 'ժամ'} առաջ`;
  return formatter(Intl.RelativeTimeFormat, locale, {}).format(-count, unit);
}

function decimal(locale: Locale, n: number, style: Intl.NumberFormatOptions): string {
  const armenian = locale === 'arm';
  const text = formatter(Intl.NumberFormat, armenian ? 'en' : locale, style).format(n);
  return armenian ? text.replace(/[,.KMBT]/g, (sign) => ARMENIAN_SIGNS[sign]!) : text;
}

function formatter<T, S>(Format: new (locale: string, style: S) => T, locale: string, style: S): T {
  const key = Format.name + locale + JSON.stringify(style);
  const made = formatters.get(key) ?? new Format(locale, style);
  formatters.set(key, made);
  return made as T;
}
