import {expect} from '@open-wc/testing';
import type {LanguageSwitch} from '../../src/components/language-switch/language-switch.js';
import type {NewsLanguageChangeEvent} from '../../src/events/news-language-change-event.js';
import {choose} from '../../src/internal/page-state.js';
import {
  allInside,
  article,
  inside,
  isVisible,
  othersHeard,
  pause,
  render,
  settled,
  show,
  until,
  warnings,
  words,
} from '../support/elements.js';

const STORED = 'news-elements:language';
const pageLanguage = document.documentElement.lang;

const buttons = (element: Element): HTMLButtonElement[] => allInside<HTMLButtonElement>(element, 'button');
const current = (element: Element): string => allInside(element, '[aria-current]').map(words).join();
const spoken = (element: Element): string | undefined => inside(element, '[lang]')?.lang;

async function press(element: Element, name: string): Promise<void> {
  buttons(element)
    .find((button) => words(button) === name)!
    .click();
  await settled(element);
}

const inPlace = (languages = 'en ru arm'): Promise<LanguageSwitch> => render('language-switch', {}, {languages});

/** A card of each kind of place: of the page's language, of another one above it, and of its own. */
async function threeCards(): Promise<Element[]> {
  const cards = [...show('<div><p lang="en"></p><p lang="ru"></p><p></p></div>').children].map((place, index) => {
    const card = document.createElement('news-card');
    card.article = article({flags: ['live']});
    if (index === 2) card.lang = 'en';
    place.append(card);
    return card;
  });
  await settled(...cards);
  return cards;
}

afterEach(() => {
  choose('language', undefined);
  document.documentElement.lang = pageLanguage;
});

describe('<language-switch languages>', () => {
  it('names each language in itself, Armenian with its valid tag', async () => {
    const element = await inPlace();
    expect(buttons(element).map((button) => [words(button), button.lang])).to.deep.equal([
      ['English', 'en'],
      ['Русский', 'ru'],
      ['Հայերեն', 'hy'],
    ]);
  });

  it('takes the order, tags and commas that the page gives', async () => {
    const element = await inPlace(' hy-AM, RU ,en,arm');
    expect(buttons(element).map(words)).to.deep.equal(['Հայերեն', 'Русский', 'English']);
  });

  it('warns once of a language that it does not have, and shows the others', async () => {
    let element!: Element;
    const said = await warnings(async () => {
      element = await inPlace('en tlh ru');
      await inPlace('en tlh ru');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.include('tlh');
    expect(buttons(element).map(words)).to.deep.equal(['English', 'Русский']);
  });

  it('switches the widgets of the page, but for one with a language of its own', async () => {
    const [element, cards] = [await inPlace(), await threeCards()];
    expect(cards.map(spoken)).to.deep.equal(['en', 'ru', 'en']);
    await press(element, 'Հայերեն');
    await until(() => spoken(cards[0]!) === 'hy');
    expect(cards.map(spoken)).to.deep.equal(['hy', 'hy', 'en']);
  });

  it('marks the language in use', async () => {
    document.documentElement.lang = 'ru';
    const element = await inPlace();
    expect(current(element)).to.equal('Русский');
    await press(element, 'Հայերեն');
    expect(current(element)).to.equal('Հայերեն');
  });

  it('marks what the reader chose even where it speaks a language of its own', async () => {
    const element = await render('language-switch', {}, {languages: 'en ru', lang: 'en'});
    await press(element, 'Русский');
    expect(current(element)).to.equal('Русский');
    expect(inside(element, '.base')!.getAttribute('aria-label')).to.equal('Language');
  });

  it('is named in the language in use', async () => {
    const element = await inPlace();
    const names = [];
    for (const language of ['English', 'Русский', 'Հայերեն']) {
      await press(element, language);
      names.push(inside(element, '[role=group]')!.getAttribute('aria-label'));
    }
    expect(names).to.deep.equal(['Language', 'Язык', 'Լեզու']);
  });

  it('keeps every switch of the page in step', async () => {
    const [one, two] = [await inPlace(), await inPlace('arm en')];
    await press(one, 'Հայերեն');
    await settled(two);
    expect(current(two)).to.equal('Հայերեն');
  });

  it('follows a choice made in another tab', async () => {
    const [element, [card]] = [await inPlace(), await threeCards()];
    await othersHeard();
    localStorage.setItem(STORED, '"ru"');
    dispatchEvent(new StorageEvent('storage', {key: STORED}));
    await until(() => spoken(card!) === 'ru');
    await settled(element);
    expect(current(element)).to.equal('Русский');
  });

  it('asks the page first, and does nothing when that says no', async () => {
    const element = await inPlace();
    const asked: string[] = [];
    const refuse = (event: NewsLanguageChangeEvent): void => {
      asked.push(event.language, document.documentElement.lang, String(localStorage.getItem(STORED)));
      event.preventDefault();
    };
    document.body.addEventListener('news-language-change', refuse);
    await press(element, 'Հայերեն');
    document.body.removeEventListener('news-language-change', refuse);
    expect(asked).to.deep.equal(['hy', pageLanguage, 'null']);
    expect(current(element)).to.equal('English');
    expect(localStorage.getItem(STORED)).to.equal(null);
  });

  it('does not ask again for what is chosen', async () => {
    const element = await inPlace();
    let asked = 0;
    element.addEventListener('news-language-change', () => asked++);
    await press(element, 'Русский');
    await press(element, 'Русский');
    expect(asked).to.equal(1);
  });

  it('writes nothing until it is used, and never the page’s own language', async () => {
    const element = await inPlace();
    expect(localStorage.getItem(STORED)).to.equal(null);
    await press(element, 'Հայերեն');
    expect(localStorage.getItem(STORED)).to.equal('"hy"');
    expect(document.documentElement.lang).to.equal(pageLanguage);
  });

  it('passes over a choice of a language that this version does not have', async () => {
    const [element, [card]] = [await inPlace(), await threeCards()];
    choose('language', 'xx');
    await settled(element, card!);
    expect(spoken(card!)).to.equal('en');
    expect(current(element)).to.equal('English');
  });

  it('hides the links that stood until the script came', async () => {
    const element = show('<language-switch languages="en ru"><a href="/ru/">Русский</a></language-switch>');
    await settled(element);
    expect(isVisible(element.firstElementChild!)).to.equal(false);
  });
});

describe('<language-switch> with links', () => {
  const editions = (page: string, links: string): HTMLElement =>
    show(`<div lang="${page}"><language-switch>${links}</language-switch></div>`).firstElementChild as HTMLElement;
  const LINKS =
    '<a hreflang="en" lang="en" href="/en/">English</a> <a hreflang="ru" lang="ru" href="/ru/">Русский</a> <a hreflang="hy" lang="hy" href="/hy/">Հայերեն</a>';
  const marked = (element: Element): string[] =>
    [...element.querySelectorAll('a')].filter((link) => link.ariaCurrent).map(words);

  it('leaves them real links in the page, seen and in their place', async () => {
    const element = editions('en', LINKS);
    const before = [...element.querySelectorAll('a')].map((link) => link.outerHTML);
    await settled(element);
    const links = [...element.querySelectorAll('a')];
    expect(links.every(isVisible)).to.equal(true);
    expect(links.map((link) => link.outerHTML.replace(' aria-current="true"', ''))).to.deep.equal(before);
    expect(buttons(element)).to.have.length(0);
  });

  it('marks the edition in which the page is, and follows', async () => {
    const element = editions('ru-RU', LINKS);
    await settled(element);
    expect(marked(element)).to.deep.equal(['Русский']);
    element.parentElement!.lang = 'arm';
    await settled(element);
    expect(marked(element)).to.deep.equal(['Հայերեն']);
  });

  it('tells editions of one language apart by region', async () => {
    const links = '<a hreflang="pt-PT" href="/pt/">Português</a><a hreflang="pt-BR" href="/br/">Brasil</a>';
    const [brazil, macau] = [editions('pt-br', links), editions('pt-MO', links)];
    await settled(brazil, macau);
    expect(marked(brazil)).to.deep.equal(['Brasil']);
    expect(marked(macau)).to.deep.equal(['Português']);
  });

  it('marks none where the page’s edition is not among them', async () => {
    const element = editions('fr', LINKS);
    await settled(element);
    expect(marked(element)).to.deep.equal([]);
  });

  it('leaves a mark of the page’s own alone', async () => {
    const element = editions('en', LINKS.replace('href="/hy/"', 'href="/hy/" aria-current="page"'));
    await settled(element);
    element.parentElement!.lang = 'ru';
    await settled(element);
    expect(marked(element)).to.deep.equal(['Հայերեն']);
  });

  it('marks by the page’s language, not by what the reader chose for the widgets', async () => {
    const element = editions('ru', LINKS);
    choose('language', 'hy');
    await settled(element);
    expect(marked(element)).to.deep.equal(['Русский']);
    expect(spoken(element)).to.equal('hy');
  });

  it('marks links that come later', async () => {
    const element = editions('ru', '');
    await settled(element);
    element.innerHTML = LINKS;
    await until(() => marked(element).length);
    expect(marked(element)).to.deep.equal(['Русский']);
  });

  it('marks anew where it is moved to', async () => {
    const element = editions('ru', LINKS);
    await settled(element);
    show('<div lang="en"></div>').append(element);
    await settled(element);
    expect(marked(element)).to.deep.equal(['English']);
  });

  it('goes where the link goes when it is pressed', async () => {
    const element = editions('ru', LINKS);
    await settled(element);
    const gone: string[] = [];
    element.addEventListener('click', (event) => {
      gone.push(String(event.defaultPrevented), (event.target as HTMLAnchorElement).pathname);
      event.preventDefault();
    });
    element.querySelectorAll('a')[2]!.click();
    await pause(0);
    expect(gone).to.deep.equal(['false', '/hy/']);
  });
});
