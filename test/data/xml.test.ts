import {expect} from '@open-wc/testing';
import {addressIn, baseOf, fieldsOf, firstText, inherited, parseXml} from '../../src/data/xml.js';

const title = (xml: string): string | null | undefined => parseXml(xml)?.querySelector('title')?.textContent;
const feed = (content: string): string => `<rss><channel><title>${content}</title></channel></rss>`;

describe('parseXml', () => {
  it('decodes HTML entities', () =>
    expect(title(feed('&laquo;Ёлки&raquo;&nbsp;&mdash; caf&eacute; &amp; &lt;'))).to.equal('«Ёлки»\u00a0— café & <'));

  it('lets no entity end the markup', () => expect(title(feed('&LT;b&GT;&AMP;&nbsp;'))).to.equal('<b>&\u00a0'));

  it('keeps a bare ampersand and a name that nobody knows', () =>
    expect(title(feed('Q & A, AT&T, &unknown; ?a=1&b=2'))).to.equal('Q & A, AT&T, &unknown; ?a=1&b=2'));

  it('leaves CDATA as it is', () =>
    expect(title(feed('&nbsp;<![CDATA[a & b &nbsp; c]]>'))).to.equal('\u00a0a & b &nbsp; c'));

  it('drops characters that XML has no place for', () =>
    expect(title(feed('Н\u0000о\u0008в&#x1F;о&#11;с&#0;ти\uffff'))).to.equal('Новости'));

  it('keeps references that XML can say, in a feed that needs repair', () =>
    expect(title(feed('&nbsp;&#1071;&#x42F;&#x10FFFD;&#9;&#10;&#32;&lt;&amp;&gt;&quot;&apos;'))).to.equal(
      '\u00a0ЯЯ\u{10fffd}\t\n <&>"\'',
    ));

  it('drops references that XML has no place for', () => {
    for (const code of [
      '0',
      '8',
      '11',
      '12',
      '14',
      '19',
      '20',
      '29',
      '30',
      '31',
      '08',
      'x0',
      'x8',
      'xb',
      'xE',
      'x1f',
      'x1A',
      'xD800',
      'xdFFf',
      'x08',
    ])
      expect(title(feed(`a&#${code};b`)), code).to.equal('ab');
  });

  it('keeps emoji', () => expect(title(feed('&nbsp;🗞'))).to.equal('\u00a0🗞'));

  it('declares prefixes that the feed forgot', () =>
    expect(
      parseXml('<rss><channel><media:thumbnail url="x"/></channel></rss>')?.querySelector('[url]')?.localName,
    ).to.equal('thumbnail'));

  it('skips what stands before the root', () => {
    const before =
      '\ufeff \n<br /><b>Warning</b>: x\n<?xml version="1.0" encoding="koi8-r"?><?xml-stylesheet href="x"?><!-- <rss> -->';
    expect(title(before + feed('Նորություններ'))).to.equal('Նորություններ');
  });

  it('takes no entity from a document type', () => {
    const doctype = '<!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY lol "lol">]>';
    expect(title(`<?xml version="1.0"?>${doctype}${feed('&secret;&lol;')}`)).to.equal('&secret;&lol;');
    expect(title(`<!DOCTYPE rss SYSTEM "https://other.test/rss.dtd">${feed('&eacute;')}`)).to.equal('é');
  });

  it('reads the whole stories of a feed that was cut short', () => {
    const cut = '<rss><channel><title>t</title><item><title>1</title></item><item><title>2</title></item><item><ti';
    expect(parseXml(cut)?.querySelectorAll('item').length).to.equal(2);
    expect(parseXml('<feed><entry>1</entry><entry>2')?.querySelectorAll('entry').length).to.equal(1);
    expect(title('<rss><channel><title>t</title></channel></rss')).to.equal('t');
    expect(title('<rss><channel><title>t</title><item><title><![CD')).to.equal('t');
  });

  it('loses only the story that is damaged', () => {
    const items = '<item><title>1</title></item><item><title>2</b></item><item><title>3</title></item>';
    expect(parseXml(`<rss><channel>${items}</channel></rss>`)?.textContent).to.equal('13');
    expect(parseXml(`<r:RDF xmlns:r="r"><channel><title>0</title></channel>${items}</r:RDF>`)?.textContent).to.equal(
      '013',
    );
  });

  it('reads what follows a story that was cut, and a feed without a channel', () => {
    const cut = '<rss><channel><title>t</title><item class="x">1</item><item\n>2</item></channel><item>3</item><item>4';
    expect(parseXml(cut)?.querySelectorAll('item').length).to.equal(3);
    expect(parseXml('<rdf:RDF xmlns:rdf="r"><channel>t</channel><item>1</item><item>2')?.textContent).to.equal('t1');
  });

  it('lets blanks and words stand behind the root', () =>
    expect([title(`${feed('t')}\n \n`), title(`  ${feed('t')}`)]).to.deep.equal(['t', 't']));

  it('declares a prefix once, and none that the feed declares', () => {
    const xml =
      '<rss xmlns:dc="urn:dc"\n><channel><dc:a/><media:b/><media:c x:y="1"/><title>A&nbsp;B</title></channel></rss>';
    const root = parseXml(xml)!;
    const namespaces = [...root.querySelectorAll('*')].map(
      ({prefix, namespaceURI}) => prefix && `${prefix}=${namespaceURI}`,
    );
    expect(namespaces.filter(Boolean)).to.deep.equal(['dc=urn:dc', 'media=media', 'media=media']);
  });

  it('gives up on what is no feed', () => {
    for (const text of [
      '',
      'text',
      '<html><body>page</body></html>',
      '<catalog><book/></catalog>',
      '<rss',
      '<rss><b></rss>',
    ])
      expect(parseXml(text), text).to.equal(undefined);
  });
});

describe('the fields of an element', () => {
  const root = (xml: string): Element => new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  const MEDIA = 'xmlns:m="http://search.yahoo.com/mrss/"';

  it('are found by name in any case, those in a group of media among them', () => {
    const read = fieldsOf(
      root(
        `<a ${MEDIA}><Title>1</Title><m:group><m:title>2</m:title></m:group><b><title>3</title></b><title>4</title></a>`,
      ),
    );
    const texts = (...names: string[]): (string | null)[] => read(...names).map(({textContent}) => textContent);
    expect(texts('title')).to.deep.equal(['1', '4']);
    expect(texts('media:title', 'title')).to.deep.equal(['2', '1', '4']);
    expect(texts('none')).to.deep.equal([]);
  });

  it('are not looked for in what only sounds like a group', () => {
    const read = fieldsOf(root(`<a ${MEDIA}><m:groups><m:title>1</m:title></m:groups></a>`));
    expect(read('media:title')).to.have.length(0);
  });

  it('have the words of the first that has any', () => {
    const [a, b] = [root('<a> </a>'), root('<b> one\n two </b>')];
    expect(firstText([undefined, a, b])).to.equal('one two');
    expect(firstText([a])).to.equal(undefined);
  });

  it('stand on every base above them', () => {
    const tree = root('<a xml:base="https://b.test/x/"><b xml:base="y/"><c xml:base="http://"><d>z</d></c></b></a>');
    const d = tree.querySelector('d')!;
    expect(baseOf(d, 'https://a.test/')).to.equal('https://b.test/x/y/');
    expect(addressIn(d, 'https://a.test/')).to.equal('https://b.test/x/y/z');
    expect(baseOf(root('<a/>'), 'https://a.test/')).to.equal('https://a.test/');
    expect(baseOf(undefined, 'https://a.test/')).to.equal('https://a.test/');
    expect(addressIn(undefined, 'https://a.test/')).to.equal(undefined);
  });

  it('have the language and direction of what is around them, by either name', () => {
    const inner = (attributes: string): Element => root(`<a ${attributes}><b/></a>`).firstElementChild!;
    expect(inherited(inner('xml:lang="hy" lang="en"'), 'lang')).to.equal('hy');
    expect(inherited(inner('dir="rtl"'), 'dir')).to.equal('rtl');
    expect(inherited(inner(''), 'lang')).to.equal(undefined);
  });
});
