import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {NewsList} from '../../src/components/news-list/news-list.js';
import {choose} from '../../src/internal/page-state.js';
import {allInside, articles, inside, pause, settled, show, until, words} from '../support/elements.js';

const spoken = (element: Element): string | undefined => inside(element, '[lang]')?.lang;
const focused = (element: Element): string => words(element.shadowRoot!.activeElement);

async function page(markup: string): Promise<[Element, NewsList[]]> {
  const holder = show(`<div lang="en">${markup}</div>`);
  const lists = [...holder.querySelectorAll('news-list')];
  const element = holder.querySelector('language-switch')!;
  await settled(element, ...lists);
  return [element, lists];
}

afterEach(() => {
  choose('language', undefined);
  scrollTo(0, 0);
});

describe('<language-switch> in each engine', () => {
  it('goes by Tab from language to language, and switches by Enter and Space with the focus kept', async () => {
    const [element, lists] = await page(
      '<news-list preview></news-list><language-switch languages="en ru arm"></language-switch><news-list preview></news-list><news-list preview></news-list>',
    );
    const [english] = allInside(element, 'button');
    english!.focus();
    await sendKeys({press: 'Tab'});
    expect(focused(element)).to.equal('Русский');
    await sendKeys({press: 'Enter'});
    await until(() => lists.every((list) => spoken(list) === 'ru'));
    expect(focused(element)).to.equal('Русский');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: ' '});
    await until(() => lists.every((list) => spoken(list) === 'hy'));
    expect(focused(element)).to.equal('Հայերեն');
  });

  it('follows the link to an edition by Enter', async () => {
    const element = show('<language-switch><a hreflang="ru" lang="ru" href="/ru/">Русский</a></language-switch>');
    await settled(element);
    const gone: string[] = [];
    element.addEventListener('click', (event) => {
      gone.push(String(event.defaultPrevented), (event.target as HTMLAnchorElement).pathname);
      event.preventDefault();
    });
    element.querySelector('a')!.focus();
    await sendKeys({press: 'Enter'});
    expect(gone).to.deep.equal(['false', '/ru/']);
  });

  it('keeps the focus of what else has it', async () => {
    const [element, [list]] = await page(
      '<language-switch languages="en ru"></language-switch><news-list></news-list>',
    );
    list!.articles = articles(2);
    await settled(list!);
    const link = inside(list!, 'a')!;
    link.focus();
    choose('language', 'ru');
    await settled(element, list!);
    expect(spoken(list!)).to.equal('ru');
    expect(list!.shadowRoot!.activeElement).to.equal(link);
  });

  for (const [place, space] of Object.entries({'at its edge': 0, 'in the midst of it': 300})) {
    it(`stays ${place} of what the reader sees, whatever becomes longer above it`, async () => {
      const [element, [list]] = await page(
        '<news-list></news-list><p></p><language-switch languages="en ru"></language-switch><p></p>',
      );
      const [above, below] = element.parentElement!.querySelectorAll('p');
      above!.style.blockSize = `${space}px`;
      below!.style.blockSize = '3000px';
      // As when the stories of the edition in that language are longer.
      new MutationObserver(() => (list!.style.paddingBlockEnd = '700px')).observe(inside(list!, '.base')!, {
        attributes: true,
      });
      scrollBy(0, element.getBoundingClientRect().top - space);
      await pause(50);
      const [before, scrolled] = [element.getBoundingClientRect().top, scrollY];
      allInside(element, 'button')[1]!.click();
      await until(() => list!.style.paddingBlockEnd);
      await pause(200);
      expect(element.getBoundingClientRect().top).to.be.closeTo(before, 1);
      expect(scrollY).to.be.closeTo(scrolled + 700, 1);
    });
  }

  it('moves nothing where nothing above it changes', async () => {
    const [element] = await page(
      '<language-switch languages="en ru"></language-switch><news-list preview></news-list><p class="rest"></p>',
    );
    element.parentElement!.querySelector<HTMLElement>('.rest')!.style.blockSize = '3000px';
    scrollTo(0, 5);
    await pause(50);
    allInside(element, 'button')[1]!.click();
    await pause(200);
    expect(scrollY).to.equal(5);
  });
});
