import {expect} from '@open-wc/testing';
import {first, item, read, rss} from '../read.js';

const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';
const ATOM = 'xmlns:atom="http://www.w3.org/2005/Atom"';

describe('RSS', () => {
  it('reads an item', () =>
    expect(
      item(
        `<title>Երևանում բացվեց նոր թանգարան</title>
        <link> https://news.test/1 </link>
        <guid isPermaLink="false">tag:1</guid>
        <description>&lt;p&gt;In brief&lt;/p&gt;</description>
        <content:encoded><![CDATA[<p>The whole text</p>]]></content:encoded>
        <pubDate>Mon, 23 Nov 2026 13:00:00 +0400</pubDate>
        <dc:creator>Աննա</dc:creator><dc:creator>Արամ</dc:creator>
        <category>Culture</category><category>Yerevan</category>
        <source url="https://agency.test/rss">Agency</source>
        <dc:language>arm</dc:language>
        <dc:rights>With a link only</dc:rights>`,
        `${DC} ${CONTENT}`,
      ),
    ).to.deep.include({
      id: 'tag:1',
      url: 'https://news.test/1',
      headline: 'Երևանում բացվեց նոր թանգարան',
      summary: 'In brief',
      contentHtml: '<p>The whole text</p>',
      datePublished: '2026-11-23T09:00:00.000Z',
      authors: [
        {name: 'Աննա', url: undefined, avatar: undefined},
        {name: 'Արամ', url: undefined, avatar: undefined},
      ],
      section: 'Culture',
      tags: ['Culture', 'Yerevan'],
      publisher: {name: 'Agency', url: 'https://agency.test/rss'},
      language: 'hy',
      rights: 'With a link only',
    }));

  it('reads the channel', () => {
    const channel = `<title>Новости &amp;amp; спорт</title><link>https://news.test/</link><description>&lt;b&gt;Каждый&lt;/b&gt; день</description>
      <language>ru-RU</language><copyright>© News</copyright><fh:complete/>
      <atom:link rel="self" type="application/rss+xml" href="https://news.test/feed"/><atom:link rel="next" href="/feed?page=2"/>`;
    expect(read(rss('', channel, `${ATOM} xmlns:fh="http://purl.org/syndication/history/1.0"`))).to.deep.include({
      title: 'Новости & спорт',
      description: 'Каждый день',
      homeUrl: 'https://news.test/',
      language: 'ru-RU',
      rights: '© News',
      next: 'https://news.test/feed?page=2',
      complete: true,
    });
  });

  it('goes on with the archive before', () =>
    expect(read(rss('', '<atom:link rel="prev-archive" href="/2025.xml"/>', ATOM)).next).to.equal(
      'https://news.test/2025.xml',
    ));

  it('gives the items the language of the channel', () =>
    expect(item('<title>h</title>', '', '<language>ua</language>').language).to.equal('uk'));

  it('takes the description for the text where there is no other', () =>
    expect(item('<title>h</title><description>&lt;p&gt;Text&lt;/p&gt;</description>')).to.include({
      summary: 'Text',
      contentHtml: '<p>Text</p>',
    }));

  it('reads a description that is not escaped', () =>
    expect(item('<title>h</title><description>One <p>two <a href="/x">three</a></p></description>')).to.include({
      summary: 'One two three',
      contentHtml: 'One <p>two <a href="https://news.test/x">three</a></p>',
    }));

  it('takes the guid for the link unless it says that it is none', () => {
    expect(item('<title>h</title><guid>https://news.test/1</guid>').url).to.equal('https://news.test/1');
    expect(item('<title>h</title><guid isPermaLink="false">https://news.test/1</guid>').url).to.equal(undefined);
    expect(item('<title>h</title><guid>12345</guid>')).to.include({id: '12345', url: undefined});
  });

  it('takes the link for the id', () =>
    expect(item('<link>https://news.test/1</link><title>h</title>').id).to.equal('https://news.test/1'));

  it('reads links in the way of Atom', () => {
    expect(item('<title>h</title><atom:link href="/1"/>', ATOM).url).to.equal('https://news.test/1');
    expect(item('<title>h</title><link href="/1"/>').url).to.equal('https://news.test/1');
  });

  it('follows no unsafe link', () => {
    for (const link of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])
      expect(item(`<title>h</title><link>${link}</link>`).url, link).to.equal(undefined);
  });

  it('names writers without their e-mail addresses', () => {
    const names = (author: string): string[] =>
      item(`<title>h</title><author>${author}</author>`).authors.map(({name}) => name);
    expect(names('anna@news.test (Анна Петрова)')).to.deep.equal(['Анна Петрова']);
    expect(names('Анна &lt;anna@news.test&gt;')).to.deep.equal(['Анна']);
    expect(names('anna@news.test')).to.deep.equal([]);
  });

  it('sets relative addresses on the site, then on the feed', () => {
    const html = '<title>h</title><link>1</link><description>&lt;img src="i.jpg" srcset="i2.jpg 2x"&gt;</description>';
    const article = item(html, '', '<link>https://news.test/ru/</link>');
    expect(article.url).to.equal('https://news.test/ru/1');
    expect(article.contentHtml).to.contain('srcset="https://news.test/ru/i2.jpg 2x"');
    expect(item(html, '', '<title>t</title>').url).to.equal('https://news.test/feeds/1');
  });

  it('reads a module by its namespace, whatever its prefix', () => {
    const article = item(
      '<title>h</title><a:updated>2026-11-23</a:updated><b:creator>Anna</b:creator>',
      'xmlns:a="http://www.w3.org/2005/Atom" xmlns:b="http://purl.org/dc/elements/1.1/"',
    );
    expect(article).to.include({dateModified: '2026-11-23T00:00:00.000Z'});
    expect(article.authors[0]?.name).to.equal('Anna');
  });

  it('takes a later date where the first is none', () =>
    expect(item('<title>h</title><pubDate>soon</pubDate><dc:date>2026-11-23</dc:date>', DC).datePublished).to.equal(
      '2026-11-23T00:00:00.000Z',
    ));

  it('leaves the date out rather than invent one', () =>
    expect(item('<title>h</title><pubDate>yesterday</pubDate>').datePublished).to.equal(undefined));

  it('decodes a title once more where it needs it', () => {
    expect(item('<title>Q&amp;amp;A</title>').headline).to.equal('Q&A');
    expect(item('<title><![CDATA[Q&amp;A <i>live</i>]]></title>').headline).to.equal('Q&A live');
    expect(item('<title>a &lt; b, I &lt;3 it</title>').headline).to.equal('a < b, I <3 it');
    expect(item('<title>One <b>two</b></title>').headline).to.equal('One two');
  });

  it('takes a story without a title by its first words', () =>
    expect(item('<description>Պատմություն առանց վերնագրի</description>')).to.include({
      headline: 'Պատմություն առանց վերնագրի',
      summary: undefined,
    }));

  it('cuts a long summary at a word', () => {
    const {summary = ''} = item(`<title>h</title><description>${'Слово за словом. '.repeat(60)}</description>`);
    expect(summary.length).to.be.within(250, 301);
    expect(summary).to.match(/(Слово|за|словом\.?)…$/);
  });

  it('leaves out the footer of a blog', () =>
    expect(
      item(
        '<title>h</title><description>&lt;p&gt;Text [&amp;#8230;]&lt;/p&gt;&lt;p&gt;The post &lt;a href="/1"&gt;h&lt;/a&gt; appeared first on &lt;a href="/"&gt;News&lt;/a&gt;.&lt;/p&gt;</description>',
      ).summary,
    ).to.equal('Text…'));

  it('drops what has nothing to know it by', () =>
    expect(read(rss('<item><author>A</author></item><item/><item><title>h</title></item>')).articles.length).to.equal(
      1,
    ));

  it('keeps what says no more than its id or its date, which is not shown', () => {
    const {articles} = read(rss('<item><guid>1</guid></item><item><pubDate>2026-11-23</pubDate></item>'));
    expect(articles.map(({headline}) => headline)).to.deep.equal(['', '']);
    expect(articles[0]?.id).to.equal('1');
    expect(articles[1]?.datePublished).to.equal('2026-11-23T00:00:00.000Z');
  });

  it('reads RSS 1.0', () => {
    const namespaces = `xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${DC} ${CONTENT}`;
    const story = `<title>Նոր լուր</title><link>https://news.test/1</link><description>In brief</description>
      <content:encoded>&lt;p&gt;The whole text&lt;/p&gt;</content:encoded>
      <dc:date>2026-11-23T13:00:00+04:00</dc:date><dc:creator>Աննա</dc:creator><dc:subject>Culture</dc:subject>`;
    const feed = read(
      `<rdf:RDF ${namespaces}><channel rdf:about="https://news.test/feed"><title>News</title><link>https://news.test/</link>
      <dc:language>hy</dc:language><items><rdf:Seq><rdf:li resource="urn:1"/></rdf:Seq></items></channel>
      <item rdf:about="urn:1">${story}</item></rdf:RDF>`,
    );
    expect(feed).to.include({title: 'News', homeUrl: 'https://news.test/', language: 'hy'});
    expect(feed.articles).to.have.length(1);
    expect(first(feed)).to.deep.include({
      id: 'urn:1',
      url: 'https://news.test/1',
      headline: 'Նոր լուր',
      summary: 'In brief',
      contentHtml: '<p>The whole text</p>',
      datePublished: '2026-11-23T09:00:00.000Z',
      authors: [{name: 'Աննա', url: undefined, avatar: undefined}],
      section: 'Culture',
    });
  });
});
