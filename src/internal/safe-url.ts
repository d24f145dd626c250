/** How such an address begins, as the browser writes it. */
const LINK = /^(https?|mailto|tel):/;
const RESOURCE = /^https?:/;

/** What the browser would write as it is: to parse it takes longer than to see that. */
const PLAIN = /^https?:\/\/[a-z][a-z\d.-]*(?:\/(?!\.|%2[eE])[\w%.-]*)+$/;

function parse(address: unknown, base: string | undefined, allowed: RegExp): string | undefined {
  const text = typeof address === 'string' && address.trim();
  if (!text || PLAIN.test(text)) return text || undefined;
  try {
    const {href} = new URL(text, base);
    return allowed.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** An address that a reader may follow, absolute; nothing for `javascript:`, `data:` and the like. */
export const safeLink = (address: unknown, base?: string): string | undefined => parse(address, base, LINK);

/** An address to load from: http(s) only, absolute. */
export const safeResource = (address: unknown, base?: string): string | undefined => parse(address, base, RESOURCE);

/** Whether an absolute address is one that a reader may follow: how it begins is enough to tell. */
export const isLink = (address = ''): boolean => LINK.test(address);
