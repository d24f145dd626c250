import {expect} from '@open-wc/testing';
import type {ShareBar} from '../../src/components/share-bar/share-bar.js';
import type {NewsShareEvent} from '../../src/events/news-share-event.js';
import {
  allInside,
  inside,
  isVisible,
  pause,
  render,
  settled,
  show,
  until,
  warnings,
  words,
} from '../support/elements.js';

const HREF = 'https://news.test/story';
const HEADLINE = 'Ferry reopens';
const {clipboard, canShare, share} = navigator as unknown as Record<string, unknown>;
const {print} = window;

const bar = (properties: Partial<ShareBar> = {}, attributes: Record<string, string> = {}): Promise<ShareBar> =>
  render('share-bar', {href: HREF, headline: HEADLINE, ...properties}, attributes);
const links = (element: Element): HTMLAnchorElement[] => allInside(element, 'a');
const names = (element: Element): string[] => links(element).map(words);
const button = (element: Element, name: string): HTMLButtonElement => inside(element, `button[aria-label='${name}']`)!;
const status = (element: Element): string => words(inside(element, '[role=status]'));
const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Until sizes have been told and looked at. */
async function looked(element: Element): Promise<void> {
  await frame();
  await frame();
  await frame();
  await settled(element);
}

function pretend(properties: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(properties)) {
    Object.defineProperty(navigator, name, {value, configurable: true, writable: true});
  }
}

/** Follows no link, and gives what was told. */
function heard(element: HTMLElement, cancel = false): [string, string][] {
  const told: [string, string][] = [];
  element.addEventListener('news-share', (event: NewsShareEvent) => {
    told.push([event.network, event.url]);
    if (cancel) event.preventDefault();
  });
  return told;
}

afterEach(() => {
  pretend({clipboard, canShare, share});
  window.print = print;
});

describe('<share-bar>', () => {
  it('links to the networks that are usual in the language', async () => {
    const usual = 'Telegram Facebook VK OK WhatsApp Viber';
    expect(names(await bar()).join(' ')).to.equal('X Facebook WhatsApp LinkedIn Reddit');
    expect(names(await bar({lang: 'ru'})).join(' ')).to.equal(usual);
    expect(names(await bar({lang: 'hy'})).join(' ')).to.equal(usual);
  });

  it('links to the networks that are named, in their order', async () => {
    const element = await bar({networks: 'mastodon, bluesky threads'});
    expect(names(element)).to.deep.equal(['Mastodon', 'Bluesky', 'Threads']);
  });

  it('tells once of a network that it does not know', async () => {
    const said = await warnings(async () => {
      await bar({networks: 'x myspace'});
      await bar({networks: 'myspace x'});
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('myspace');
  });

  it('has real links, which open beside the page and vouch for nothing', async () => {
    const [link] = links(await bar({networks: 'telegram'}));
    expect(link!.href).to.equal('https://t.me/share/url?url=https%3A%2F%2Fnews.test%2Fstory&text=Ferry%20reopens');
    expect(link!.target).to.equal('_blank');
    expect(link!.rel).to.equal('noopener nofollow');
  });

  it('opens a mail or an app where it stands', async () => {
    for (const link of links(await bar({networks: 'email sms viber'}))) {
      expect(link.target).to.equal('');
      expect(link.getAttribute('aria-label')).not.to.contain('tab');
    }
  });

  for (const [lang, name] of Object.entries({
    en: 'Share on Telegram (opens in a new tab)',
    ru: 'Поделиться в Telegram (откроется в новой вкладке)',
    hy: 'Կիսվել Telegram-ում (կբացվի նոր ներդիրում)',
  })) {
    it(`says in ${lang} where a link leads and how it opens`, async () => {
      const [link] = links(await bar({lang, networks: 'telegram'}));
      expect(link!.getAttribute('aria-label')).to.equal(name);
    });
  }

  it('is accessible with its menu open and its address in a field', async () => {
    pretend({clipboard: undefined, canShare: () => true});
    for (const lang of ['en', 'ru', 'hy']) {
      const element = await bar({lang, layout: 'menu'});
      inside(element, '[aria-expanded]')!.click();
      allInside(element, 'button')[0]!.click();
      await until(() => inside(element, 'input'));
      await expect(element).to.be.accessible();
    }
  });

  it('asks nobody for anything before a click', async () => {
    const before = performance.getEntriesByType('resource').length;
    await bar({
      networks: 'x facebook telegram whatsapp vk ok linkedin reddit bluesky threads mastodon viber email sms',
    });
    await pause(100);
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });

  it('tells what the reader shares, before it happens', async () => {
    const element = await bar({networks: 'telegram'});
    const told = heard(element);
    const [link] = links(element);
    let left = 0;
    document.addEventListener(
      'click',
      (event) => {
        if (!event.defaultPrevented) left += 1;
        event.preventDefault();
      },
      {once: true},
    );
    link!.click();
    expect(told).to.deep.equal([['telegram', HREF]]);
    expect(left).to.equal(1);
  });

  it('leaves the page only when nobody cancels news-share', async () => {
    const element = await bar({networks: 'telegram'});
    heard(element, true);
    const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
    links(element)[0]!.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
  });
});

describe('what <share-bar> shares', () => {
  const placed: Element[] = [];
  const inHead = (html: string): void => {
    document.head.insertAdjacentHTML('beforeend', html);
    placed.push(document.head.lastElementChild!);
  };
  const shared = (element: Element): string => new URL(links(element)[0]!.href).searchParams.get('url')!;

  afterEach(() => {
    for (const element of placed.splice(0)) element.remove();
  });

  it('is the page by itself', async () => {
    inHead('<link rel="canonical" href="https://news.test/canonical?utm_source=x#top">');
    inHead('<meta property="og:title" content="What the page is called">');
    const element = await render('share-bar', {networks: 'telegram'});
    expect(shared(element)).to.equal('https://news.test/canonical');
    expect(links(element)[0]!.href).to.contain('text=What%20the%20page%20is%20called');
  });

  it('is what it is told, without fragment and tracking', async () => {
    const element = await bar({href: `${HREF}?id=1&fbclid=2#comments`, networks: 'telegram'});
    expect(shared(element)).to.equal(`${HREF}?id=1`);
  });

  it('is absolute, and the page where it is told nothing that can be shared', async () => {
    expect(shared(await bar({href: '/a', networks: 'telegram'}))).to.equal(new URL('/a', location.href).href);
    inHead('<link rel="canonical" href="https://news.test/canonical">');
    expect(shared(await bar({href: 'javascript:alert(1)', networks: 'telegram'}))).to.equal(
      'https://news.test/canonical',
    );
  });

  it('never carries the partner’s parameters', async () => {
    const source = show('<news-source link-params="from=partner"></news-source>');
    const element = document.createElement('share-bar');
    Object.assign(element, {href: `${HREF}?from=partner&id=1`, networks: 'telegram'});
    source.append(element);
    await settled(element);
    expect(shared(element)).to.equal(`${HREF}?id=1`);
  });

  it('is the page as it is when the reader comes to the bar', async () => {
    const element = await render('share-bar', {networks: 'telegram'});
    inHead('<link rel="canonical" href="https://news.test/next">');
    inside(element, '.base')!.dispatchEvent(new PointerEvent('pointerenter'));
    await settled(element);
    expect(shared(element)).to.equal('https://news.test/next');
  });
});

describe('copying in <share-bar>', () => {
  it('is confirmed only once it has happened', async () => {
    let done: () => void = () => undefined;
    const copied: string[] = [];
    pretend({
      clipboard: {writeText: (text: string) => (copied.push(text), new Promise<void>((resolve) => (done = resolve)))},
    });
    const element = await bar();
    const told = heard(element);
    button(element, 'Copy link').click();
    await pause(20);
    expect(status(element)).to.equal('');
    done();
    await until(() => status(element) === 'Link copied');
    expect(copied).to.deep.equal([HREF]);
    expect(told).to.deep.equal([['copy', HREF]]);
  });

  it('moves nothing, and goes back by itself', async () => {
    pretend({clipboard: {writeText: () => Promise.resolve()}});
    const element = await bar();
    const before = [element.offsetHeight, button(element, 'Copy link').getBoundingClientRect().x];
    button(element, 'Copy link').click();
    await until(() => status(element));
    expect([element.offsetHeight, button(element, 'Copy link').getBoundingClientRect().x]).to.deep.equal(before);
    await until(() => !status(element));
    expect(isVisible(inside(element, '#lead')!)).to.equal(true);
  });

  for (const [how, value] of Object.entries({
    'is refused': {writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError'))},
    'is not there': undefined,
  })) {
    it(`offers the address in a field where the clipboard ${how}`, async () => {
      pretend({clipboard: value});
      const element = await bar();
      button(element, 'Copy link').click();
      const field = await until(() => inside<HTMLInputElement>(element, 'input'));
      await settled(element);
      expect(field.value).to.equal(HREF);
      expect(field.readOnly).to.equal(true);
      expect(element.shadowRoot!.activeElement).to.equal(field);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, HREF.length]);
      expect(status(element)).to.equal('Copy the link here:');
    });
  }

  it('does nothing when somebody cancels it', async () => {
    let copied = 0;
    pretend({clipboard: {writeText: () => Promise.resolve((copied += 1))}});
    const element = await bar();
    heard(element, true);
    button(element, 'Copy link').click();
    await pause(20);
    expect(copied).to.equal(0);
    expect(status(element)).to.equal('');
  });
});

describe('printing in <share-bar>', () => {
  it('is told, then done', async () => {
    const order: string[] = [];
    window.print = () => order.push('printed');
    const element = await bar();
    element.addEventListener('news-share', ({network}) => order.push(network));
    button(element, 'Print').click();
    expect(order).to.deep.equal(['print', 'printed']);
  });

  it('is not done when somebody cancels it', async () => {
    let printed = 0;
    window.print = () => (printed += 1);
    const element = await bar();
    heard(element, true);
    button(element, 'Print').click();
    expect(printed).to.equal(0);
  });
});

describe('the device’s own sheet in <share-bar>', () => {
  it('is offered only where it takes this story', async () => {
    pretend({canShare: undefined, share: undefined});
    expect(button(await bar(), 'Share…')).to.equal(null);
    pretend({canShare: () => false});
    expect(button(await bar(), 'Share…')).to.equal(null);
    pretend({canShare: ({url}: ShareData) => url === HREF});
    expect(button(await bar(), 'Share…')).not.to.equal(null);
  });

  it('gets the story; a reader who closes it makes no error, and keeps the links', async () => {
    const given: ShareData[] = [];
    const failed: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => void failed.push(event.reason);
    window.addEventListener('unhandledrejection', note);
    pretend({
      canShare: () => true,
      share: (data: ShareData) => (given.push(data), Promise.reject(new DOMException('Closed', 'AbortError'))),
    });
    const element = await bar();
    const told = heard(element);
    button(element, 'Share…').click();
    await pause(50);
    window.removeEventListener('unhandledrejection', note);
    expect(given).to.deep.equal([{title: HEADLINE, url: HREF}]);
    expect(told).to.deep.equal([['native', HREF]]);
    expect(failed).to.deep.equal([]);
    expect(links(element)).to.have.length(5);
  });
});

describe('the layouts of <share-bar>', () => {
  const inWidth = async (width: string, properties: Partial<ShareBar> = {}): Promise<ShareBar> => {
    const element = await bar(properties);
    element.parentElement!.style.inlineSize = width;
    return element;
  };
  const seen = (element: Element): string[] =>
    allInside(element, 'button, a')
      .filter(isVisible)
      .map((item) => {
        const name = [...item.children].find((child) => child.localName === 'span');
        return name && isVisible(name) ? words(name) : '';
      });

  it('name all where there is room, then the two first alone, then none', async () => {
    expect(seen(await inWidth('70em', {networks: 'x vk'}))).to.deep.equal(['Copy link', 'Print', 'X', 'VK']);
    expect(seen(await inWidth('40em', {networks: 'x vk'}))).to.deep.equal(['Copy link', 'Print', '', '']);
    expect(seen(await inWidth('20em', {networks: 'x vk'}))).to.deep.equal(['', '', '', '']);
  });

  it('name nothing in icons, but what has no icon', async () => {
    const element = await inWidth('70em', {networks: 'x', layout: 'icons'});
    element.innerHTML = '<a href="https://pins.test/?u={url}">Pins</a>';
    await until(() => links(element).length === 2);
    expect(seen(element)).to.deep.equal(['', '', '', 'Pins']);
  });

  it('fit the narrowest telephone', async () => {
    for (const lang of ['en', 'ru', 'hy']) {
      for (const layout of ['row', 'icons', 'menu'] as const) {
        const element = await inWidth('288px', {lang, layout});
        const base = inside(element, '.base')!;
        expect(base.scrollWidth, `${lang} ${layout}`).to.be.at.most(base.clientWidth + 7);
      }
    }
  });

  it('give each link and button 24 px and more', async () => {
    for (const item of allInside(await inWidth('288px'), 'a, button')) {
      expect(Math.min(item.offsetWidth, item.offsetHeight)).to.be.at.least(24);
    }
  });

  it('open the rest of a menu by a button that says so', async () => {
    const element = await bar({layout: 'menu', networks: 'x facebook vk ok reddit'});
    const more = inside(element, '[aria-expanded]')!;
    expect(words(more)).to.equal('More');
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    expect(inside(element, `#${more.getAttribute('aria-controls')}`)).not.to.equal(null);
    expect(links(element).filter(isVisible).map(words)).to.deep.equal(['X', 'Facebook', 'VK']);
    more.click();
    await settled(element);
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    expect(links(element).filter(isVisible)).to.have.length(5);
    more.click();
    await settled(element);
    expect(links(element).filter(isVisible)).to.have.length(3);
  });

  it('have no such button where nothing is left', async () => {
    expect(inside(await bar({layout: 'menu', networks: 'x facebook vk'}), '[aria-expanded]')).to.equal(null);
  });
});

describe('a network of the page’s own in <share-bar>', () => {
  const own = async (html: string): Promise<HTMLElement> => {
    const element = show(`<share-bar href="${HREF}" headline="A &amp; B" networks="x">${html}</share-bar>`);
    await settled(element);
    return element;
  };

  it('comes from a link with places for the story, which is then no more seen', async () => {
    const element = await own('<a href="https://pins.test/?u={url}&t={headline}"> Pins </a>');
    const link = links(element)[1]!;
    expect(link.href).to.equal('https://pins.test/?u=https%3A%2F%2Fnews.test%2Fstory&t=A%20%26%20B');
    expect(words(link)).to.equal('Pins');
    expect(link.getAttribute('aria-label')).to.equal('Share on Pins (opens in a new tab)');
    expect(isVisible(element.firstElementChild!)).to.equal(false);
    const told = heard(element, true);
    link.click();
    expect(told).to.deep.equal([['Pins', HREF]]);
  });

  it('may come later', async () => {
    const element = await own('');
    element.innerHTML = '<p><a href="https://pins.test/?u={url}">Pins</a></p>';
    await until(() => links(element).length === 2);
  });

  it('is neither a script nor a plain link', async () => {
    const element = await own(
      '<a href="javascript:alert(\'{url}\')">Run</a><a href="https://news.test/">Home</a><a href="https://pins.test/{url}"></a>',
    );
    expect(names(element)).to.deep.equal(['X']);
  });
});

describe('<share-bar> and a blocker', () => {
  const hide = (element: Element, selector: string): void => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${selector} {display: none !important}`);
    element.shadowRoot!.adoptedStyleSheets.push(sheet);
  };
  const lead = (element: Element): HTMLElement => inside(element, '#lead')!;

  it('goes on without the line before the links when all links are hidden, and keeps copying and printing', async () => {
    const element = await bar();
    expect(isVisible(lead(element))).to.equal(true);
    hide(element, 'a[href^="https://"]');
    await looked(element);
    expect(isVisible(lead(element))).to.equal(false);
    expect(allInside(element, 'button').filter(isVisible)).to.have.length(2);
    const x = (place: Element): number => place.getBoundingClientRect().x;
    expect(x(button(element, 'Copy link'))).to.be.closeTo(x(element), 8);
  });

  it('goes on without it when the links are taken out', async () => {
    const element = await bar();
    await looked(element);
    for (const link of links(element)) link.remove();
    await looked(element);
    expect(isVisible(lead(element))).to.equal(false);
  });

  it('leaves no hole where one link was', async () => {
    const element = await bar({networks: 'vk x ok'});
    const gap = (): number =>
      links(element)[2]!.getBoundingClientRect().x - links(element)[0]!.getBoundingClientRect().right;
    hide(element, 'a[href*="//x.com/"]');
    await looked(element);
    expect(gap()).to.be.closeTo(0, 1);
    expect(isVisible(lead(element))).to.equal(true);
  });

  it('has no button for a rest that is hidden', async () => {
    const element = await bar({layout: 'menu', networks: 'x facebook vk ok reddit'});
    hide(element, '#rest a');
    inside(element, '[aria-expanded]')!.click();
    await looked(element);
    expect(inside(element, '[aria-expanded]')).to.equal(null);
  });

  it('brings all back when the blocker is switched off', async () => {
    const element = await bar();
    hide(element, 'a');
    await looked(element);
    element.shadowRoot!.adoptedStyleSheets = element.shadowRoot!.adoptedStyleSheets.slice(0, -1);
    await looked(element);
    expect(isVisible(lead(element))).to.equal(true);
  });
});
