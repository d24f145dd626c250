import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/data/article.js';
import {failure, first, item, read, rss} from '../read.js';

const YANDEX = 'xmlns:yandex="http://news.yandex.ru" xmlns:media="http://search.yahoo.com/mrss/"';
const NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"';
const ITUNES = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';

describe('RSS as Yandex asks for it', () => {
  const story = (more: string): Article =>
    item(
      `<title>Паром снова ходит</title><link>https://news.test/ferry</link><pdalink>https://m.news.test/ferry</pdalink>
      <description>Первый рейс занял сорок минут.</description><category>Общество</category><author>Анна Петрова</author>
      <enclosure url="https://news.test/ferry.jpg" type="image/jpeg"/><pubDate>Mon, 23 Nov 2026 12:00:00 +0300</pubDate>
      <yandex:genre>message</yandex:genre>${more}`,
      YANDEX,
    );

  it('has its full text beside the short one', () =>
    expect(story('<yandex:full-text>Паром отошёл в семь утра.</yandex:full-text>')).to.include({
      url: 'https://news.test/ferry',
      summary: 'Первый рейс занял сорок минут.',
      contentHtml: '<p>Паром отошёл в семь утра.</p>',
      datePublished: '2026-11-23T09:00:00.000Z',
    }));

  it('keeps the paragraphs of a text without markup, and what looks like a sign in it', () =>
    expect(
      story('<yandex:full-text>Один &amp;lt; два\n\nРейсов &lt; 10\nв день</yandex:full-text>').contentHtml,
    ).to.equal('<p>Один &amp;lt; два</p><p>Рейсов &lt; 10<br>в день</p>'));

  it('takes a text with markup as it is', () =>
    expect(
      story('<yandex:full-text><![CDATA[<p>Один</p><p><img src="/two.jpg">Два</p>]]></yandex:full-text>').contentHtml,
    ).to.equal('<p>Один</p><p><img src="https://news.test/two.jpg">Два</p>'));

  it('prefers the text of an edition that readers see to that for an index', () =>
    expect(
      item(
        '<title>h</title><yandex:full-text>index</yandex:full-text><content:encoded>&lt;p&gt;readers&lt;/p&gt;</content:encoded>',
        `${YANDEX} xmlns:content="http://purl.org/rss/1.0/modules/content/"`,
      ).contentHtml,
    ).to.equal('<p>readers</p>'));

  it('makes no section, tag or flag of the genre', () => {
    for (const genre of ['lenta', 'message', 'article', 'interview']) {
      const article = story(`<yandex:genre>${genre}</yandex:genre>`);
      expect(article).to.deep.include({section: 'Общество', tags: ['Общество'], flags: []});
    }
  });

  it('does without an empty full text', () =>
    expect(story('<yandex:full-text/>')).to.include({
      summary: 'Первый рейс занял сорок минут.',
      contentHtml: 'Первый рейс занял сорок минут.',
    }));
});

describe('the module of Google News', () => {
  const module = `<news:news><news:publication><news:name>The Courier</news:name><news:language>en</news:language></news:publication>
    <news:publication_date>2026-11-23T13:00:00+04:00</news:publication_date><news:title>Ferry &amp;amp; tram</news:title>
    <news:keywords>ferry, lake</news:keywords><news:genres>Blog</news:genres></news:news>`;

  it('dates and names an item of RSS', () => {
    expect(item(`<link>https://news.test/1</link>${module}`, NEWS)).to.include({
      headline: 'Ferry & tram',
      url: 'https://news.test/1',
      datePublished: '2026-11-23T09:00:00.000Z',
    });
    expect(item(`<title>Own title</title><pubDate>2026-11-22</pubDate>${module}`, NEWS)).to.include({
      headline: 'Own title',
      datePublished: '2026-11-22T00:00:00.000Z',
    });
  });

  const sitemap = (urls: string): string =>
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" ${NEWS}>${urls}</urlset>`;

  it('makes a sitemap a feed', () => {
    const feed = read(sitemap(`<url><loc>https://news.test/1</loc>${module}</url>`));
    expect(feed.articles).to.have.length(1);
    expect(first(feed)).to.include({
      id: 'https://news.test/1',
      url: 'https://news.test/1',
      headline: 'Ferry & tram',
      datePublished: '2026-11-23T09:00:00.000Z',
    });
  });

  it('is read as RSS where a format is named', () => {
    const body = sitemap(`<url><loc>https://news.test/1</loc>${module}</url>`);
    expect(read(body, {format: 'rss'}).articles).to.have.length(1);
    expect(failure(body, {format: 'atom'}).code).to.equal('format');
  });
});

describe('media:group', () => {
  const picture = (content: string): string | undefined =>
    item(`<title>h</title><media:group>${content}</media:group>`, MEDIA).image?.url.replace('https://news.test/', '');
  const content = (name: string, more: string): string => `<media:content url="/${name}.jpg" medium="image" ${more}/>`;

  it('shows the largest of the same picture in several sizes', () => {
    const sizes = [content('320', 'width="320" height="180"'), content('1280', 'width="1280" height="720"')];
    expect(picture(sizes.join('') + content('640', 'width="640" height="360"'))).to.equal('1280.jpg');
  });

  it('shows the default one, however small', () =>
    expect(
      picture(content('large', 'width="1280" height="720"') + content('small', 'width="320" isDefault="true"')),
    ).to.equal('small.jpg'));

  it('shows the still of a film, and attaches the film', () => {
    const article = item(
      `<title>h</title><media:group><media:content url="/film.mp4" type="video/mp4" medium="video" duration="90"/>
      <media:thumbnail url="/small.jpg" width="120" height="90"/><media:thumbnail url="/still.jpg" width="480" height="360"/>
      <media:title>Another title</media:title><media:description>What is seen</media:description></media:group>`,
      MEDIA,
    );
    expect(article.image).to.include({url: 'https://news.test/still.jpg', width: 480});
    expect(article.attachments[0]).to.include({url: 'https://news.test/film.mp4', duration: 90});
    expect(article).to.include({headline: 'h', contentHtml: 'What is seen'});
  });

  it('looks into a group within a group’s content', () =>
    expect(
      picture('<media:content url="/film.mp4" type="video/mp4"><media:thumbnail url="/inner.jpg"/></media:content>'),
    ).to.equal('inner.jpg'));
});

describe('the module of iTunes', () => {
  it('gives picture, writer, summary and the length of the recording', () => {
    const article = item(
      `<title>Episode 1</title><itunes:author>Anna</itunes:author><itunes:summary>What it is about</itunes:summary>
      <itunes:image href="/cover.jpg"/><itunes:duration>12:34</itunes:duration>
      <enclosure url="/1.mp3" type="audio/mpeg" length="7000"/>`,
      ITUNES,
    );
    expect(article).to.include({contentHtml: '<p>What it is about</p>', headline: 'Episode 1'});
    expect(article.authors[0]?.name).to.equal('Anna');
    expect(article.image?.url).to.equal('https://news.test/cover.jpg');
    expect(article.attachments).to.deep.equal([
      {url: 'https://news.test/1.mp3', type: 'audio/mpeg', title: undefined, size: 7000, duration: 754},
    ]);
  });

  it('gives way to the feed’s own words', () => {
    const article = item(
      `<title>h</title><description>Own</description><author>Bella</author><itunes:author>Anna</itunes:author>
      <itunes:summary>Theirs</itunes:summary>`,
      ITUNES,
    );
    expect(article).to.include({contentHtml: 'Own'});
    expect(article.authors[0]?.name).to.equal('Bella');
  });

  it('has a writer for the whole channel', () => {
    const channel = '<title>t</title><itunes:author>The Courier</itunes:author>';
    expect(first(read(rss('<item><title>h</title></item>', channel, ITUNES))).authors[0]?.name).to.equal('The Courier');
  });

  it('shows no length that is none', () => {
    const article = item(
      '<title>h</title><enclosure url="/1.mp3" type="audio/mpeg"/><itunes:duration>long</itunes:duration>',
      ITUNES,
    );
    expect(article.attachments[0]?.duration).to.equal(undefined);
  });
});
