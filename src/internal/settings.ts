/** What a page may decide about one copy of the library. */
export interface Settings {
  /** Put before every tag: `acme` registers `acme-news-list`. */
  prefix?: string | undefined;
  /** The page's default language, where nothing nearer says one. */
  language?: string | undefined;
  /** `false` switches every stored key off. */
  store?: boolean | undefined;
}

export const settings: Settings = {};

/** Set options of this copy; call it before the elements are defined. */
export function configure(options: Settings): void {
  Object.assign(settings, options);
}
