import {parseHtml} from './text.js';

// Characters that XML has no place for, written as they are or as a reference.
// eslint: they are meant.
const ILLEGAL =
  /[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]|&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[\da-f]|d[89a-f]..));/giu;
const CDATA_OR_AMPERSAND = /<!\[CDATA\[[^]*?\]\]>|&(?!#\d+;|#x[\dA-Fa-f]+;|(?:amp|lt|gt|quot|apos);)(\w+;)?/g;
const PREFIX = /[<\s]([a-z][\w-]*):[\w-]+(?=[\s=>/])/gi;

/** `nbsp;` as XML can say it; the browser's HTML parser knows all the names, so that no table is shipped. */
function reference(name: string | undefined): string {
  if (!name) return '&amp;';
  const decoded = parseHtml(`&${name}`).textContent;
  return decoded === `&${name}`
    ? `&amp;${name}`
    : decoded.replace(/./gsu, (character) => `&#${character.codePointAt(0)};`);
}

/** XML with the common faults put right: HTML entities, bare ampersands, control characters, undeclared prefixes. */
export function repairXml(xml: string): string {
  const references = new Map<string | undefined, string>();
  const clean = xml.replace(ILLEGAL, '').replace(CDATA_OR_AMPERSAND, (found, name?: string) => {
    if (found.startsWith('<')) return found;
    const known = references.get(name) ?? reference(name);
    references.set(name, known);
    return known;
  });
  const prefixes = new Set([...clean.matchAll(PREFIX)].map(([, prefix]) => prefix));
  const missing = [...prefixes].filter((prefix) => !prefix?.startsWith('xml') && !clean.includes(`xmlns:${prefix}=`));
  return clean.replace(/(?=[\s/]*>)/, missing.map((prefix) => ` xmlns:${prefix}="${prefix}"`).join(''));
}
