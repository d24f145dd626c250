import {safeResource} from '../internal/safe-url.js';
import {wellFormed} from './share-address.js';

/** An OpenSearch template with the words in it; what is optional (`{startPage?}`) is left empty. */
export const fillSearch = (template: string, words: string): string =>
  template.replaceAll('{searchTerms}', encodeURIComponent(wellFormed(words))).replace(/\{[\w:]*\?\}/g, '');

/** Where a search for these words leads, absolute; nothing where that is no http(s) address. */
export const searchAddress = (template: string | undefined, words: string): string | undefined =>
  safeResource(template && fillSearch(template, words), document.baseURI);
