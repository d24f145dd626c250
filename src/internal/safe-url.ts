/** How such an address begins, as the browser writes it. */
const LINK = /^(https?|mailto|tel):/;
const RESOURCE = /^https?:/;

function parse(address: unknown, base: string | undefined, allowed: RegExp): string | undefined {
  if (typeof address !== 'string' || !address.trim()) return undefined;
  try {
    const {href} = new URL(address.trim(), base);
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
