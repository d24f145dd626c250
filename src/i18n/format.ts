import {warnOnce} from '../internal/warn.js';
import type {Locale} from './locale.js';

export interface DateStyle {
  /** IANA name; the reader's own without it. */
  timeZone?: string | undefined;
  /** Hours and minutes too. */
  time?: boolean | undefined;
}

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

export function formatNumber(locale: Locale, n: number): string {
  return decimal(locale, n, locale === 'arm' ? {useGrouping: 'min2'} : {});
}

/** Thousands and more in short: `1.2K`, `1,2 тыс.`, `1,2 հզր`. */
export function formatCompactNumber(locale: Locale, n: number): string {
  return decimal(locale, n, {notation: 'compact'});
}

/** `November 3, 2026`, `3 ноября 2026 г.`, `03 նոյեմբերի, 2026 թ.`, and the clock where asked for. */
export function formatDate(locale: Locale, date: number, {timeZone, time}: DateStyle): string {
  const armenian = locale === 'arm';
  const text = dateFormat(armenian ? 'en-GB' : locale, {
    dateStyle: armenian ? 'short' : 'long',
    timeStyle: time ? 'short' : undefined,
    timeZone: timeZone || undefined,
  }).format(date);
  // British short dates have the parts in Armenian order: `03/11/2026, 21:05`.
  return armenian
    ? text.replace(/\/(\d+)\/(\d+)/, (_, month: string, year: string) => ` ${ARMENIAN_MONTHS[+month - 1]}ի, ${year} թ.`)
    : text;
}

/** `5 minutes ago`, from an hour on in hours. */
export function formatAge(locale: Locale, minutes: number): string {
  const unit = minutes < 60 ? 'minute' : 'hour';
  const count = Math.floor(unit === 'hour' ? minutes / 60 : minutes);
  if (locale === 'arm') return `${count} ${unit === 'hour' ? 'ժամ' : 'րոպե'} առաջ`;
  return cached(`age ${locale}`, () => new Intl.RelativeTimeFormat(locale)).format(-count, unit);
}

/** A formatter costs far more than its use: one for each language, style and zone is kept. */
const formatters = new Map<string, unknown>();

function cached<T>(key: string, make: () => T): T {
  if (!formatters.has(key)) formatters.set(key, make());
  return formatters.get(key) as T;
}

function decimal(locale: Locale, n: number, style: Intl.NumberFormatOptions): string {
  const armenian = locale === 'arm';
  const make = (): Intl.NumberFormat => new Intl.NumberFormat(armenian ? 'en' : locale, style);
  const text = cached(`number ${locale} ${style.notation}`, make).format(n);
  return armenian ? text.replace(/[,.KMBT]/g, (sign) => ARMENIAN_SIGNS[sign]!) : text;
}

function dateFormat(locale: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const {timeStyle, timeZone} = style;
  return cached(`date ${locale} ${timeStyle} ${timeZone}`, () => {
    try {
      return new Intl.DateTimeFormat(locale, style);
    } catch {
      warnOnce(`Unknown time zone "${timeZone}": give an IANA name, e.g. "Asia/Yerevan".`);
      return new Intl.DateTimeFormat(locale, {...style, timeZone: undefined});
    }
  });
}
