import {expect} from '@open-wc/testing';
import {atom, entry, first, read} from '../read.js';

describe('Atom', () => {
  it('reads an entry', () =>
    expect(
      entry(
        `<id>tag:news.test,2026:1</id><title>Новый музей</title>
        <link rel="self" href="/1.atom"/><link rel="alternate" type="application/pdf" href="/1.pdf"/><link href="/1"/>
        <summary>In brief</summary><content type="html">&lt;p&gt;The whole text&lt;/p&gt;</content>
        <published>2026-11-23T13:00:00+04:00</published><updated>2026-11-23T10:00:00Z</updated>
        <author><name>Анна</name><uri>/anna</uri><email>anna@news.test</email></author>
        <category term="culture" label="Культура"/><category term="yerevan"/>
        <rights>With a link only</rights>
        <source><title>Agency</title><link href="https://agency.test/"/><id>x</id></source>`,
      ),
    ).to.deep.include({
      id: 'tag:news.test,2026:1',
      url: 'https://news.test/1',
      headline: 'Новый музей',
      summary: 'In brief',
      contentHtml: '<p>The whole text</p>',
      datePublished: '2026-11-23T09:00:00.000Z',
      dateModified: '2026-11-23T10:00:00.000Z',
      authors: [{name: 'Анна', url: 'https://news.test/anna', avatar: undefined}],
      section: 'Культура',
      tags: ['Культура', 'yerevan'],
      rights: 'With a link only',
      publisher: {name: 'Agency', url: 'https://agency.test/'},
    }));

  it('reads the feed', () => {
    const head = `<title type="html">News &amp;amp; &lt;b&gt;sport&lt;/b&gt;</title><subtitle>Daily</subtitle><rights>© News</rights>
      <link href="https://news.test/"/><link rel="self" href="https://news.test/feed"/><link rel="next" href="/feed?page=2"/>`;
    expect(read(atom('', head, 'xml:lang="hy-AM" dir="ltr"'))).to.deep.include({
      title: 'News & sport',
      description: 'Daily',
      rights: '© News',
      homeUrl: 'https://news.test/',
      next: 'https://news.test/feed?page=2',
      language: 'hy-AM',
    });
  });

  it('shows a title as its type says', () => {
    const title = (attributes: string, text: string): string => entry(`<title ${attributes}>${text}</title>`).headline;
    expect(title('type="text"', 'Why &lt;b&gt; &amp;amp;')).to.equal('Why <b> &amp;');
    expect(title('type="html"', '&lt;b&gt;Why&lt;/b&gt; a &amp;lt; b')).to.equal('Why a < b');
    expect(title('type="xhtml"', '<div xmlns="http://www.w3.org/1999/xhtml">Why <b>a</b> &lt; b</div>')).to.equal(
      'Why a < b',
    );
    expect(title('', 'Q&amp;amp;A')).to.equal('Q&A');
  });

  it('keeps plain text plain', () => {
    expect(entry('<title>h</title><content type="text">1 &lt; 2 &amp; &lt;b&gt;</content>')).to.include({
      summary: '1 < 2 & <b>',
      contentHtml: '<p>1 &lt; 2 &amp; &lt;b></p>',
    });
  });

  it('reads HTML that forgot to say so', () =>
    expect(entry('<title>h</title><summary>&lt;p&gt;Text&lt;/p&gt;</summary>').summary).to.equal('Text'));

  it('reads XHTML, its addresses on the nearest base', () => {
    const html =
      '<div xmlns="http://www.w3.org/1999/xhtml"><a href="1">1</a><p xml:base="c/"><a href="2">2</a></p></div>';
    const {contentHtml} = entry(
      `<title>h</title><content type="xhtml" xml:base="b/">${html}</content>`,
      '',
      'xml:base="https://news.test/a/"',
    );
    expect(contentHtml).to.contain('href="https://news.test/a/b/1"').and.contain('href="https://news.test/a/b/c/2"');
  });

  it('sets relative addresses on xml:base, then on the document, then on the site', () => {
    const url = (feed: string, root?: string): string | undefined =>
      entry('<title>h</title><link href="1"/>', feed, root).url;
    const self = '<link rel="self" href="https://news.test/self/feed"/>';
    expect(url(self, 'xml:base="/base/"')).to.equal('https://news.test/base/1');
    expect(url(`<link href="https://news.test/home/"/>${self}`)).to.equal('https://news.test/self/1');
    expect(url('<link href="https://news.test/home/"/>')).to.equal('https://news.test/home/1');
    expect(url('')).to.equal('https://news.test/feeds/1');
  });

  it('sets a relative id on xml:base, and changes no other', () => {
    const id = (content: string, base = ''): string => entry(`<id>${content}</id><title>h</title>`, '', base).id;
    const base = 'xml:base="https://a.test/b/"';
    expect(id('c/1', base)).to.equal('https://a.test/b/c/1');
    for (const own of ['tag:a.test,2026:c/1', 'HTTPS://A.test/Դ', 'https://a.test', 'c1'])
      expect(id(own, base), own).to.equal(own);
    expect(id('c/1')).to.equal('c/1');
  });

  it('ignores an unsafe base', () =>
    expect(entry('<title>h</title><link href="1"/>', '', 'xml:base="javascript:x"').url).to.equal(
      'https://news.test/feeds/1',
    ));

  it('names the writers of the source, else of the feed', () => {
    const feed = '<author><name>Desk</name></author>';
    const name = (content: string): string | undefined => entry(`<title>h</title>${content}`, feed).authors[0]?.name;
    expect(name('')).to.equal('Desk');
    expect(name('<source><author><name>Agency</name></author></source>')).to.equal('Agency');
    expect(name('<author><name>Anna</name></author>')).to.equal('Anna');
  });

  it('takes the update for the publication where it names no other', () =>
    expect(entry('<title>h</title><updated>2026-11-23</updated>').datePublished).to.equal('2026-11-23T00:00:00.000Z'));

  it('links to a text that lies elsewhere', () =>
    expect(entry('<title>h</title><content type="text/html" src="/1"/><summary>s</summary>')).to.include({
      url: 'https://news.test/1',
      summary: 's',
    }));

  it('marks the language and direction of an entry', () => {
    const root = 'xml:lang="en"';
    expect(entry('<title>h</title>', '', root).language).to.equal('en');
    expect(first(read(atom('<entry xml:lang="ar" dir="rtl"><title>h</title></entry>', '', root)))).to.include({
      language: 'ar',
      direction: 'rtl',
    });
  });

  it('has no text where its text is empty', () => {
    const article = entry('<title>h</title><content/><summary>In brief</summary>');
    expect(article).to.include({contentHtml: '<p>In brief</p>', summary: 'In brief'});
    expect(entry('<title>h</title><content> </content>').contentHtml).to.equal(undefined);
  });

  it('reads an entry that stands alone', () => {
    const entry = '<entry xmlns="http://www.w3.org/2005/Atom"><id>urn:1</id><title>Նոր լուր</title></entry>';
    const feed = read(`<?xml version="1.0"?>\n${entry}`);
    expect(feed.title).to.equal('');
    expect(feed.articles.map(({id, headline}) => [id, headline])).to.deep.equal([['urn:1', 'Նոր լուր']]);
  });

  it('reads a feed that prefixes its names', () => {
    const feed =
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>News</a:title><a:entry><a:title>h</a:title></a:entry></a:feed>';
    expect(first(read(feed)).headline).to.equal('h');
  });

  it('reads Atom 0.3', () => {
    const encoded = btoa(String.fromCharCode(...new TextEncoder().encode('Новости')));
    const story = `<title mode="base64">${encoded}</title><link rel="alternate" type="text/html" href="https://news.test/1"/>
      <id>tag:1</id><author><name>Anna</name></author><issued>2026-11-23</issued><modified>2026-11-24</modified>
      <summary mode="escaped" type="text/html">&lt;b&gt;In brief&lt;/b&gt;</summary>
      <content type="application/xhtml+xml" mode="xml"><p xmlns="http://www.w3.org/1999/xhtml">The whole text</p></content>`;
    const feed = read(
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><tagline>Daily</tagline><entry>${story}</entry></feed>`,
    );
    expect(feed.description).to.equal('Daily');
    const article = first(feed);
    expect(article).to.include({
      id: 'tag:1',
      url: 'https://news.test/1',
      headline: 'Новости',
      summary: 'In brief',
      datePublished: '2026-11-23T00:00:00.000Z',
      dateModified: '2026-11-24T00:00:00.000Z',
    });
    expect(article.authors[0]?.name).to.equal('Anna');
    expect(article.contentHtml).to.contain('The whole text');
  });
});
