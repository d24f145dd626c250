/** From U+00A0 on, in their order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const FIRST_LATIN = 0xa0;

/** The others that people and their programs write. */
const NAMED: Record<string, string> = {
  ...{amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', hellip: '…', bull: '•'},
  ...{lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›'},
  ...{
    euro: '€',
    trade: '™',
    minus: '−',
    thinsp: '\u2009',
    ensp: '\u2002',
    emsp: '\u2003',
    zwnj: '\u200c',
    zwj: '\u200d',
  },
  ...Object.fromEntries(LATIN.map((name, index) => [name, String.fromCharCode(FIRST_LATIN + index)])),
};

/** Numbers in this range mean letters of windows-1252, as browsers have it. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST_WINDOWS = 0x80;

function fromNumber(number: number): string {
  const isCharacter = number > 0 && number < 0x110000 && (number < 0xd800 || number > 0xdfff);
  return WINDOWS[number - FIRST_WINDOWS] ?? (isCharacter ? String.fromCodePoint(number) : '\ufffd');
}

/** Character references as a browser reads them, but for rare names, which stay as they are. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));?/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return fromNumber(parseInt(hex, 16));
    if (decimal) return fromNumber(parseInt(decimal, 10));
    return name && whole.endsWith(';') && Object.hasOwn(NAMED, name) ? NAMED[name]! : whole;
  });
