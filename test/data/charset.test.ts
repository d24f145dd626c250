import {expect} from '@open-wc/testing';
import {decode} from '../../src/data/charset.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));

/** Windows-1251, as far as Russian needs it. */
const cyrillic = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });

const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const marked = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};

const utf32 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const marked = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 4));
  for (let at = 0; at < marked.length; at++) view.setUint32(at * 4, marked.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};

describe('decode', () => {
  it('reads UTF-8, with its mark or without', () => {
    expect(decode(utf8('Հայաստան'))).to.equal('Հայաստան');
    expect(decode(utf8('\ufeff<rss>Новости'))).to.equal('<rss>Новости');
  });

  it('reads UTF-32, which TextDecoder does not know', () => {
    for (const littleEndian of [true, false])
      for (const mark of [true, false])
        expect(decode(utf32('<rss>Новости', littleEndian, mark)).replace('\ufeff', '')).to.equal('<rss>Новости');
  });

  it('reads UTF-16, JSON too, with its mark or without', () => {
    for (const littleEndian of [true, false])
      for (const mark of [true, false])
        expect(decode(utf16('{"title": "Новости"}', littleEndian, mark))).to.equal('{"title": "Новости"}');
  });

  it('believes the header', () => {
    expect(decode(cyrillic('<rss>Новости'), 'text/xml; charset=windows-1251')).to.equal('<rss>Новости');
    expect(decode(cyrillic('<rss>Новости'), 'text/xml;charset = "Windows-1251"')).to.equal('<rss>Новости');
  });

  it('believes the header, however it is written, in a charset that no guess would find', () => {
    const koi8 = Uint8Array.from([...ascii('<rss>'), 0xee, 0xcf, 0xd7, 0xcf, 0xd3, 0xd4, 0xc9]);
    const headers = [
      'charset=koi8-r',
      'charset="koi8-r"',
      "charset='KOI8-R'; x=y",
      'Charset = koi8-r;x',
      'CHARSET= "koi8-r"',
    ];
    for (const header of headers) expect(decode(koi8, `text/xml; ${header}`), header).to.equal('<rss>Новости');
  });

  it('believes the prolog, however it is written, in a charset that no guess would find', () => {
    const prologs = [
      '<?xml version="1.0" encoding="koi8-r"?>',
      "<?xml version='1.0'\n  encoding = 'KOI8-R' ?>",
      '\n<?xml encoding= "koi8-r"?>',
      '<?XML version="1.0" encoding ="koi8-r" standalone="yes"?>',
    ];
    for (const prolog of prologs) {
      const bytes = Uint8Array.from([...ascii(prolog), 0xee, 0xcf, 0xd7, 0xcf, 0xd3, 0xd4, 0xc9]);
      expect(decode(bytes), prolog).to.equal(`${prolog}Новости`);
      expect(decode(bytes, 'text/xml; charset='), prolog).to.equal(`${prolog}Новости`);
    }
  });

  it('believes no prolog that stands in a story', () => {
    const text = '<rss>Новости <?xml version="1.0" encoding="koi8-r"?>';
    expect(decode(cyrillic(text))).to.equal(text);
  });

  it('believes the prolog where the header says nothing', () => {
    const text = '<?xml version="1.0" encoding="windows-1251"?><rss>Новости';
    expect(decode(cyrillic(text), 'text/xml')).to.equal(text);
  });

  it('believes the prolog where the header lies', () => {
    const text = "<?xml version='1.0' encoding='windows-1251'?><rss>Новости";
    expect(decode(cyrillic(text), 'text/xml; charset=utf-8')).to.equal(text);
  });

  it('believes the bytes where both lie', () => {
    const text = '<?xml version="1.0" encoding="windows-1251"?><rss>Новости';
    expect(decode(utf8(text), 'text/xml; charset=koi8-r')).to.equal(text);
  });

  it('knows the name that people write for windows-1251', () => {
    const text = '<?xml version="1.0" encoding="win-1251"?><rss>Новости';
    expect(decode(cyrillic(text))).to.equal(text);
  });

  it('passes over a charset that nobody knows', () =>
    expect(decode(cyrillic('<rss>Новости'), 'text/xml; charset=x-unknown')).to.equal('<rss>Новости'));

  it('takes whole words that are not UTF-8 for Russian', () =>
    expect(decode(cyrillic('<rss>Новости'))).to.equal('<rss>Новости'));

  it('keeps the rest of UTF-8 with a damaged letter', () =>
    expect(decode(Uint8Array.from([...utf8('Новости '), 0xff, ...ascii(' news')]))).to.equal('Новости \ufffd news'));

  it('keeps the rest of UTF-16 that ends in the middle of a letter', () =>
    expect(decode(utf16('Новости news', true, true).subarray(0, -1))).to.match(/^Новости new/));

  it('reads nothing as nothing', () => expect(decode(new Uint8Array())).to.equal(''));
});
