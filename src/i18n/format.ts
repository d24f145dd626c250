import type {Locale} from './locale.js';
import {localeTag} from './locale.js';

export interface DateStyle {
  /** IANA name; the reader's own without it. */
  timeZone?: string | undefined;
  /** Hours and minutes too. */
  time?: boolean | undefined;
}

export function formatNumber(locale: Locale, n: number): string {
  return new Intl.NumberFormat(localeTag(locale)).format(n);
}

export function formatCompactNumber(locale: Locale, n: number): string {
  return new Intl.NumberFormat(localeTag(locale), {notation: 'compact', maximumFractionDigits: 1}).format(n);
}

export function formatDate(locale: Locale, time: number, {timeZone, time: clock}: DateStyle): string {
  return new Intl.DateTimeFormat(localeTag(locale), {
    dateStyle: 'long',
    ...(clock && {timeStyle: 'short'}),
    ...(timeZone && {timeZone}),
  }).format(time);
}

export function formatAge(locale: Locale, minutes: number): string {
  const unit = minutes < 60 ? 'minute' : 'hour';
  return new Intl.RelativeTimeFormat(localeTag(locale)).format(
    -Math.floor(unit === 'hour' ? minutes / 60 : minutes),
    unit,
  );
}
