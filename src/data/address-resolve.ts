import {safeLink, safeResource} from '../internal/safe-url.js';

/** Every address of a `srcset` absolute and http(s); what is not is left out. */
export function safeSrcset(srcset: unknown, base?: string): string | undefined {
  if (typeof srcset !== 'string') return undefined;
  const candidates = [...srcset.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+[wx]))?\s*(?:,|$)/g)];
  return (
    candidates
      .map(([, address, size = '']) => [safeResource(address, base), size])
      .filter(([address]) => address)
      .map((candidate) => candidate.join(' ').trim())
      .join(', ') || undefined
  );
}

const SAFE: Record<string, (address: string, base?: string) => string | undefined> = {
  href: safeLink,
  src: safeResource,
  poster: safeResource,
  srcset: safeSrcset,
};

/**
 * Makes the addresses in a piece of markup absolute and drops the unsafe ones; a jump within the text stays one.
 * @returns whether anything changed.
 */
export function resolveAddresses(root: ParentNode, baseOf: (element: Element) => string): boolean {
  let changed = false;
  // A form answers with its own fields where it is asked for a method.
  for (const element of root.querySelectorAll(':is([href],[src],[poster],[srcset]):not(form)')) {
    for (const [name, safe] of Object.entries(SAFE)) {
      const address = element.getAttribute(name);
      if (address === null || (name === 'href' && address.startsWith('#'))) continue;
      const absolute = safe(address, baseOf(element));
      if (absolute === undefined) element.removeAttribute(name);
      else if (absolute !== address) element.setAttribute(name, absolute);
      changed ||= absolute !== address;
    }
  }
  return changed;
}
