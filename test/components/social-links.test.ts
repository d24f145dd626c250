import {expect} from '@open-wc/testing';
import type {NewsFollowEvent} from '../../src/events/news-follow-event.js';
import {allInside, inside, isVisible, painted, settled, show, until, words} from '../support/elements.js';
import {tree} from '../support/tree.js';

const SIX = `
  <a href="https://twitter.com/paper">X</a>
  <a href="https://www.youtube.com/@paper">Video</a>
  <a href="https://www.instagram.com/paper/">Photos</a>
  <a href="https://fb.com/paper"></a>
  <a href="https://t.me/paper">Channel</a>
  <a href="https://bsky.app/profile/paper.test">Sky</a>`;

async function bar(html = SIX, lang = 'en'): Promise<HTMLElement> {
  const element = show(`<social-links lang="${lang}">${html}</social-links>`);
  await settled(element);
  await painted();
  return element;
}
const links = (element: Element): HTMLAnchorElement[] => allInside(element, 'a');
const names = (element: Element): string[] => links(element).map(words);

describe('<social-links>', () => {
  it('names the networks by their addresses, whatever the links say', async () => {
    expect(names(await bar())).to.deep.equal(['X', 'YouTube', 'Instagram', 'Facebook', 'Telegram', 'Bluesky']);
  });

  it('shows a mark where a network has one, else its name', async () => {
    const element = await bar();
    const looks = links(element).map((link) => {
      const name = link.querySelector('span')!;
      return [link.querySelector('svg') !== null, isVisible(name)];
    });
    expect(looks).to.deep.equal([...Array<boolean[]>(5).fill([true, false]), [false, true]]);
  });

  it('calls what it does not know by its host', async () => {
    const element = await bar('<a href="https://www.mastodon.test/@paper">Toots</a><a href="https://a.b.test/">B</a>');
    expect(names(element)).to.deep.equal(['mastodon.test', 'a.b.test']);
  });

  it('keeps the words of a link within the site, and of a letter', async () => {
    const element = await bar(
      '<a href="/rss.xml">RSS</a><a href="mailto:desk@paper.test">Write to us</a><a href="/"></a>',
    );
    expect(names(element)).to.deep.equal(['RSS', 'Write to us', location.hostname]);
    expect(links(element)[1]!.target).to.equal('');
    expect(links(element)[1]!.ariaLabel).to.equal('Write to us');
  });

  it('opens links beside the page, where their addresses lead', async () => {
    const [link] = links(await bar());
    expect([link!.href, link!.target, link!.rel]).to.deep.equal([
      'https://twitter.com/paper',
      '_blank',
      'noopener nofollow',
    ]);
  });

  for (const [lang, name] of Object.entries({
    en: 'Telegram, opens in a new tab',
    ru: 'Telegram, откроется в новой вкладке',
    hy: 'Telegram, կբացվի նոր ներդիրում',
  })) {
    it(`says in ${lang} where a link leads and how it opens`, async () => {
      const [link] = links(await bar('<a href="https://t.me/paper">Telegram</a>', lang));
      expect(link!.ariaLabel).to.equal(name);
      expect(link!.title).to.equal(name);
    });
  }

  it('reads as a list of links', async () => {
    const element = await bar('<a href="https://t.me/paper">T</a><a href="https://other.test/">O</a>');
    expect(inside(element, '[role=list]')!.ariaLabel).to.equal('Follow us');
    expect(await tree()).to.deep.equal(['link Telegram, opens in a new tab', 'link other.test, opens in a new tab']);
  });

  it('leads nowhere dangerous', async () => {
    const element = await bar('<a href="javascript:alert(1)">Run</a><a href="https://t.me/paper">T</a><a>Nothing</a>');
    expect(names(element)).to.deep.equal(['Telegram']);
  });

  it('shows what stands in it where there is no link', async () => {
    const element = await bar('<b>Soon</b>');
    expect(isVisible(element.firstElementChild!)).to.equal(true);
    expect(inside(element, 'ul')).to.equal(null);
  });

  it('finds links at any depth, and follows when they come, change and go', async () => {
    const element = await bar('<ul><li><a href="https://t.me/paper">T</a></li></ul>');
    const anchor = element.querySelector('a')!;
    element.append(Object.assign(document.createElement('a'), {href: 'https://vk.com/paper'}));
    await until(() => names(element).join() === 'Telegram,VK');
    anchor.href = 'https://youtu.be/paper';
    await until(() => names(element).join() === 'YouTube,VK');
    anchor.remove();
    await until(() => names(element).join() === 'VK');
    expect(allInside(element, 'li')).to.have.length(1);
  });

  it('shows links whose originals a blocker hides', async () => {
    show('<style>a[href^="https://t.me/"] {display: none !important}</style>');
    const [link] = links(await bar('<a href="https://t.me/paper">T</a>'));
    expect(isVisible(link!)).to.equal(true);
  });

  it('leaves no hole where a blocker hides a link of its own', async () => {
    const element = await bar();
    const {width} = element.getBoundingClientRect();
    const [first, second] = links(element);
    const step = second!.getBoundingClientRect().x - first!.getBoundingClientRect().x;
    first!.setAttribute('style', 'display: none !important');
    expect(element.getBoundingClientRect().width).to.be.closeTo(width - step, 1);
  });

  it('tells who is followed, before it happens', async () => {
    const element = await bar();
    const told: [string, string][] = [];
    document.body.addEventListener(
      'news-follow',
      (event: NewsFollowEvent) => {
        told.push([event.network, event.url]);
        event.preventDefault();
      },
      {once: true},
    );
    const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
    links(element)[4]!.querySelector('svg')!.dispatchEvent(click);
    expect(told).to.deep.equal([['telegram', 'https://t.me/paper']]);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('leaves alone what nobody cancels, and clicks that are on no link', async () => {
    const element = await bar('<b>Soon</b><a href="https://t.me/paper">T</a>');
    let told = 0;
    element.addEventListener('news-follow', () => (told += 1));
    let prevented = true;
    document.addEventListener(
      'click',
      (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      },
      {once: true},
    );
    links(element)[0]!.click();
    expect([told, prevented]).to.deep.equal([1, false]);
    inside(element, 'ul')!.click();
    expect(told).to.equal(1);
  });

  it('gives each link 24 px and more', async () => {
    for (const link of links(await bar())) expect(Math.min(link.offsetWidth, link.offsetHeight)).to.be.at.least(24);
  });

  it('fits the narrowest telephone', async () => {
    const element = await bar(SIX.repeat(3));
    element.parentElement!.style.inlineSize = '288px';
    expect(element.offsetWidth).to.be.at.most(296);
  });

  it('asks nobody for anything', async () => {
    const before = performance.getEntriesByType('resource').length;
    await bar();
    await settled();
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });
});
