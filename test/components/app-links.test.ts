import {expect} from '@open-wc/testing';
import {allInside, inside, isVisible, PICTURE, settled, show, words} from '../support/elements.js';
import {tree} from '../support/tree.js';

const APPLE = 'https://apps.apple.com/am/app/paper/id1';
const GOOGLE = 'https://play.google.com/store/apps/details?id=test.paper';
const PLAIN = `<a href="${APPLE}">iPhone</a><a href="${GOOGLE}">Android</a><a href="https://apps.rustore.ru/app/p">R</a>`;

async function row(html = PLAIN, lang = 'en'): Promise<HTMLElement> {
  const element = show(`<app-links lang="${lang}">${html}</app-links>`);
  await settled(element);
  return element;
}
const links = (element: Element): HTMLAnchorElement[] => allInside(element, 'a');

function heard(element: HTMLElement): [string, string][] {
  const told: [string, string][] = [];
  element.addEventListener('news-follow', (event) => {
    told.push([event.network, event.url]);
    event.preventDefault();
  });
  return told;
}

describe('<app-links>', () => {
  for (const [lang, lead, hint] of [
    ['en', 'Download the app', 'opens in a new tab'],
    ['ru', 'Скачать приложение', 'откроется в новой вкладке'],
    ['hy', 'Ներբեռնել հավելվածը', 'կբացվի նոր ներդիրում'],
  ] as const) {
    it(`has a button for each store, with its name under a line in ${lang}`, async () => {
      const element = await row(PLAIN, lang);
      expect(links(element).map(words)).to.deep.equal(
        ['App Store', 'Google Play', 'RuStore'].map((name) => `${lead} ${name}`),
      );
      expect(links(element)[0]!.ariaLabel).to.equal(`${lead} App Store, ${hint}`);
      const [small] = allInside(element, 'small');
      expect(small!.getBoundingClientRect().bottom).to.be.at.most(
        links(element)[0]!.getBoundingClientRect().bottom - 10,
      );
    });
  }

  it('holds no picture of its own, so no trademark', async () => {
    expect(allInside(await row(), 'img, svg')).to.have.length(0);
  });

  it('reads as links', async () => {
    await row();
    expect(await tree()).to.deep.equal([
      'link Download the app App Store, opens in a new tab',
      'link Download the app Google Play, opens in a new tab',
      'link Download the app RuStore, opens in a new tab',
    ]);
  });

  it('calls a store that it does not know by its host', async () => {
    expect(words(links(await row('<a href="https://store.test/app">Store</a>'))[0])).to.contain('store.test');
  });

  it('has an official badge in the link, in place of the words', async () => {
    const element = await row(`${PLAIN}<img slot="apple" alt="Download on the App Store" src="${PICTURE}">`);
    const badge = element.querySelector('img')!;
    expect(isVisible(badge)).to.equal(true);
    expect(badge.assignedSlot!.closest('a')).to.equal(links(element)[0]);
    expect(isVisible(allInside(element, '.button')[0]!)).to.equal(false);
    expect(isVisible(allInside(element, '.button')[1]!)).to.equal(true);
  });

  it('shows a badge that is a link as it is, and tells when it is followed', async () => {
    const element = await row(
      `<a href="${APPLE}">iPhone</a><a slot="google" href="${GOOGLE}"><img alt="Get it on Google Play" src="${PICTURE}"></a>`,
    );
    const told = heard(element);
    const badge = element.querySelector('img')!;
    expect(isVisible(badge)).to.equal(true);
    expect(links(element)).to.have.length(1);
    expect(allInside(element, 'li')).to.have.length(2);
    badge.click();
    links(element)[0]!.click();
    expect(told).to.deep.equal([
      ['google-play', GOOGLE],
      ['app-store', APPLE],
    ]);
    await expect(element).to.be.accessible();
  });

  it('fits the narrowest telephone', async () => {
    for (const lang of ['en', 'ru', 'hy']) {
      const element = await row(PLAIN, lang);
      element.parentElement!.style.inlineSize = '288px';
      const base = inside(element, '.base')!;
      expect(base.scrollWidth).to.be.at.most(base.clientWidth);
      for (const link of links(element)) expect(link.offsetHeight).to.be.at.least(40);
    }
  });
});
