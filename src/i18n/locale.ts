import {first} from '../internal/first.js';
/** Names of the three translations. `arm` is what people call the Armenian one; its valid tag is `hy`. */
export type Locale = 'en' | 'ru' | 'arm';

const LOCALES: readonly Locale[] = ['en', 'ru', 'arm'];

/** The translation for a language tag, whatever its case and region; nothing where there is none. */
export function toLocale(tag: string | null | undefined): Locale | undefined {
  const language = tag
    ?.trim()
    .toLowerCase()
    .split(/[-_]/)[0]
    ?.replace(/^hye?$/, 'arm');
  return first(LOCALES, (locale) => locale === language);
}

/** The valid tag, for `lang` attributes and `Intl`. */
export const localeTag = (locale: Locale): 'en' | 'ru' | 'hy' => (locale === 'arm' ? 'hy' : locale);
