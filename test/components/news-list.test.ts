import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {NewsList} from '../../src/components/news-list/news-list.js';
import type {NewsOpenEvent} from '../../src/events/news-open-event.js';
import {jsonFeed, jsonFeedWith} from '../data/fake-net.js';
import {
  allInside,
  article,
  articles,
  headlines,
  inside,
  part,
  PICTURE,
  render,
  settled,
  show,
  until,
  useNet,
  words,
} from '../support/elements.js';
import {tree} from '../support/tree.js';

const image = {url: PICTURE, alt: ''};
const list = (fields: Partial<NewsList> = {}, attributes: Record<string, string> = {}): Promise<NewsList> =>
  render('news-list', {articles: articles(3), ...fields}, attributes);

describe('<news-list>', () => {
  const net = useNet();

  it('shows stories that a script gives it, all of them, and asks nobody', async () => {
    expect(headlines(await list({articles: articles(12)}))).to.have.length(12);
    expect(net.calls).to.have.length(0);
  });

  it('shows so many of them as its count says', async () => {
    expect(headlines(await list({articles: articles(12), count: 4}))).to.have.length(4);
  });

  it('takes numbers as text, as frameworks set them', async () => {
    const fields = {articles: articles(12), heading: 'Region', count: '2', headingLevel: '3', more: 'button'};
    const element = await list(fields as unknown as Partial<NewsList>);
    expect(headlines(element)).to.have.length(2);
    expect(inside(element, 'h4')).not.to.equal(null);
    inside(element, 'button')!.click();
    await settled(element);
    expect(headlines(element)).to.have.length(4);
  });

  it('shows other stories when a script gives it others', async () => {
    const element = await list();
    element.articles = [article({headline: 'Another'})];
    await settled(element);
    expect(headlines(element)).to.deep.equal(['Another']);
  });

  it('shows nothing of what is no story', async () => {
    const given = [null, 7, {headline: ''}, {headline: 'Expired', expires: '2020-01-01'}, {headline: 'Good'}];
    expect(headlines(await list({articles: given as never}))).to.deep.equal(['Good']);
  });

  it('shows five stories of a feed, or its count', async () => {
    const src = net.feed(() => jsonFeed('1', '2', '3', '4', '5', '6', '7'));
    const [five, seven] = [await render('news-list', {src}), await render('news-list', {src}, {count: '7'})];
    await until(() => headlines(seven).length === 7);
    expect(headlines(five)).to.deep.equal(['Story 1', 'Story 2', 'Story 3', 'Story 4', 'Story 5']);
  });

  it('takes five for a count out of bounds', async () => {
    for (const count of ['0', '51', 'many', '2.5']) {
      const element = await render('news-list', {preview: true}, {count});
      expect(headlines(element), count).to.have.length(5);
    }
  });

  it('keeps a thousand stories in one shadow root', async () => {
    const element = await list({articles: articles(1000)});
    expect(headlines(element)).to.have.length(1000);
    expect(allInside(element, '*').filter(({localName}) => localName.includes('-'))).to.deep.equal([]);
  });

  it('is a list to a screen reader, named by its heading', async () => {
    const element = await list({heading: 'Region'});
    expect(inside(element, '[role=list]')!.localName).to.equal('ul');
    expect(allInside(element, '[role=list] > li')).to.have.length(3);
    const name = inside(element, 'section')!.getAttribute('aria-labelledby')!;
    expect(words(element.shadowRoot!.getElementById(name))).to.equal('Region');
  });

  it('is a feed of articles to a screen reader where it grows by itself', async () => {
    const element = await list({articles: articles(2), more: 'scroll', heading: 'Region'});
    await settled(element);
    expect(await tree()).to.deep.equal([
      'feed Region',
      ...[0, 1].flatMap((index) => [`article Story ${index}`, `link Story ${index}`]),
      'status',
    ]);
  });

  it('has a heading, a description and a link to all stories', async () => {
    const element = await list({heading: 'Region', description: 'From the coast', href: '/region'});
    expect(words(part(element, 'list-heading'))).to.equal('Region');
    expect(words(part(element, 'list-description'))).to.equal('From the coast');
    expect(part(element, 'all-link')).to.have.property('href', new URL('/region', location.href).href);
  });

  it('has no link to all stories at an address that is none', async () => {
    expect(part(await list({heading: 'Region', href: 'javascript:alert(1)'}), 'all-link')).to.equal(null);
  });

  it('links to all stories in its language', async () => {
    const element = await list({href: 'https://news.test/{lang}/'}, {lang: 'arm'});
    expect(part(element, 'all-link')).to.have.property('href', 'https://news.test/hy/');
  });

  it('has no head where there is nothing to say', async () => {
    expect(part(await list(), 'head')).to.equal(null);
  });

  it('has headings of the levels that the page needs', async () => {
    const levels = async (attributes: Record<string, string>): Promise<string[]> =>
      allInside(await list({articles: articles(1)}, attributes), 'h1,h2,h3,h4,h5,h6').map(({localName}) => localName);
    expect(await levels({heading: 'Region'})).to.deep.equal(['h2', 'h3']);
    expect(await levels({})).to.deep.equal(['h2']);
    expect(await levels({heading: 'Region', 'heading-level': '5'})).to.deep.equal(['h5', 'h6']);
    expect(await levels({heading: 'Region', 'heading-level': '6'})).to.deep.equal(['h2', 'h3']);
  });

  it('shows only a section, in any case, a tag too', async () => {
    const given = [
      {id: 'a', title: 'A', _news_elements: {section: 'Sport'}},
      {id: 'b', title: 'B', tags: ['sport']},
      {id: 'c', title: 'C'},
    ];
    const src = net.feed(() => jsonFeedWith({items: given}));
    const element = await render('news-list', {src, section: 'SPORT'});
    await until(() => element.state === 'ready');
    expect(headlines(element)).to.deep.equal(['A', 'B']);
  });

  it('shows only stories with all words asked for', async () => {
    const src = net.feed(() => jsonFeed('red fox', 'red hen', 'grey fox'));
    const element = await render('news-list', {src, query: 'fox RED'});
    await until(() => element.state === 'ready');
    expect(headlines(element)).to.deep.equal(['Story red fox']);
  });

  it('leaves out stories by id and by address', async () => {
    const src = net.feed(() => jsonFeed('a', 'b', 'c'));
    const element = await render('news-list', {src, exclude: 'a https://news.test/c?utm_source=x'});
    await until(() => element.state === 'ready');
    expect(headlines(element)).to.deep.equal(['Story b']);
    const given = await list({exclude: 'story-0'});
    expect(headlines(given)).to.deep.equal(['Story 1', 'Story 2']);
  });

  it('leaves out more when told so later', async () => {
    const element = await list();
    element.exclude = 'story-1';
    await settled(element);
    expect(headlines(element)).to.deep.equal(['Story 0', 'Story 2']);
  });

  it('puts images beside texts where there is room', async () => {
    const element = await list({articles: articles(1, {image})});
    const beside = (): boolean =>
      part(element, 'media')!.getBoundingClientRect().right <= inside(element, '.text')!.getBoundingClientRect().left;
    element.style.width = '600px';
    expect(beside()).to.equal(true);
    element.style.width = '320px';
    expect(beside()).to.equal(false);
  });

  it('has as many columns as fit in a grid', async () => {
    const element = await list({layout: 'grid', articles: articles(4, {image})});
    const columns = (): number => new Set(allInside(element, 'li').map(({offsetLeft}) => offsetLeft)).size;
    const counts = [320, 600, 1000].map((width) => ((element.style.width = `${width}px`), columns()));
    expect(counts).to.deep.equal([1, 2, 3]);
  });

  it('shows no image in headlines', async () => {
    expect(inside(await list({layout: 'headlines', articles: articles(2, {image})}), 'img')).to.equal(null);
  });

  it('shows the first story large, its image at once', async () => {
    const element = await list({lead: true, layout: 'compact', articles: articles(2, {image})});
    const [first, second] = allInside(element, '.headline').map((node) => parseFloat(getComputedStyle(node).fontSize));
    expect(first).to.be.greaterThan(second! * 1.4);
    const images = allInside<HTMLImageElement>(element, 'img');
    expect(images.map(({loading, fetchPriority}) => [loading, fetchPriority])).to.deep.equal([
      ['eager', 'high'],
      ['lazy', 'auto'],
    ]);
  });

  it('shows summaries in a list, not in a compact one', async () => {
    const given = articles(1, {summary: 'A summary'});
    expect(part(await list({articles: given}), 'summary')).not.to.equal(null);
    expect(part(await list({articles: given, layout: 'compact'}), 'summary')).to.equal(null);
  });

  it('numbers its stories, for a screen reader too', async () => {
    const element = await list({numbered: true});
    expect(inside(element, '[role=list]')!.localName).to.equal('ol');
    expect(getComputedStyle(allInside(element, 'li')[1]!, '::before').content).to.include('counter(story)');
  });

  it('hides in each story what it is told to', async () => {
    const given = articles(2, {section: 'Region', views: 5});
    const element = await list({articles: given}, {hide: 'views'});
    expect(allInside(element, '[part=section-label]')).to.have.length(2);
    expect(allInside(element, '[part=meta]')).to.have.length(0);
  });

  it('credits the publisher once, under its stories', async () => {
    const src = net.feed(() => jsonFeedWith({title: 'The Meridian', home_page_url: 'https://news.test/'}, '1', '2'));
    const element = await render('news-list', {src});
    await until(() => part(element, 'credit'));
    expect(allInside(element, '[part=credit]').map(words)).to.deep.equal(['Source: The Meridian']);
    expect(part(element, 'credit-link')).to.have.property('href', 'https://news.test/');
    element.hide = 'source';
    await settled(element);
    expect(part(element, 'credit')).to.equal(null);
  });

  it('asks for the edition in its language', async () => {
    const base = net.feed(() => jsonFeed()).replace('.json', '');
    for (const lang of ['ru', 'hy']) net.feed(() => jsonFeed(lang), `${base}/${lang}`);
    const element = await render('news-list', {src: `${base}/{lang}`}, {lang: 'ru'});
    await until(() => headlines(element)[0] === 'Story ru');
    element.lang = 'hy';
    await until(() => headlines(element)[0] === 'Story hy');
  });

  it('tells which story is opened', async () => {
    const element = await list();
    const opened: string[] = [];
    element.addEventListener('news-open', (event: NewsOpenEvent) => {
      opened.push(event.article.id);
      event.preventDefault();
    });
    allInside(element, '[part=headline-link]')[1]!.click();
    expect(opened).to.deep.equal(['story-1']);
  });

  it('previews so many stories as asked without a network', async () => {
    const element = await render('news-list', {preview: true, count: 3}, {src: 'https://news.test/feed', lang: 'hy'});
    expect(headlines(element)).to.have.length(3);
    expect(headlines(element)[0]).to.match(/^[Ա-Ֆ\d]/);
    expect(net.calls).to.have.length(0);
  });

  it('lets the keyboard reach every control in the order of sight', async () => {
    const element = await list({
      ...{heading: 'Region', href: 'https://news.test/', more: 'button', count: 1},
      articles: articles(2, {publisher: {name: 'The Meridian', url: 'https://news.test/'}}),
    });
    const before = show<HTMLButtonElement>('<button>Before</button>');
    element.before(before);
    before.focus();
    const reached = [];
    for (let press = 0; press < 4; press++) {
      await sendKeys({press: 'Tab'});
      reached.push(element.shadowRoot!.activeElement?.getAttribute('part'));
    }
    expect(reached).to.deep.equal(['all-link', 'headline-link', 'credit-link', 'button']);
  });

  it('has controls that a finger can hit', async () => {
    const element = await list({heading: 'Region', href: '/', more: 'button', count: 1, layout: 'headlines'});
    const heights = allInside(element, '[part=all-link], [part=button]').map((control) => control.offsetHeight);
    const {height} = getComputedStyle(part(element, 'headline-link')!, '::after');
    for (const size of [...heights, parseFloat(height)]) expect(size).to.be.at.least(24);
    expect(heights).to.have.length(2);
  });

  it('shows a focus ring', async () => {
    const element = await list();
    const before = show<HTMLButtonElement>('<button>Before</button>');
    element.before(before);
    before.focus();
    await sendKeys({press: 'Tab'});
    expect(getComputedStyle(part(element, 'headline-link')!, '::after').outline).to.match(/solid 2px|2px solid/);
  });
});
