import {expect} from '@open-wc/testing';
import {parseXml} from '../../src/data/xml.js';

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
