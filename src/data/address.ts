import {safeResource} from '../internal/safe-url.js';
import type {ArticleFilter} from './filter-articles.js';
import type {FeedFormat} from './feed-format.js';
import {isNumber, isWordPress, wordpressAddress, type WordPressQuery} from './wordpress-address.js';

export interface AddressOptions extends WordPressQuery, ArticleFilter {
  format?: FeedFormat | undefined;
  /** The language's code in addresses, put in the place of `{lang}`. */
  lang?: string | undefined;
}

/**
 * The address to request: absolute, without a fragment. A page on https may not load from http, but most such servers
 * answer on https too. What cannot be requested stays as it is; the client says so.
 */
export function absoluteAddress(src: string): string {
  const address = safeResource(src, document.baseURI);
  if (!address) return src.trim();
  const absolute = address.replace(/#.*/, '');
  return location.protocol === 'https:' ? secureAddress(absolute) : absolute;
}

/** This machine is exempt: a browser trusts it without https. */
export const secureAddress = (address: string): string =>
  address.replace(/^http:(?!\/\/(localhost|127\.|\[::1\]))/, 'https:');

/** The one address that answers an element: the same for all elements that want the same, so that they share a request. */
export function feedAddress(src: string, options: AddressOptions): string {
  const address = absoluteAddress(src.replaceAll('{lang}', options.lang ?? ''));
  return isWordPress(address, options.format) ? wordpressAddress(address, options) : address;
}

/** What is left to choose in the page, after the server has chosen what `feedAddress` could ask of it. */
export function pageFilter(src: string, {format, term, section, query, exclude}: AddressOptions): ArticleFilter {
  if (src.startsWith('#') || !isWordPress(absoluteAddress(src), format)) return {section, query, exclude};
  return term || isNumber(section) ? {exclude} : {section, exclude};
}
