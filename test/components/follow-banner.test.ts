import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {choose} from '../../src/internal/page-state.js';
import {allInside, inside, isVisible, othersHeard, part, settled, show, until, words} from '../support/elements.js';
import {tree} from '../support/tree.js';

const STORED = 'news-elements:dismissed';
const INSTAGRAM = 'https://www.instagram.com/paper/';
const ONE = `<a href="${INSTAGRAM}">Instagram</a>`;
const TWO = `${ONE}<a href="https://t.me/paper">Telegram</a>`;

async function banner(html = ONE, attributes = ''): Promise<HTMLElement> {
  const element = show(`<follow-banner ${attributes}>${html}</follow-banner>`);
  await settled(element);
  return element;
}
const isShown = (element: HTMLElement): boolean => isVisible(element) && inside(element, '.banner') !== null;

async function close(element: HTMLElement): Promise<void> {
  part(element, 'close')!.click();
  await settled(element);
}

afterEach(() => choose('dismissed', undefined));

describe('<follow-banner>', () => {
  for (const [lang, text, name] of [
    ['en', 'Follow us on Instagram', 'Follow us on Instagram, opens in a new tab'],
    ['ru', 'Подпишитесь на нас в Instagram', 'Подпишитесь на нас в Instagram, откроется в новой вкладке'],
    ['hy', 'Հետևեք մեզ Instagram-ում', 'Հետևեք մեզ Instagram-ում, կբացվի նոր ներդիրում'],
  ] as const) {
    it(`invites in ${lang} by a link that says it`, async () => {
      const link = inside<HTMLAnchorElement>(await banner(ONE, `lang="${lang}"`), 'a')!;
      expect(words(link)).to.equal(text);
      expect(link.ariaLabel).to.equal(name);
      expect(link.href).to.equal(INSTAGRAM);
      expect(link.querySelector('svg')).not.to.equal(null);
    });
  }

  it('reads as links and a button', async () => {
    await banner(TWO);
    expect(await tree()).to.deep.equal([
      'link Follow us on Instagram, opens in a new tab',
      'link Follow us on Telegram, opens in a new tab',
      'button Close',
    ]);
  });

  it('tells who is followed', async () => {
    const element = await banner();
    let told = '';
    element.addEventListener('news-follow', (event) => {
      told = `${event.network} ${event.url}`;
      event.preventDefault();
    });
    inside(element, 'a')!.click();
    expect(told).to.equal(`instagram ${INSTAGRAM}`);
  });

  it('stores nothing before it is closed', async () => {
    await banner();
    expect(localStorage.getItem(STORED)).to.equal(null);
  });

  it('is gone once it is closed, and takes no part in the page', async () => {
    const element = await banner();
    await close(element);
    expect(isShown(element)).to.equal(false);
    expect(element.getClientRects()).to.have.length(0);
    expect(JSON.parse(localStorage.getItem(STORED)!)).to.equal(INSTAGRAM);
  });

  it('never comes back in this browser, nor in a second place', async () => {
    await close(await banner());
    expect(isShown(await banner())).to.equal(false);
    expect(isShown(await banner('<a href="https://www.instagram.com/paper/"><img alt=""></a>'))).to.equal(false);
  });

  it('closes everywhere on the page, and in other tabs', async () => {
    const [here, there] = [await banner(), await banner()];
    await close(here);
    await until(() => !isShown(there));
    choose('dismissed', undefined);
    await until(() => isShown(there));
    await othersHeard();
    localStorage.setItem(STORED, JSON.stringify(INSTAGRAM));
    dispatchEvent(new StorageEvent('storage', {key: STORED}));
    await until(() => !isShown(there));
  });

  it('leaves other banners alone, and shows one with a new address', async () => {
    await close(await banner());
    expect(isShown(await banner('<a href="https://t.me/paper">Telegram</a>'))).to.equal(true);
    expect(isShown(await banner(TWO))).to.equal(true);
    await close(await banner(TWO));
    expect(isShown(await banner('<a href="https://t.me/paper">Telegram</a>'))).to.equal(false);
  });

  it('remembers the last twenty', async () => {
    const of = (n: number): string => `<a href="https://t.me/paper${n}">Telegram</a>`;
    for (let n = 0; n < 21; n++) await close(await banner(of(n)));
    expect(isShown(await banner(of(20)))).to.equal(false);
    expect(isShown(await banner(of(1)))).to.equal(false);
    expect(isShown(await banner(of(0)))).to.equal(true);
  });

  it('stays when somebody cancels news-dismiss', async () => {
    const element = await banner();
    let bubbled = 0;
    document.body.addEventListener('news-dismiss', (event) => (event.preventDefault(), (bubbled += 1)), {once: true});
    await close(element);
    expect(bubbled).to.equal(1);
    expect(isShown(element)).to.equal(true);
    expect(localStorage.getItem(STORED)).to.equal(null);
  });

  it('is there for a page builder, closed or not, and is not closed by one', async () => {
    await close(await banner());
    const element = await banner(ONE, 'preview');
    expect(isShown(element)).to.equal(true);
    choose('dismissed', undefined);
    await close(element);
    expect(isShown(element)).to.equal(true);
    expect(localStorage.getItem(STORED)).to.equal(null);
  });

  it('leads back to what came before it', async () => {
    const before = show('<button>Before</button>');
    const element = await banner();
    part(element, 'close')!.focus();
    await close(element);
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    expect(document.activeElement).to.equal(before);
    await until(() => element.hidden);
  });

  it('shows itself again when its link becomes another', async () => {
    const element = await banner();
    await close(element);
    element.querySelector('a')!.href = 'https://t.me/other';
    await until(() => isShown(element));
    expect(element.hidden).to.equal(false);
  });

  it('leaves the page’s own `hidden` alone', async () => {
    const element = await banner(ONE, 'hidden');
    expect(element.hidden).to.equal(true);
  });

  it('shows nothing of itself where a blocker hides its links', async () => {
    const element = await banner();
    for (const link of allInside(element, 'a')) link.setAttribute('style', 'display: none !important');
    expect(element.offsetHeight).to.equal(0);
  });

  it('gives links and button 24 px and more, and fits the narrowest telephone', async () => {
    for (const lang of ['en', 'ru', 'hy']) {
      const element = await banner(TWO, `lang="${lang}"`);
      element.parentElement!.style.inlineSize = '288px';
      const base = inside(element, '.base')!;
      expect(base.scrollWidth).to.be.at.most(base.clientWidth);
      for (const item of allInside(element, 'a, button'))
        expect(Math.min(item.offsetWidth, item.offsetHeight)).to.be.at.least(24);
    }
  });
});
