declare const NEWS_ELEMENTS_VERSION: string | undefined;

/** This copy's version, which the build takes from `package.json`. */
export const VERSION = typeof NEWS_ELEMENTS_VERSION === 'undefined' ? 'source' : NEWS_ELEMENTS_VERSION;
