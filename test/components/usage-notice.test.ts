import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import type {UsageNotice} from '../../src/components/usage-notice/usage-notice.js';
import type {Article} from '../../src/data/article.js';
import {register} from '../../src/internal/register.js';
import {configure} from '../../src/internal/settings.js';
import {article, inside, isVisible, part, pause, render, settled, show, until, words} from '../support/elements.js';
import {tree} from '../support/tree.js';

const HREF = 'https://news.test/';
const YEAR = new Date().getFullYear();
const STORY = article({
  url: 'https://news.test/ferry?utm_source=feed#top',
  contentHtml: '<p>First.</p><p>Second.</p>',
  language: 'en',
});
const {clipboard} = navigator;

const notice = (properties: Partial<UsageNotice> = {}, attributes: Record<string, string> = {}): Promise<UsageNotice> =>
  render('usage-notice', {name: 'The Meridian', href: HREF, ...properties}, attributes);
const sentence = (element: Element): string => words(part(element, 'notice'));
const years = (element: Element): string => words(part(element, 'copyright'));
const opener = (element: Element): HTMLElement | null => inside(element, '.foot button');
const dialog = (element: Element): HTMLDialogElement | null => inside(element, 'dialog');
const field = (element: Element, id: string): HTMLTextAreaElement => inside(element, `#${id}`)!;
const status = (element: Element): string => words(inside(element, '[role=status]'));

async function opened(properties: Partial<UsageNotice> = {}): Promise<UsageNotice> {
  const element = await notice({article: STORY, ...properties});
  opener(element)!.click();
  await until(() => dialog(element)?.open);
  return element;
}

function pretendClipboard(value: unknown): void {
  Object.defineProperty(navigator, 'clipboard', {value, configurable: true});
}

/** An article of another copy of the library, whose feed a test may set. */
class StandIn extends LitElement {
  static readonly tagName = 'news-article';
  article?: Article | undefined;
  feed?: unknown;
  item?: string;
  itemParam?: string;

  override render(): void {}
}
configure({prefix: 'other'});
register(StandIn);
configure({prefix: undefined});
const newsArticle = (fields: Partial<StandIn>): HTMLElement =>
  Object.assign(document.createElement('other-news-article'), fields);

afterEach(() => pretendClipboard(clipboard));

describe('<usage-notice>', () => {
  for (const [lang, text] of [
    ['en', 'Use of materials is permitted only with a hyperlink to The Meridian.'],
    ['ru', 'Использование материалов разрешено только с гиперссылкой на The Meridian.'],
    ['hy', 'Նյութերն օգտագործելիս հիպերհղումը The Meridian-ին պարտադիր է։'],
  ] as const) {
    it(`says in ${lang} on what condition materials may be used, with the link itself`, async () => {
      const element = await notice({lang});
      expect(sentence(element)).to.equal(text);
      const link = inside<HTMLAnchorElement>(element, '[part=notice] a')!;
      expect([words(link), link.href]).to.deep.equal(['The Meridian', HREF]);
    });
  }

  it('has the years from the first to this one', async () => {
    expect(years(await notice({since: 2014}))).to.equal(`© 2014–${YEAR} The Meridian`);
    for (const since of [undefined, YEAR, YEAR + 1])
      expect(years(await notice({since})), String(since)).to.equal(`© ${YEAR} The Meridian`);
  });

  it('says what the publisher says instead', async () => {
    const element = show(`<usage-notice name="The Meridian"><p>Quote up to 300 characters.</p></usage-notice>`);
    await settled(element);
    expect(isVisible(element.firstElementChild!)).to.equal(true);
    expect(isVisible(inside(element, 'slot')!.firstElementChild ?? document.createElement('i'))).to.equal(false);
    expect(years(element)).to.equal(`© ${YEAR} The Meridian`);
  });

  it('takes name and address from the source around it, with the language’s code', async () => {
    const source = show(
      '<news-source name="The Meridian" href="https://news.test/{lang}/" lang-codes="hy=arm"></news-source>',
    );
    const element = document.createElement('usage-notice');
    element.lang = 'hy';
    source.append(element);
    await settled(element);
    expect(inside<HTMLAnchorElement>(element, 'a')!.href).to.equal('https://news.test/arm/');
    source.setAttribute('name', 'The Other');
    await until(() => sentence(element).includes('The Other-ին'));
  });

  it('names the host where it knows no name, and links nowhere dangerous', async () => {
    expect(sentence(await notice({name: undefined}))).to.contain('to news.test.');
    const element = await notice({name: undefined, href: 'javascript:alert(1)'});
    expect(inside(element, 'a')).to.equal(null);
    expect(sentence(element)).to.contain(location.hostname);
  });

  it('reads as a link, and a button where there is a story', async () => {
    await notice({article: STORY});
    expect(await tree()).to.deep.equal(['link The Meridian', 'button Republish']);
  });

  it('offers no story where it has none', async () => {
    expect(opener(await notice())).to.equal(null);
  });
});

describe('the story that <usage-notice> offers', () => {
  const html = (element: Element): string => field(element, 'markup').value;
  async function beside(fields: Partial<StandIn>): Promise<UsageNotice> {
    const element = await notice();
    element.before(newsArticle(fields));
    element.requestUpdate();
    await settled(element);
    return element;
  }
  async function offered(element: UsageNotice): Promise<string> {
    opener(element)!.click();
    await until(() => dialog(element)?.open);
    return inside<HTMLElement>(element, 'dialog')!.querySelector('textarea')!.value;
  }

  it('is its own', async () => {
    const element = await notice({article: STORY});
    element.before(newsArticle({article: article({headline: 'Other'})}));
    expect(await offered(element)).to.contain(STORY.headline);
  });

  it('is that of the nearest article: given, loaded, or named', async () => {
    const [one, two] = [article({id: '1', headline: 'One'}), article({id: '2', headline: 'Two'})];
    const feed = {articles: [one, two]};
    expect(await offered(await beside({article: two}))).to.contain('Two');
    expect(await offered(await beside({feed}))).to.contain('One');
    expect(await offered(await beside({feed, item: '2'}))).to.contain('Two');
  });

  it('is the one that the page’s address names', async () => {
    const feed = {articles: [article({id: '1', headline: 'One'}), article({id: '2', headline: 'Two'})]};
    const before = location.href;
    history.replaceState(null, '', `${before}${before.includes('?') ? '&' : '?'}story=2`);
    try {
      expect(await offered(await beside({feed, item: '1', itemParam: 'story'}))).to.contain('Two');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('is that of a real article, given and previewed', async () => {
    const given = document.createElement('news-article');
    given.article = article({headline: 'Given'});
    for (const source of [given, Object.assign(document.createElement('news-article'), {preview: true})]) {
      const element = await notice();
      element.before(source);
      await settled(source);
      element.requestUpdate();
      await settled(element);
      expect(opener(element) !== null).to.equal(source === given);
      if (source === given) expect(await offered(element)).to.contain('Given');
      source.remove();
    }
  });

  it('is that of the page which names the feed', async () => {
    const other = article({id: 'o', headline: 'Another', url: 'https://news.test/other'});
    const element = await beside({feed: {articles: [other, STORY], page: STORY.url}});
    expect(await offered(element)).to.contain(STORY.headline);
    expect(opener(await beside({feed: {articles: [other], page: STORY.url}}))).to.equal(null);
  });

  it('is offered once the article tells that it has come', async () => {
    for (const name of ['news-load', 'news-view']) {
      const element = await beside({});
      expect(opener(element)).to.equal(null);
      const source = element.previousElementSibling as StandIn;
      source.article = STORY;
      source.dispatchEvent(new Event(name));
      await until(() => opener(element));
    }
  });

  it('is offered no more once it has been withdrawn', async () => {
    const element = await beside({article: STORY});
    (element.previousElementSibling as StandIn).article = undefined;
    opener(element)!.click();
    await settled(element);
    expect(opener(element)).to.equal(null);
    expect(dialog(element)).to.equal(null);
  });

  it('comes with a link back to its own clean address', async () => {
    const element = await opened();
    const link = new DOMParser().parseFromString(html(element), 'text/html').querySelector('a')!;
    expect([link.href, link.textContent]).to.deep.equal(['https://news.test/ferry', 'The Meridian']);
    expect(field(element, 'plain').value).to.match(/\n\nSource: The Meridian\nhttps:\/\/news\.test\/ferry$/);
    expect(words(inside(element, 'code'))).to.equal('<link rel="canonical" href="https://news.test/ferry">');
  });

  it('leads to the page where it has no address', async () => {
    const element = await opened({article: article({url: undefined})});
    expect(words(inside(element, 'code'))).to.contain(location.origin);
  });
});

describe('the dialog of <usage-notice>', () => {
  it('opens when nobody cancels news-republish', async () => {
    const element = await notice({article: STORY});
    const told: Article[] = [];
    element.addEventListener('news-republish', (event) => {
      told.push(event.article);
      event.preventDefault();
    });
    opener(element)!.click();
    await pause(20);
    expect(told).to.deep.equal([STORY]);
    expect(inside(element, 'dialog')).to.equal(null);
  });

  it('is named, advises and says it in three languages', async () => {
    for (const [lang, title, advice] of [
      ['en', 'Republish', 'For search engines, add to the head'],
      ['ru', 'Перепечатать', 'Для поисковых систем добавьте в head'],
      ['hy', 'Վերահրապարակել', 'Որոնիչների համար ձեր էջի head մասում'],
    ]) {
      const element = await opened({lang: lang!});
      const titled = inside(element, `#${dialog(element)!.getAttribute('aria-labelledby')}`)!;
      expect(words(titled)).to.equal(title);
      expect(words(dialog(element))).to.contain(advice);
      await expect(element).to.be.accessible();
      dialog(element)!.close();
    }
  });

  it('reads as two fields with a button each, and one that closes', async () => {
    await opened();
    expect(await tree()).to.deep.equal([
      'button Copy HTML',
      'textbox HTML, readonly',
      'button Copy Plain text',
      'textbox Plain text, readonly',
      'status',
      'button Close',
    ]);
  });

  it('copies each text, and says so once it has', async () => {
    let done: () => void = () => undefined;
    const copied: string[] = [];
    pretendClipboard({
      writeText: (text: string) => (copied.push(text), new Promise<void>((resolve) => (done = resolve))),
    });
    const element = await opened();
    for (const id of ['markup', 'plain']) {
      inside(element, `#${id}-copy`)!.click();
      await pause(20);
      expect(status(element)).to.equal('');
      done();
      await until(() => status(element) === 'Copied');
    }
    expect(copied).to.deep.equal([field(element, 'markup').value, field(element, 'plain').value]);
  });

  it('selects what the browser does not let it copy', async () => {
    pretendClipboard(undefined);
    const element = await opened();
    inside(element, '#plain-copy')!.click();
    await until(() => status(element) === 'Copy what is selected.');
    const text = field(element, 'plain');
    expect(element.shadowRoot!.activeElement).to.equal(text);
    expect([text.selectionStart, text.selectionEnd]).to.deep.equal([0, text.value.length]);
    await expect(element).to.be.accessible();
  });

  it('closes by its button and by a press beside it, not by a selection that ends there', async () => {
    const element = await opened();
    const at = (target: Element, type: string): boolean =>
      target.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true}));
    at(field(element, 'markup'), 'pointerdown');
    at(dialog(element)!, 'click');
    expect(dialog(element)!.open).to.equal(true);
    at(dialog(element)!, 'pointerdown');
    at(dialog(element)!, 'click');
    expect(dialog(element)!.open).to.equal(false);
    opener(element)!.click();
    await until(() => dialog(element)!.open);
    part(element, 'close')!.click();
    expect(dialog(element)!.open).to.equal(false);
  });

  it('takes its colours from the tokens, in the dark too', async () => {
    const element = await opened();
    const ground = (): string => getComputedStyle(dialog(element)!).backgroundColor;
    const light = ground();
    element.setAttribute('theme', 'dark');
    expect(ground()).not.to.equal(light);
    await expect(element).to.be.accessible();
  });
});
