const UTF_8 = 'utf-8';

function attempt(bytes: Uint8Array, label: string | undefined): string | undefined {
  try {
    return label && new TextDecoder(label.replace(/^win-?(?=125)/i, 'windows-'), {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16, told by its mark or by the zero half of its first character; UTF-32, which no browser reads, is that with more zeros. */
const utf16 = ([first, second]: Uint8Array): string | undefined =>
  first === 0xfe || first === 0 ? 'utf-16be' : second === 0xfe || (first && second === 0) ? 'utf-16le' : undefined;

/**
 * Text of a feed. What is valid UTF-8 is UTF-8, whatever a header or a prolog says: no other charset's text passes for it.
 * For the rest the header is believed, then the XML prolog.
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const wide = utf16(bytes);
  const known = attempt(bytes, wide) ?? attempt(bytes, UTF_8);
  if (known !== undefined) return known.replaceAll('\0', '');
  const prolog = new TextDecoder('latin1').decode(bytes.subarray(0, 512));
  const named =
    attempt(bytes, /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1]) ??
    attempt(bytes, /^[^<]*<\?xml[^>]+encoding\s*=\s*["']([^"']+)/i.exec(prolog)?.[1]);
  if (named !== undefined) return named;
  const lenient = new TextDecoder(wide ?? UTF_8).decode(bytes);
  // Nothing names the charset. Whole words gone wrong are the old Russian charset; single letters are damaged UTF-8.
  return /\ufffd{4}/.test(lenient) ? new TextDecoder('windows-1251').decode(bytes) : lenient;
}
