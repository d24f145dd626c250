import {expect} from '@open-wc/testing';
import {inside, isVisible, part, pause, settled, show, until, warnings, words, painted} from '../support/elements.js';

const PATIENCE_MS = 5000;
const {setTimeout: realTimeout} = window;
const ad = '<template><p class="ad" style="block-size: 50px">Buy boats</p></template>';

async function slot(html = '', attributes = '', width = '320px'): Promise<HTMLElement> {
  const element = show(`<promo-slot ${attributes}>${html}</promo-slot>`);
  element.parentElement!.style.inlineSize = width;
  await settled(element);
  return element;
}
const label = (element: Element): string => words(part(element, 'promo-label'));
const box = (element: Element): HTMLElement => part(element, 'box')!;
const isFilled = (element: Element): boolean => element.querySelector(':scope > .ad') !== null;
const frame = (element: Element): HTMLIFrameElement | null => inside(element, 'iframe');
const agree = (): boolean => document.dispatchEvent(new Event('news-consent'));

/** A slot that has stood so many pixels below the view from the start. */
async function slotBelow(pixels: number, html = '', attributes = ''): Promise<HTMLElement> {
  const place = show('<div></div>');
  place.style.paddingBlockStart = `${innerHeight + pixels}px`;
  place.innerHTML = `<promo-slot ${attributes}>${html}</promo-slot>`;
  const element = place.firstElementChild as HTMLElement;
  await settled(element);
  return element;
}

/** Lets the slot lose its patience at once. */
function hurry(): void {
  window.setTimeout = ((act: () => void, ms?: number) =>
    realTimeout(act, ms === PATIENCE_MS ? 30 : ms)) as unknown as typeof setTimeout;
}

afterEach(() => {
  window.setTimeout = realTimeout;
  scrollTo(0, 0);
});

describe('the box of <promo-slot>', () => {
  const size = (element: Element): number[] => [box(element).offsetWidth, box(element).offsetHeight];
  const sized = async (sizes: string, width: string): Promise<number[]> =>
    size(await slot('', `sizes="${sizes}"`, width));

  it('is 300 by 250 if nothing else is said', async () => {
    expect(size(await slot())).to.deep.equal([300, 250]);
  });

  it('is the widest that the container has room for', async () => {
    const sizes = '300x250, 728x90 , 970x250';
    for (const [width, expected] of [
      ['1000px', [970, 250]],
      ['970px', [970, 250]],
      ['969px', [728, 90]],
      ['727px', [300, 250]],
    ] as const)
      expect(await sized(sizes, width), width).to.deep.equal(expected);
  });

  it('holds from the width after the @', async () => {
    expect(await sized('728x90@800 320x50', '799px')).to.deep.equal([320, 50]);
    expect(await sized('728x90@800 320x50', '800px')).to.deep.equal([728, 90]);
  });

  it('is no wider than its container', async () => {
    expect(await sized('300x250', '200px')).to.deep.equal([200, 250]);
  });

  it('tells once of what is no size, and keeps the rest', async () => {
    const said = await warnings(async () => {
      expect(await sized('banner, 320x100', '320px')).to.deep.equal([320, 100]);
      expect(await sized('banner', '320px')).to.deep.equal([300, 250]);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('banner');
  });

  it('counts the label in: one and a half em, however long it is', async () => {
    for (const text of ['', 'A very long label of some advertiser '.repeat(4)]) {
      const element = await slot('', `sizes="300x250" label="${text}"`);
      element.parentElement!.style.fontSize = '20px';
      expect(element.offsetHeight).to.equal(280);
    }
  });

  it('is the same before and after it is filled', async () => {
    const element = await slot(ad, 'sizes="300x100"');
    const before = element.offsetHeight;
    await until(() => isFilled(element));
    expect(element.offsetHeight).to.equal(before);
  });

  it('follows when other sizes are set', async () => {
    const element = await slot();
    element.setAttribute('sizes', '320x50');
    await settled(element);
    expect(size(element)).to.deep.equal([320, 50]);
  });
});

describe('the label of <promo-slot>', () => {
  for (const [lang, text] of Object.entries({en: 'Advertisement', ru: 'Реклама', hy: 'Գովազդ'})) {
    it(`is “${text}” in ${lang}`, async () => {
      expect(label(await slot('', `lang="${lang}"`))).to.equal(text);
    });
  }

  it('is what the page says, over the box', async () => {
    const element = await slot('', 'label="From our shop"');
    expect(label(element)).to.equal('From our shop');
    expect(part(element, 'promo-label')!.getBoundingClientRect().bottom).to.be.at.most(
      box(element).getBoundingClientRect().y,
    );
  });
});

describe('the content of <promo-slot>', () => {
  it('comes out of its template into the page itself, once', async () => {
    const element = await slot(ad);
    await until(() => isFilled(element));
    const [content] = document.querySelectorAll('promo-slot > .ad');
    expect(isVisible(content!)).to.equal(true);
    const {parentElement} = element;
    element.remove();
    parentElement!.append(element);
    await settled(element);
    await painted();
    expect(element.querySelectorAll('.ad')).to.have.length(1);
  });

  it('may come later', async () => {
    const element = await slot();
    await painted();
    element.innerHTML = ad;
    await until(() => isFilled(element));
  });

  it('waits until it is within 500 pixels of the view', async () => {
    const element = await slotBelow(540, ad);
    await pause(100);
    expect(isFilled(element)).to.equal(false);
    scrollTo(0, 100);
    await until(() => isFilled(element));
  });

  it('waits for the margin that it is told', async () => {
    const far = await slotBelow(150, ad, 'lazy-margin="100"');
    await pause(100);
    expect(isFilled(far)).to.equal(false);
    far.parentElement!.remove();
    const near = await slotBelow(150, ad, 'lazy-margin="200"');
    await until(() => isFilled(near));
  });

  it('that is in no template is there at once', async () => {
    const element = await slot('<p>House promotion</p>', 'consent');
    expect(isVisible(element.firstElementChild!)).to.equal(true);
  });

  it('waits for consent where it is asked for', async () => {
    const element = await slot(ad, 'consent');
    await pause(100);
    expect(isFilled(element)).to.equal(false);
    agree();
    await until(() => isFilled(element));
  });

  it('needs both: consent, and to be near', async () => {
    const element = await slotBelow(600, ad, 'consent');
    await painted();
    agree();
    await pause(50);
    expect(isFilled(element)).to.equal(false);
    scrollTo(0, 300);
    await until(() => isFilled(element));
  });

  it('never comes in a preview', async () => {
    const element = await slot(ad, 'preview');
    const framed = await slot('', 'preview src="/nowhere.html"');
    agree();
    await pause(100);
    expect(isFilled(element)).to.equal(false);
    expect(frame(framed)).to.equal(null);
    expect(label(element)).to.equal('Advertisement');
    expect(box(element).offsetHeight).to.equal(250);
  });
});

describe('the frame of <promo-slot>', () => {
  const PAGE = URL.createObjectURL(new Blob(['<p>Framed</p>'], {type: 'text/html'}));
  after(() => URL.revokeObjectURL(PAGE));

  it('is shut in a sandbox, named, and as large as the box', async () => {
    const element = await slot('', 'src="/demo/icon.svg" sizes="320x100" label="Shop"');
    const found = await until(() => frame(element));
    expect(found.getAttribute('sandbox')).to.equal('allow-scripts allow-popups allow-popups-to-escape-sandbox');
    expect(found.title).to.equal('Shop');
    expect([found.offsetWidth, found.offsetHeight]).to.deep.equal([320, 100]);
    expect(found.src).to.equal(new URL('/demo/icon.svg', location.href).href);
  });

  it('takes no address that is not of the web', async () => {
    for (const src of ['javascript:alert(1)', 'data:text/html,x', PAGE]) {
      const element = await slot('', `src="${src}"`);
      await painted();
      expect(frame(element), src).to.equal(null);
    }
  });

  it('waits as any content does, and stands in place of what is there', async () => {
    const element = await slot('<p>Shop</p>', 'src="/demo/icon.svg" consent');
    await painted();
    expect(frame(element)).to.equal(null);
    expect(isVisible(element.firstElementChild!)).to.equal(true);
    agree();
    await until(() => frame(element));
    expect(isVisible(element.firstElementChild!)).to.equal(false);
  });
});

describe('an empty <promo-slot>', () => {
  beforeEach(hurry);

  it('gives its place back below the view', async () => {
    const element = await slotBelow(100, '<template><!-- nothing --></template>');
    await until(() => element.offsetHeight === 0);
    expect(isVisible(part(element, 'promo-label')!)).to.equal(false);
  });

  it('gives the padding of its ground back too', async () => {
    const element = await slotBelow(100, '', 'surface="card"');
    await until(() => element.offsetHeight === 0);
  });

  it('keeps it where it is seen, and above the view', async () => {
    const seen = await slot();
    await pause(120);
    expect(seen.offsetHeight).to.equal(274);
    const passed = await slot();
    passed.after(Object.assign(document.createElement('div'), {style: 'block-size: 3000px'}));
    scrollTo(0, 2500);
    await pause(120);
    expect(passed.offsetHeight).to.equal(274);
  });

  it('takes it again when content comes after all', async () => {
    const element = await slotBelow(100);
    await until(() => element.offsetHeight === 0);
    element.innerHTML = ad;
    await until(() => element.offsetHeight === 274);
    expect(isVisible(part(element, 'promo-label')!)).to.equal(true);
  });

  it('is not one that holds a frame, words, or an element with a height', async () => {
    for (const [html, attributes] of [
      [ad, ''],
      ['', 'src="/demo/icon.svg"'],
      ['Words', ''],
    ]) {
      const element = await slotBelow(100, html, attributes);
      await pause(150);
      expect(element.offsetHeight, html).to.equal(274);
      element.parentElement!.remove();
    }
  });

  it('is one whose content a blocker hides', async () => {
    show('<style>.ad {display: none !important}</style>');
    const element = await slotBelow(100, ad);
    await until(() => isFilled(element) && element.offsetHeight === 0);
  });

  it('stays in a preview', async () => {
    const element = await slotBelow(100, '', 'preview');
    await pause(120);
    expect(element.offsetHeight).to.equal(274);
  });
});
