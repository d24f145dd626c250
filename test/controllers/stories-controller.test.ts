import {expect} from '@open-wc/testing';
import type {NewsList} from '../../src/components/news-list/news-list.js';
import type {NewsViewEvent} from '../../src/events/news-view-event.js';
import {article, articles, headlines, pause, render, settled, until, useNet} from '../support/elements.js';

const SECOND_MS = 1000;
const OBSERVED_MS = 250;

/** So tall that one of its stories fills the view. */
async function tall(stories: number): Promise<NewsList> {
  const element = await render('news-list', {articles: articles(stories)});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.item {height: 80vh} .item > .story {height: 100%}');
  element.shadowRoot!.adoptedStyleSheets.push(sheet);
  return element;
}

/** Until observers have reported, however busy the machine is: the one that came last hears last. */
async function frames(): Promise<void> {
  await pause(20);
  await new Promise<void>((resolve) => {
    const last = new IntersectionObserver(() => {
      last.disconnect();
      resolve();
    });
    last.observe(document.body);
  });
}

function viewed(target: HTMLElement): string[] {
  const ids: string[] = [];
  target.addEventListener('news-view', (event) => ids.push(event.article.id));
  return ids;
}

describe('news-view', () => {
  const net = useNet();
  /** Stories are observed a little after they are drawn. */
  const observed = async (): Promise<void> => {
    await net.advance(OBSERVED_MS);
    await frames();
  };
  before(() => scrollTo(0, 0));

  it('comes after a second in sight, from a story of which half is seen, and bubbles', async () => {
    const element = await tall(3);
    const ids = viewed(element.parentElement!);
    await observed();
    await net.advance(SECOND_MS - 1);
    expect(ids).to.deep.equal([]);
    await net.advance(1);
    expect(ids).to.deep.equal(['story-0']);
  });

  it('lets the paint come before it looks where stories are', async () => {
    const element = await tall(1);
    const ids = viewed(element);
    await net.advance(OBSERVED_MS - 1);
    await frames();
    await net.advance(SECOND_MS);
    expect(ids, 'nothing is known of them yet').to.deep.equal([]);
    await frames();
    await net.advance(SECOND_MS);
    expect(ids).to.deep.equal(['story-0']);
  });

  it('comes when a story is scrolled to', async () => {
    const element = await tall(3);
    const ids = viewed(element);
    element.shadowRoot!.querySelectorAll('article')[2]!.scrollIntoView();
    await observed();
    await net.advance(SECOND_MS);
    scrollTo(0, 0);
    expect(ids).to.deep.equal(['story-2']);
  });

  it('does not come for what is passed by', async () => {
    const element = await tall(3);
    const ids = viewed(element);
    await observed();
    await net.advance(SECOND_MS / 2);
    element.shadowRoot!.querySelectorAll('article')[2]!.scrollIntoView();
    await observed();
    await net.advance(SECOND_MS);
    scrollTo(0, 0);
    expect(ids).to.deep.equal(['story-2']);
  });

  it('comes once a story, however often it is rendered, moved and seen', async () => {
    const element = await render('news-card', {article: article()});
    const ids = viewed(element);
    await observed();
    await net.advance(SECOND_MS);
    element.layout = 'compact';
    await settled(element);
    element.parentElement!.parentElement!.append(element);
    await settled(element);
    await observed();
    await net.advance(2 * SECOND_MS);
    expect(ids).to.deep.equal(['one']);
  });

  it('comes for another story in the same place', async () => {
    const element = await render('news-card', {article: article()});
    const ids = viewed(element);
    await observed();
    element.article = article({id: 'two', headline: 'Another'});
    await until(() => headlines(element)[0] === 'Another');
    await observed();
    await net.advance(SECOND_MS);
    expect(ids).to.deep.equal(['two']);
  });

  it('does not come from an element that has left', async () => {
    const element = await render('news-card', {article: article()});
    const ids = viewed(element);
    await observed();
    element.remove();
    await net.advance(2 * SECOND_MS);
    expect(ids).to.deep.equal([]);
  });

  it('does not come from a story that is gone', async () => {
    const element = await render('news-list', {articles: articles(2)});
    const ids = viewed(element);
    await observed();
    element.articles = articles(1);
    await settled(element);
    await observed();
    await net.advance(SECOND_MS);
    expect(ids).to.deep.equal(['story-0']);
  });

  it('does not come while the page is hidden', async () => {
    const element = await render('news-card', {article: article()});
    const ids = viewed(element);
    await observed();
    Object.defineProperty(document, 'visibilityState', {configurable: true, value: 'hidden'});
    await net.advance(SECOND_MS);
    Reflect.deleteProperty(document, 'visibilityState');
    expect(ids).to.deep.equal([]);
  });

  it('cannot be cancelled', async () => {
    const element = await render('news-card', {article: article()});
    let event: NewsViewEvent | undefined;
    element.addEventListener('news-view', (heard) => (event = heard));
    await observed();
    await net.advance(SECOND_MS);
    expect([event?.bubbles, event?.composed, event?.cancelable]).to.deep.equal([true, true, false]);
  });
});
