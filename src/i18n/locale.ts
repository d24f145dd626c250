/** Names of the three translations. `arm` is what people call the Armenian one; its valid tag is `hy`. */
export type Locale = 'en' | 'ru' | 'arm';

const LANGUAGES = new Map<string | undefined, Locale>(
  Object.entries({en: 'en', ru: 'ru', hy: 'arm', hye: 'arm', arm: 'arm'}),
);

/** The translation for a language tag, whatever its case and region; nothing where there is none. */
export const toLocale = (tag: string | null | undefined): Locale | undefined =>
  tag ? (LANGUAGES.get(tag) ?? LANGUAGES.get(/^\s*([^-_\s]+)/.exec(tag.toLowerCase())?.[1])) : undefined;

/** The valid tag, for `lang` attributes and `Intl`. */
export const localeTag = (locale: Locale): 'en' | 'ru' | 'hy' => (locale === 'arm' ? 'hy' : locale);
