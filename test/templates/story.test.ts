import {expect} from '@open-wc/testing';
import type {NewsCard} from '../../src/components/news-card/news-card.js';
import {FLAGS, type Article} from '../../src/data/article.js';
import {
  allInside,
  article,
  inside,
  part,
  PICTURE,
  render,
  settled,
  show,
  until,
  warnings,
  words,
} from '../support/elements.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const FULL: Partial<Article> = {
  section: 'Region',
  summary: 'The first crossing took forty minutes.',
  datePublished: '2026-11-03T09:00:00.000Z',
  authors: [{name: 'A. Writer'}],
  views: 1234,
  image: {url: PICTURE, alt: 'A ferry'},
  publisher: {name: 'The Meridian', url: 'https://news.test/'},
};

const card = (fields: Partial<Article> = {}, attributes: Record<string, string> = {}): Promise<NewsCard> =>
  render('news-card', {article: article(fields)}, attributes);

/** A card within a source. */
async function sourced(source: string, fields: Partial<Article> = {}): Promise<NewsCard> {
  const holder = show(`<news-source ${source}></news-source>`);
  const element = Object.assign(document.createElement('news-card'), {article: article(fields)});
  holder.append(element);
  await settled(element);
  return element;
}

/** What stands side by side in the line of author, date and views. */
const meta = (element: Element): string =>
  [...part(element, 'meta')!.children].map(({textContent}) => textContent).join(' ');
const link = (element: Element): HTMLAnchorElement => part(element, 'headline-link') as HTMLAnchorElement;
const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();

describe('a story', () => {
  for (const [token, name] of Object.entries({
    image: 'media',
    summary: 'summary',
    section: 'section-label',
    source: 'credit',
  })) {
    it(`shows its ${token} unless that is hidden`, async () => {
      expect(part(await card(FULL), name)).not.to.equal(null);
      expect(part(await card(FULL, {hide: `views ${token}`}), name)).to.equal(null);
    });
  }

  it('shows its author, date and views unless they are hidden', async () => {
    expect(meta(await card(FULL, {'time-zone': 'UTC'}))).to.equal('A. Writer November 3, 2026 1,234 views');
    expect(meta(await card(FULL, {hide: 'author', 'time-zone': 'UTC'}))).to.equal('November 3, 2026 1,234 views');
    expect(meta(await card(FULL, {hide: 'date'}))).to.equal('A. Writer 1,234 views');
    expect(meta(await card(FULL, {hide: 'Views, Date'}))).to.equal('A. Writer');
    expect(part(await card(FULL, {hide: 'author date views'}), 'meta')).to.equal(null);
  });

  it('shows its flags as words in the language of the page', async () => {
    const said = async (lang: string): Promise<string> =>
      allInside(await card({flags: [...FLAGS]}, {lang}), '[part=flag]')
        .map(words)
        .join(' ');
    expect(await said('en')).to.equal('Live Breaking Updated Sponsored Subscribers Opinion Video');
    expect(await said('ru')).to.equal('Онлайн Срочно Обновлено Реклама Для подписчиков Мнение Видео');
    expect(await said('hy')).to.equal('Ուղիղ Հրատապ Թարմացված Գովազդ Բաժանորդների համար Կարծիք Տեսանյութ');
  });

  it('says that it is sponsored, whatever is hidden', async () => {
    const hide = 'image summary date author section views source';
    const element = await card({...FULL, flags: ['sponsored']}, {hide});
    expect(words(part(element, 'flag'))).to.equal('Sponsored');
  });

  it('tells search engines of a sponsored link, and of no other', async () => {
    expect(link(await card({flags: ['sponsored']})).rel).to.equal('sponsored');
    expect(link(await card({flags: ['live']})).hasAttribute('rel')).to.equal(false);
  });

  it('carries the parameters of the partner on its link', async () => {
    const element = await sourced('link-params="utm_source=partner&utm_medium=widget"', {
      url: 'https://news.test/1?page=2',
      publisher: {name: 'The Meridian', url: 'https://news.test/'},
    });
    expect(link(element).href).to.equal('https://news.test/1?page=2&utm_source=partner&utm_medium=widget');
    expect(part(element, 'credit-link')).to.have.property('href', 'https://news.test/');
  });

  it('opens where the source says, without a way back for a new window', async () => {
    const element = await sourced('link-target="_blank"', {flags: ['sponsored']});
    expect(link(element).target).to.equal('_blank');
    expect(link(element).rel).to.equal('noopener sponsored');
    expect(link(await card()).hasAttribute('target')).to.equal(false);
  });

  it('is no link where it has no address', async () => {
    const element = await card({url: undefined});
    expect(link(element)).to.equal(null);
    expect(words(part(element, 'headline'))).to.equal('Ferry line across the strait reopens');
  });

  for (const url of ['javascript:alert(1)', 'data:text/html,hi', ' JavaScript:alert(1)', 'vbscript:x']) {
    it(`drops the address ${url}`, async () => {
      const element = await card({
        url,
        image: {url, alt: ''},
        publisher: {name: 'The Meridian', url},
      });
      expect(link(element)).to.equal(null);
      expect(inside(element, 'img')).to.equal(null);
      expect(part(element, 'credit-link')).to.equal(null);
      expect(words(part(element, 'credit'))).to.equal('Source: The Meridian');
    });
  }

  it('shows markup in a headline as text', async () => {
    const element = await card({headline: '<img src=x onerror=alert(1)> & more'});
    expect(words(part(element, 'headline'))).to.equal('<img src=x onerror=alert(1)> & more');
    expect(inside(element, 'img')).to.equal(null);
  });

  it('says how long ago it came out on its first day', async () => {
    const date = async (ms: number, lang = 'en'): Promise<string> =>
      words(inside(await card({datePublished: ago(ms)}, {lang, 'time-zone': 'UTC'}), 'time'));
    expect(await date(0)).to.equal('just now');
    expect(await date(5 * MINUTE_MS)).to.equal('5 minutes ago');
    expect(await date(23 * 60 * MINUTE_MS, 'ru')).to.equal('23 часа назад');
    expect(await date(DAY_MS)).to.match(/^\w+ \d+, \d{4}$/);
  });

  it('tells machines and the pointer its exact time', async () => {
    const time = inside<HTMLTimeElement>(await card(FULL, {'time-zone': 'Asia/Yerevan'}), 'time')!;
    expect(time.dateTime).to.equal('2026-11-03T09:00:00.000Z');
    expect(time.title.replaceAll('\u202f', ' ')).to.equal('November 3, 2026 at 1:00 PM');
  });

  it('dates by the zone of the element, else of its source', async () => {
    const late = {datePublished: '2026-11-03T22:00:00.000Z'};
    expect(words(inside(await card(late, {'time-zone': 'Asia/Yerevan'}), 'time'))).to.equal('November 4, 2026');
    expect(words(inside(await sourced('time-zone="Asia/Yerevan"', late), 'time'))).to.equal('November 4, 2026');
    expect(words(inside(await sourced('time-zone="America/New_York"', late), 'time'))).to.equal('November 3, 2026');
  });

  it('dates by the reader’s zone where the given one is none, and says so once', async () => {
    const said = await warnings(async () => {
      const element = await card(FULL, {'time-zone': 'Nowhere/Town'});
      expect(words(inside(element, 'time'))).to.match(/November [234], 2026/);
    });
    expect(said).to.have.length(1);
  });

  it('has no date where its feed gave none that can be read', async () => {
    expect(inside(await card({datePublished: 'yesterday'}), 'time')).to.equal(null);
  });

  it('marks what is in another language with that language, and lets the text say its direction', async () => {
    const element = await card({...FULL, language: 'ru'}, {lang: 'hy'});
    for (const name of ['headline', 'summary', 'section-label']) {
      expect(part(element, name)!.lang, name).to.equal('ru');
      expect(part(element, name)!.dir, name).to.equal('auto');
    }
    expect(inside(element, '.base')!.lang).to.equal('hy');
  });

  it('is not drawn anew for another language of the page', async () => {
    const element = await card({...FULL, language: 'hy'}, {lang: 'arm'});
    const headline = part(element, 'headline')!;
    expect(headline.lang).to.equal('hy');
    element.lang = 'ru';
    await settled(element);
    expect(part(element, 'headline')).to.equal(headline);
    expect(words(part(element, 'meta'))).to.include('ноября');
  });

  it('names another house than the one that is credited', async () => {
    const element = await sourced('name="The Meridian"', {publisher: {name: 'Coast Agency'}});
    expect(words(part(element, 'meta'))).to.equal('Coast Agency');
    expect(words(part(element, 'credit'))).to.equal('Source: The Meridian');
  });

  it('describes its image to who cannot see it', async () => {
    expect(inside<HTMLImageElement>(await card(FULL), 'img')!.alt).to.equal('A ferry');
  });

  it('takes its image’s own sizes', async () => {
    const srcset = `${PICTURE} 320w`;
    const image = inside<HTMLImageElement>(
      await card({image: {url: PICTURE, alt: '', srcset, width: 320, height: 180}}),
      'img',
    )!;
    expect(image.srcset).to.equal(srcset);
    expect(image.sizes).to.match(/^auto, /);
    expect(image.getAttribute('width')).to.equal('320');
    expect(image.getAttribute('height')).to.equal('180');
  });

  it('asks an image CDN for the sizes that may be needed', async () => {
    const image = inside<HTMLImageElement>(
      await sourced('image-src="https://cdn.test/?u={url}&w={width}"', {
        image: {url: 'https://news.test/a b.jpg', alt: ''},
      }),
      'img',
    )!;
    const encoded = encodeURIComponent('https://news.test/a%20b.jpg');
    expect(image.src).to.equal(`https://cdn.test/?u=${encoded}&w=960`);
    expect(image.srcset).to.include(`https://cdn.test/?u=${encoded}&w=320 320w`);
    expect(image.srcset.split(', ')).to.have.length(7);
  });

  it('loads the image of a lead before all others, and others when they come near', async () => {
    const lead = inside<HTMLImageElement>(await card(FULL, {layout: 'lead'}), 'img')!;
    expect([lead.loading, lead.fetchPriority]).to.deep.equal(['eager', 'high']);
    const other = inside<HTMLImageElement>(await card(FULL), 'img')!;
    expect([other.loading, other.fetchPriority]).to.deep.equal(['lazy', 'auto']);
  });

  it('keeps the box of an image that is broken, and shows no broken picture', async () => {
    const whole = await card(FULL);
    const broken = await card({...FULL, image: {url: new URL('/no-such.jpg', location.href).href, alt: 'A ferry'}});
    const image = inside(broken, 'img')!;
    await until(() => getComputedStyle(image).visibility === 'hidden');
    expect(broken.offsetHeight).to.equal(whole.offsetHeight);
  });

  it('shows an image that comes after a broken one', async () => {
    const element = await card({...FULL, image: {url: new URL('/no-such.jpg', location.href).href, alt: ''}});
    await until(() => getComputedStyle(inside(element, 'img')!).visibility === 'hidden');
    element.article = article(FULL);
    await until(() => getComputedStyle(inside(element, 'img')!).visibility === 'visible');
  });

  it('counts its views in the plural of each language', async () => {
    const views = async (count: number, lang: string): Promise<string> =>
      words(allInside(await card({views: count}, {lang}), '[part=meta] span').at(-1));
    expect([await views(1, 'en'), await views(2, 'en')]).to.deep.equal(['1 view', '2 views']);
    expect([await views(1, 'ru'), await views(3, 'ru'), await views(5, 'ru')]).to.deep.equal([
      '1 просмотр',
      '3 просмотра',
      '5 просмотров',
    ]);
    expect(await views(7, 'hy')).to.equal('7 դիտում');
  });

  it('has links that a finger can hit', async () => {
    const element = await card(FULL, {layout: 'compact'});
    expect(part(element, 'credit-link')!.getBoundingClientRect().height).to.be.at.least(24);
    expect(parseFloat(getComputedStyle(link(element), '::after').height)).to.be.at.least(24);
  });
});
