const LINK = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const RESOURCE = new Set(['http:', 'https:']);

function parse(address: unknown, base: string | undefined, schemes: Set<string>): string | undefined {
  if (typeof address !== 'string' || !address.trim()) return undefined;
  try {
    const url = new URL(address.trim(), base);
    return schemes.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** An address that a reader may follow, absolute; nothing for `javascript:`, `data:` and the like. */
export const safeLink = (address: unknown, base?: string): string | undefined => parse(address, base, LINK);

/** An address to load from: http(s) only, absolute. */
export const safeResource = (address: unknown, base?: string): string | undefined => parse(address, base, RESOURCE);
