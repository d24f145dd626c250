import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/data/article.js';
import {entry, item} from '../read.js';

const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
const withMedia = (content: string): Article => item(`<title>h</title>${content}`, MEDIA);
const picture = (content: string): string | undefined =>
  withMedia(content).image?.url.replace('https://news.test/', '');

describe('media in RSS and Atom', () => {
  it('takes the picture that is the default, else the largest', () => {
    const small = '<media:content url="/s.jpg" medium="image" width="320" height="180"/>';
    const large = '<media:content url="/l.jpg" type="image/jpeg" width="640"/>';
    expect(picture(small + large)).to.equal('l.jpg');
    expect(picture(`<media:group>${small}${large}</media:group>`)).to.equal('l.jpg');
    expect(picture(`${large}<media:content isDefault="true" url="/d.jpg" medium="image"/>`)).to.equal('d.jpg');
  });

  it('looks at media, thumbnails, enclosures, itunes and the text, in this order', () => {
    const sources = [
      '<media:content url="/1"/>',
      '<media:thumbnail url="/2"/>',
      '<enclosure url="/3" type="image/png" length="0"/>',
      '<itunes:image href="/4"/>',
      '<description>&lt;img src="/5"&gt;</description>',
    ];
    for (let at = 0; at < sources.length; at++) expect(picture(sources.slice(at).join(''))).to.equal(String(at + 1));
  });

  it('keeps its size and credit', () =>
    expect(
      withMedia(
        '<media:content url="/1.jpg" width="640" height="360"><media:credit>Фото: Анна</media:credit></media:content>',
      ).image,
    ).to.deep.include({
      width: 640,
      height: 360,
      credit: 'Фото: Анна',
      alt: '',
    }));

  it('passes over an unsafe address', () =>
    expect(picture('<media:content url="javascript:x"/><media:thumbnail url="/2.jpg"/>')).to.equal('2.jpg'));

  it('takes no film for a picture', () =>
    expect(picture('<media:content url="/v.mp4" type="video/mp4"/><media:thumbnail url="/2.jpg"/>')).to.equal('2.jpg'));

  it('passes over counters and emoji in the text', () =>
    expect(
      picture(
        '<description>&lt;img src="/c" width="1" height="1"&gt;&lt;img class="wp-smiley" src="/e"&gt;&lt;img src="/t"&gt;</description>',
      ),
    ).to.equal('t'));

  it('looks in the summary where the text has no picture', () => {
    const root = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';
    const content =
      '<title>h</title><description>&lt;img src="/1.jpg"&gt;</description><content:encoded>Text</content:encoded>';
    expect(item(content, root).image?.url).to.equal('https://news.test/1.jpg');
  });

  it('attaches recordings and films, each once', () =>
    expect(
      withMedia(
        `<enclosure url="/a.mp3" type="audio/mpeg" length="1000"/><enclosure url="/p.jpg" type="image/jpeg"/>
        <media:content url="/a.mp3" medium="audio"/><media:content url="/v.mp4" type="video/mp4" fileSize="0" duration="7"/>
        <itunes:duration>1:02:03</itunes:duration>`,
      ).attachments,
    ).to.deep.equal([
      {url: 'https://news.test/a.mp3', type: 'audio/mpeg', title: undefined, size: 1000, duration: 3723},
      {url: 'https://news.test/v.mp4', type: 'video/mp4', title: undefined, size: undefined, duration: 7},
    ]));

  it('reads the enclosures of Atom', () => {
    const article = entry(
      '<title>h</title><rights>© Анна</rights><link rel="enclosure" type="audio/mpeg" href="/a.mp3" title="Listen"/><link rel="enclosure" href="/p.jpg"/>',
    );
    expect(article.attachments[0]).to.include({url: 'https://news.test/a.mp3', title: 'Listen'});
    expect(article.image).to.include({url: 'https://news.test/p.jpg', credit: '© Анна'});
  });
});
