import {first} from '../internal/first.js';
/** Names of the three translations. `arm` is what people call the Armenian one; its valid tag is `hy`. */
export type Locale = 'en' | 'ru' | 'arm';

const LOCALES: readonly Locale[] = ['en', 'ru', 'arm'];

const known = new Map<string, Locale | undefined>();

/** The translation for a language tag, whatever its case and region; nothing where there is none. */
export function toLocale(tag: string | null | undefined): Locale | undefined {
  if (!tag) return undefined;
  if (!known.has(tag)) {
    const language = tag.trim().toLowerCase().split(/[-_]/)[0]!.replace(/^hye?$/, 'arm');
    known.set(
      tag,
      first(LOCALES, (locale) => locale === language),
    );
  }
  return known.get(tag);
}

/** The valid tag, for `lang` attributes and `Intl`. */
export const localeTag = (locale: Locale): 'en' | 'ru' | 'hy' => (locale === 'arm' ? 'hy' : locale);
