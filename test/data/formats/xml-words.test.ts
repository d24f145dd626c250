import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/data/article.js';
import {entry, first, item, read, rss} from '../read.js';

const ROOT =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/" ' +
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" ' +
  'xmlns:atom="http://www.w3.org/2005/Atom"';
const DATE = '2026-11-23T09:00:00.000Z';
const wrap = (name: string, text: string): string => `<${name}>${text}</${name}>`;
const story = (content: string): Article => item(wrap('guid', '1') + content, ROOT);
const inWords = (names: string[], check: (name: string) => unknown): void => names.forEach((name) => void check(name));

describe('the words that feeds have for one thing', () => {
  it('for a headline', () =>
    inWords(['title', 'dc:title', 'media:title'], (name) =>
      expect(story(wrap(name, 'Bridge')).headline, name).to.equal('Bridge'),
    ));

  it('for the text', () =>
    inWords(['content:encoded', 'content', 'body'], (name) => {
      const {contentHtml, summary} = story(`<title>h</title><description>Brief</description>${wrap(name, 'Whole')}`);
      expect(contentHtml, name).to.contain('Whole');
      expect(summary, name).to.equal('Brief');
    }));

  it('for the summary', () =>
    inWords(['description', 'summary', 'itunes:summary', 'media:description'], (name) => {
      expect(story(`<title>h</title>${wrap(name, 'Brief')}<body>Whole</body>`).summary, name).to.equal('Brief');
      const {contentHtml, summary} = story(`<title>h</title>${wrap(name, 'Brief')}`);
      expect(contentHtml, name).to.contain('Brief');
      expect(summary, name).to.equal('Brief');
    }));

  it('for the day when it came', () =>
    inWords(
      [
        'published',
        'pubDate',
        'issued',
        'dc:date',
        'dcterms:issued',
        'created',
        'dcterms:created',
        'updated',
        'modified',
      ],
      (name) => expect(story(`<title>h</title>${wrap(name, DATE)}`).datePublished, name).to.equal(DATE),
    ));

  it('for the day when it was changed', () =>
    inWords(['updated', 'modified', 'dcterms:modified'], (name) =>
      expect(story(`<title>h</title>${wrap(name, DATE)}`).dateModified, name).to.equal(DATE),
    ));

  it('for the writer', () =>
    inWords(['dc:creator', 'author', 'itunes:author'], (name) =>
      expect(story(`<title>h</title>${wrap(name, 'Anna')}`).authors[0]?.name, name).to.equal('Anna'),
    ));

  it('for the writer, the first way that is used', () => {
    const authors = (content: string): string[] => story(`<title>h</title>${content}`).authors.map(({name}) => name);
    expect(authors('<author>Desk</author><dc:creator>Anna</dc:creator>')).to.deep.equal(['Anna']);
    expect(authors('<author>Desk</author><dc:creator></dc:creator>')).to.deep.equal(['Desk']);
  });

  it('for where the story is from', () =>
    inWords(['source', 'dc:source'], (name) =>
      expect(story(`<title>h</title>${wrap(name, 'Agency')}`).publisher?.name, name).to.equal('Agency'),
    ));

  it('for its sections', () =>
    inWords(['category', 'dc:subject'], (name) =>
      expect(story(`<title>h</title>${wrap(name, 'City')}`).tags, name).to.deep.equal(['City']),
    ));

  it('for its rights', () =>
    inWords(['rights', 'dc:rights', 'copyright'], (name) =>
      expect(story(`<title>h</title>${wrap(name, '© Paper')}`).rights, name).to.equal('© Paper'),
    ));

  it('for the feed', () => {
    const channel = (content: string): unknown => {
      const {title, description, language, rights} = read(rss('', content, ROOT));
      return [title, description, language, rights].find(Boolean);
    };
    const names = ['title', 'dc:title', 'description', 'subtitle', 'tagline', 'rights', 'dc:rights', 'copyright'];
    inWords(names, (name) => expect(channel(wrap(name, 'Paper')), name).to.equal('Paper'));
    inWords(['language', 'dc:language'], (name) => expect(channel(wrap(name, 'ru')), name).to.equal('ru'));
  });
});

describe('a feed in XML', () => {
  const podcast = '<title>Paper</title><itunes:author>Studio</itunes:author>';

  it('names its own writer where a story names none', () => {
    const names = (content: string): string[] =>
      first(read(rss(`<item><title>h</title>${content}</item>`, podcast, ROOT))).authors.map(({name}) => name);
    expect(names('')).to.deep.equal(['Studio']);
    expect(names('<author>Anna</author>')).to.deep.equal(['Anna']);
  });

  it('gives a story of another source the writers of that source', () => {
    const source = '<source><title>Agency</title><author><name>Aram</name></author></source>';
    expect(entry(`<title>h</title>${source}`).authors[0]?.name).to.equal('Aram');
    expect(
      entry(`<title>h</title><author><name>Anna</name></author>${source}`).authors.map(({name}) => name),
    ).to.deep.equal(['Anna']);
  });

  it('is not complete unless it says so, and has stories at its end alone', () => {
    const feed = read(rss('<item><title>h</title></item>'));
    expect([feed.complete, feed.next]).to.deep.equal([undefined, undefined]);
  });

  it('sets an address of RSS on the site, and one of Atom on its own', () => {
    const links = '<link rel="self" href="https://cdn.test/a/feed.xml"/><link href="https://news.test/"/>';
    expect(entry('<title>h</title><link href="1"/>', links).url).to.equal('https://cdn.test/a/1');
    const self = '<atom:link rel="self" href="https://cdn.test/a/feed.xml"/>';
    expect(item('<title>h</title><link>1</link>', ROOT, `${self}<link>https://news.test/</link>`).url).to.equal(
      'https://news.test/1',
    );
    expect(item('<title>h</title><link>1</link>', ROOT, self).url).to.equal('https://cdn.test/a/1');
  });

  it('takes the address of the text where there is no link', () =>
    expect(entry('<title>h</title><content src="/1.html"/>').url).to.equal('https://news.test/1.html'));

  it('reads texts in base 64', () =>
    expect(
      entry('<title>h</title><content mode="base64" type="text/html">PGI+0L3QvtCy0L7RgdGC0Yw8L2I+</content>')
        .contentHtml,
    ).to.equal('<b>новость</b>'));

  it('names a writer by a name with brackets, and by one before an address', () => {
    const name = (author: string): string | undefined =>
      item(`<title>h</title><author>${author}</author>`).authors[0]?.name;
    expect(name('a@news.test (Anna (City desk))')).to.equal('Anna (City desk)');
    expect(name('Anna anna@news.test')).to.equal('Anna');
    expect(name('Anna (a@news.test)')).to.contain('Anna');
  });
});
