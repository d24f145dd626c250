import type {Language} from '../controllers/language-controller.js';
import {formatAge, formatDate, type DateStyle} from '../i18n/format.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Day, full month and year; nothing where `iso` is no date. */
export function dateText(iso: string, {locale}: Pick<Language, 'locale'>, style: DateStyle = {}): string | undefined {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? undefined : formatDate(locale, time, style);
}

/** `5 minutes ago`; nothing once it is a day old, or where `iso` lies ahead of `now` (milliseconds) or is no date. */
export function ageText(iso: string, {locale, msg}: Pick<Language, 'locale' | 'msg'>, now: number): string | undefined {
  const age = now - Date.parse(iso);
  if (!(age > -MINUTE_MS && age < DAY_MS)) return undefined;
  return age < MINUTE_MS
    ? msg('just now', {id: 'just-now', desc: 'In place of a date: published less than a minute ago'})
    : formatAge(locale, Math.floor(age / MINUTE_MS));
}
