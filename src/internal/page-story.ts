import {safeResource} from './safe-url.js';

/** What the page says of itself to those who point at it. */
const said = (selector: string, attribute: string): string | undefined =>
  document.querySelector(selector)?.getAttribute(attribute)?.trim() || undefined;

/** Where the page's story is: its canonical address, else the one at which it was opened. */
export const pageAddress = (): string =>
  safeResource(said('link[rel~="canonical" i]', 'href'), document.baseURI) ?? location.href;

/** What the page's story is called, without the name of the site that titles carry. */
export const pageHeadline = (): string =>
  said('meta[property="og:title"]', 'content') ?? document.querySelector('title')?.textContent.trim() ?? '';
