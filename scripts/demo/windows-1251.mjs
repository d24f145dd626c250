const decoder = new TextDecoder('windows-1251');
const BYTES = new Map(Array.from({length: 256}, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));

/** XML text in windows-1251; what the charset has no byte for becomes a numeric reference, as every CMS does it. */
export function encodeWindows1251(xml) {
  const bytes = [];
  for (const character of xml) {
    const byte = BYTES.get(character);
    if (byte === undefined) bytes.push(...Buffer.from(`&#${character.codePointAt(0)};`));
    else bytes.push(byte);
  }
  return Buffer.from(bytes);
}
