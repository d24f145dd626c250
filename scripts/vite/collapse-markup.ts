const PIECE = /<!--[^]*?-->|<\/?[a-z\uE000](?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+|</gi;

/** White space beside these is not rendered: boxes of their own, and drawings. */
const BLOCK =
  /^<\/?(?:article|aside|div|figcaption|figure|footer|h[1-6]|header|hgroup|nav|ol|section|ul|circle|defs|ellipse|g|line|path|polygon|polyline|rect|symbol|use)\b/i;

/**
 * Markup with each run of white space made one space, and none beside boxes. Between words and inline elements the space
 * stays: there it is part of the text. Attribute values stay as they are.
 */
export function collapseMarkup(html: string): string {
  const pieces = (html.match(PIECE) ?? []).filter((piece) => !piece.startsWith('<!--') || piece.includes('\uE000'));
  return pieces
    .map((piece, at) => {
      if (piece.startsWith('<')) return collapseTag(piece);
      let text = piece.replace(/\s+/g, ' ');
      if (BLOCK.test(pieces[at - 1] ?? '')) text = text.trimStart();
      if (BLOCK.test(pieces[at + 1] ?? '')) text = text.trimEnd();
      return text;
    })
    .join('');
}

/** A space before `/>` stays, or a bare value before it would swallow the slash. */
const collapseTag = (tag: string): string =>
  tag
    .split(/("[^"]*"|'[^']*')/)
    .map((part) => (/^["']/.test(part) ? part : part.replace(/\s+/g, ' ')))
    .join('')
    .replace(/ >$/, '>');
