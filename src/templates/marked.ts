import {html} from 'lit';

/** A text with the words of a query, of which there is at least one, marked in it in any case. */
export function marked(text: string, query: string): unknown[] {
  const words = query.match(/\S+/g) ?? [];
  // The longer of two words with one beginning comes first.
  const pattern = words
    .map((word) => word.replace(/\W/g, '\\$&'))
    .sort()
    .reverse()
    .join('|');
  return text
    .split(new RegExp(`(${pattern})`, 'i'))
    .map((piece, index) => (index % 2 ? html`<mark>${piece}</mark>` : piece));
}
