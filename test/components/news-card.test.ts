import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {NewsCard} from '../../src/components/news-card/news-card.js';
import type {NewsOpenEvent} from '../../src/events/news-open-event.js';
import {jsonFeed} from '../data/fake-net.js';
import {
  article,
  headlines,
  inside,
  nonsense,
  painted,
  part,
  PICTURE,
  render,
  settled,
  show,
  until,
  useNet,
  words,
} from '../support/elements.js';

const card = (fields: Partial<NewsCard> = {}, attributes: Record<string, string> = {}): Promise<NewsCard> =>
  render('news-card', {article: article(), ...fields}, attributes);

const width = async (element: NewsCard, px: number): Promise<void> => {
  element.parentElement!.style.width = `${px}px`;
  await settled(element);
};

const box = (element: NewsCard, selector: string): DOMRect => inside(element, selector)!.getBoundingClientRect();

describe('<news-card>', () => {
  const net = useNet();

  it('shows a story that a script gives it and asks nobody', async () => {
    const element = await card();
    expect(headlines(element)).to.deep.equal(['Ferry line across the strait reopens']);
    expect(net.calls).to.have.length(0);
  });

  it('shows the first story of a feed', async () => {
    const element = await render('news-card', {loading: 'eager', src: net.feed(() => jsonFeed('a', 'b'))});
    await until(() => headlines(element)[0] === 'Story a');
  });

  it('shows the story at an index', async () => {
    const element = await render('news-card', {}, {src: net.feed(() => jsonFeed('a', 'b', 'c')), index: '2'});
    await until(() => headlines(element)[0] === 'Story c');
  });

  it('shows the story with an id', async () => {
    const element = await render('news-card', {}, {src: net.feed(() => jsonFeed('a', 'b')), item: 'b'});
    await until(() => headlines(element)[0] === 'Story b');
  });

  it('shows the story with an address, whatever its campaign parameters', async () => {
    const item = 'https://news.test/b?utm_source=mail#top';
    const element = await render('news-card', {}, {src: net.feed(() => jsonFeed('a', 'b')), item});
    await until(() => headlines(element)[0] === 'Story b');
  });

  it('is empty when the feed has no such story', async () => {
    const element = await render('news-card', {}, {src: net.feed(() => jsonFeed('a')), item: 'z'});
    await until(() => element.state === 'empty');
    expect(words(part(element, 'note'))).to.equal('There are no stories here yet.');
  });

  it('says how old its story is when a newer one cannot be had, and keeps the focus in it', async () => {
    const src = net.feed(() => jsonFeed('a'));
    const element = await render('news-card', {loading: 'eager'}, {src});
    await until(() => element.state === 'ready');
    const link = part(element, 'headline-link')!;
    link.focus();
    net.feed(nonsense, src);
    await element.reload();
    expect(words(part(element, 'stale'))).to.include('Shown as last received:');
    net.feed(() => jsonFeed('a'), src);
    await element.reload();
    expect(part(element, 'stale')).to.equal(null);
    expect(part(element, 'headline-link') === link && element.shadowRoot!.activeElement === link).to.equal(true);
  });

  it('changes its story with its index, without another request', async () => {
    const element = await render('news-card', {}, {src: net.feed(() => jsonFeed('a', 'b'))});
    await until(() => element.state === 'ready');
    element.index = 1;
    await until(() => headlines(element)[0] === 'Story b');
    expect(net.calls).to.have.length(1);
  });

  it('asks when it comes near the view, not before', async () => {
    const far = show('<div style="margin-top: 5000px"></div>');
    const lazy = document.createElement('news-card');
    lazy.src = net.feed(() => jsonFeed('b'));
    far.append(lazy);
    await painted();
    expect(net.calls).to.have.length(0);
    far.style.marginTop = '0';
    await until(() => net.calls.length === 1);
  });

  it('asks at once when told to', async () => {
    const src = net.feed(() => jsonFeed('a'));
    show('<div style="margin-top: 5000px"></div>').append(
      Object.assign(document.createElement('news-card'), {src, loading: 'eager'}),
    );
    await until(() => net.calls.length === 1);
  });

  it('puts its image over its text by default', async () => {
    const element = await card({article: article({image: {url: PICTURE, alt: ''}})});
    await width(element, 900);
    expect(box(element, '.media').bottom).to.be.at.most(box(element, '.text').top);
  });

  it('keeps its image where the page has given the story a padding and the image a margin', async () => {
    show('<style>::part(story) { padding: 20px } ::part(media) { margin: 10px 0 }</style>');
    const element = await card({article: article({image: {url: PICTURE, alt: ''}})});
    const [story, media, text] = ['.story', '.media', '.text'].map((name) => box(element, name));
    expect(media!.top - story!.top).to.be.within(0, 40);
    expect(text!.top).to.be.above(media!.bottom);
    expect(story!.bottom).to.be.at.least(text!.bottom);
  });

  it('puts its image beside its text where there is room, in the horizontal layout', async () => {
    const element = await card({layout: 'horizontal', article: article({image: {url: PICTURE, alt: ''}})});
    await width(element, 600);
    expect(box(element, '.media').right).to.be.at.most(box(element, '.text').left);
    await width(element, 320);
    expect(box(element, '.media').bottom).to.be.at.most(box(element, '.text').top);
  });

  it('ends with a square thumbnail in the compact layout', async () => {
    const element = await card({layout: 'compact', article: article({image: {url: PICTURE, alt: ''}})});
    const media = box(element, '.media');
    expect(media.width).to.equal(media.height);
    expect(media.left).to.be.at.least(box(element, '.text').right);
  });

  it('gives a lead three fifths of a wide place to its image', async () => {
    const element = await card({layout: 'lead', article: article({image: {url: PICTURE, alt: ''}})});
    await width(element, 1000);
    expect(box(element, '.media').width).to.be.closeTo((1000 - 24) * 0.6, 1);
    expect(box(element, '.media').right).to.be.at.most(box(element, '.text').left);
  });

  it('has a heading of the level that the page needs', async () => {
    expect(inside(await card(), '.headline')!.localName).to.equal('h3');
    for (let level = 1; level <= 6; level++) {
      const element = await card({}, {'heading-level': `${level}`});
      expect(inside(element, '.headline')!.localName).to.equal(`h${level}`);
    }
  });

  it('takes its level as a property too', async () => {
    expect(inside(await card({headingLevel: 4}), '.headline')!.localName).to.equal('h4');
  });

  it('leaves the page only when nobody cancels news-open', async () => {
    const element = await card();
    let opened: NewsOpenEvent | undefined;
    const catchOpen = (event: NewsOpenEvent): void => {
      opened = event;
      event.preventDefault();
    };
    document.body.addEventListener('news-open', catchOpen as EventListener);
    const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
    part(element, 'headline-link')!.dispatchEvent(click);
    document.body.removeEventListener('news-open', catchOpen as EventListener);
    expect(opened?.article.headline).to.equal('Ferry line across the strait reopens');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('lets a click pass when nobody minds', async () => {
    const element = await card();
    let stopped: boolean | undefined;
    const keep = (event: Event): void => {
      stopped = event.defaultPrevented;
      event.preventDefault();
    };
    document.body.addEventListener('click', keep);
    part(element, 'headline-link')!.click();
    document.body.removeEventListener('click', keep);
    expect(stopped).to.equal(false);
  });

  it('is opened by a click anywhere on it', async () => {
    const element = await card({article: article({summary: 'A summary', image: {url: PICTURE, alt: ''}})});
    await painted();
    const {left, top} = box(element, '.media');
    expect(element.shadowRoot!.elementFromPoint(left + 5, top + 5) === part(element, 'headline-link')).to.equal(true);
  });

  it('credits the publisher of a given story at its foot', async () => {
    const element = await card({article: article({publisher: {name: 'The Meridian', url: 'https://news.test/'}})});
    expect(words(part(element, 'credit'))).to.equal('Source: The Meridian');
    expect(part(element, 'credit-link')).to.have.property('href', 'https://news.test/');
  });

  it('keeps its stories through a move', async () => {
    const element = await render('news-card', {loading: 'eager', src: net.feed(() => jsonFeed('a'))});
    await until(() => element.state === 'ready');
    show('<div></div>').append(element);
    await settled(element);
    await until(() => headlines(element)[0] === 'Story a');
    expect(net.calls).to.have.length(1);
  });

  it('previews without a network, in the language of the page', async () => {
    const element = await render('news-card', {preview: true}, {lang: 'ru'});
    expect(headlines(element)[0]).to.match(/^[А-Я]/);
    expect(net.calls).to.have.length(0);
  });

  it('previews another story for another index', async () => {
    const [first, second] = [
      await render('news-card', {preview: true}),
      await render('news-card', {preview: true, index: 1}),
    ];
    expect(headlines(first)).not.to.deep.equal(headlines(second));
  });

  it('lets the keyboard reach its story and its publisher', async () => {
    const element = await card({article: article({publisher: {name: 'The Meridian', url: 'https://news.test/'}})});
    const before = show<HTMLButtonElement>('<button>Before</button>');
    element.before(before);
    before.focus();
    await sendKeys({press: 'Tab'});
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'headline-link'));
    await sendKeys({press: 'Tab'});
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'credit-link'));
  });
});
