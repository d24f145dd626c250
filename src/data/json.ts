/** What a JSON text holds; nothing where it is damaged. */
export function parseJson(text: string): unknown {
  try {
    // A broken server may have put a warning before it.
    return JSON.parse(text.slice(Math.max(0, text.search(/\[\s*[\]{"]|\{\s*["}]/))));
  } catch {
    return undefined;
  }
}
