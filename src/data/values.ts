/** An object to read fields from, whatever came: reading never throws and never merges. */
export const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Trimmed text; a number counts (ids often are); nothing where it is empty or something else. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' || Number.isFinite(value) ? String(value).trim() || undefined : undefined;

/** A whole number from 0 up, or a numeral for it. */
export function count(value: unknown): number | undefined {
  const number = Math.round(Number(typeof value === 'number' ? value : text(value)));
  return number >= 0 && number < Infinity ? number : undefined;
}

/** The address that a `Link` header gives for a relation. */
export const linkIn = (header: string | null | undefined, relation: string): string | undefined =>
  new RegExp(`<([^>]+)>;\\s*rel="?${relation}`).exec(header ?? '')?.[1];

/** What a mapping made of each item, without the items that came to nothing. */
export function collect<T>(value: unknown, map: (item: unknown) => T | undefined): T[] {
  const made = list(value).map((item) => map(item));
  // Where nothing is missing this is all: a filtered list takes room for more.
  return made.includes(undefined) ? made.filter((item) => item !== undefined) : (made as T[]);
}
