/** What a JSON text holds; nothing where it is damaged. */
export function parseJson(text: string): unknown {
  try {
    // A broken server may have put warnings before it and after it.
    return JSON.parse(/(?:\[\s*[\]{"]|\{\s*["}])[^]*[\]}]/.exec(text)?.[0] ?? text);
  } catch {
    return undefined;
  }
}
