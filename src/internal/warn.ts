const said = new Set<string>();

/** Tells the page's developer once, however often it happens. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  // Some pages take the console away.
  (globalThis as {console?: Console}).console?.warn(`[news-elements] ${message}`);
}
