import type {Locale} from './locale.js';

export type PluralForm = 'one' | 'few' | 'many' | 'other';

/** A text for each form that the language tells apart; `other` stands in for those not given. */
export type PluralForms<T> = {[form in Exclude<PluralForm, 'other'>]?: T} & {other: T};

/** CLDR's cardinal rules. Our own, because Chromium answers English ones for Armenian. */
export function pluralForm(locale: Locale, n: number): PluralForm {
  const size = Math.abs(n);
  if (locale === 'arm') return size < 2 ? 'one' : 'other';
  if (locale === 'en') return size === 1 ? 'one' : 'other';
  if (!Number.isInteger(size)) return 'other';
  const tens = size % 100;
  const ones = tens > 10 && tens < 20 ? 0 : size % 10;
  return ones === 1 ? 'one' : ones > 1 && ones < 5 ? 'few' : 'many';
}
