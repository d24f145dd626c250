import {expect} from '@open-wc/testing';
import {printArticle} from '../../src/internal/print-article.js';
import {article, inside, PICTURE, render, show, settled, until} from '../support/elements.js';

const {print} = window;

/** What is hidden of a tree by the sheets that are adopted now, were it printed. */
function hidden(root: Document | ShadowRoot): Element[] {
  const gone = (): Element[] =>
    [...root.querySelectorAll('*')].filter((element) => getComputedStyle(element).display === 'none');
  const always = gone();
  const rules = root.adoptedStyleSheets
    .flatMap(({cssRules}) => [...cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
  for (const {media} of rules) media.mediaText = 'all';
  const printed = gone();
  for (const {media} of rules) media.mediaText = 'print';
  return printed.filter((element) => !always.includes(element));
}

describe('printing an article', () => {
  let prints: Element[][];

  beforeEach(() => {
    prints = [];
    window.print = () => prints.push(hidden(document));
  });

  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    window.print = print;
  });

  it('hides what does not lead to it, while it is printed', async () => {
    const holder = show('<div><p id="before">a</p><main><p id="beside">b</p></main></div>');
    const element = await render('news-article', {article: article({contentHtml: '<p>c</p>'})});
    holder.querySelector('main')!.append(element);
    await settled(element);
    await printArticle(element);
    expect(prints).to.have.length(1);
    for (const id of ['before', 'beside']) expect(prints[0]).to.include(holder.querySelector(`#${id}`));
    for (let node: Element | null = element; node; node = node.parentElement) expect(prints[0]).to.not.include(node);
    dispatchEvent(new Event('afterprint'));
    expect(hidden(document)).to.deep.equal([]);
    expect(document.adoptedStyleSheets).to.have.length(0);
    expect(
      element.shadowRoot!.adoptedStyleSheets.some(
        ({cssRules}) => cssRules[0] instanceof CSSMediaRule && cssRules.length === 1,
      ),
    ).to.equal(false);
  });

  it('finds its way through slots and shadow trees', async () => {
    const frame = show('<div><p id="light">a</p></div>');
    frame.attachShadow({mode: 'open'}).innerHTML = '<h2>Frame</h2><section><i>b</i><slot></slot></section>';
    const element = await render('news-article', {article: article({contentHtml: '<p>c</p>'})});
    frame.append(element);
    await settled(element);
    await printArticle(element);
    const within = hidden(frame.shadowRoot!);
    expect(within.map(({localName}) => localName).sort()).to.deep.equal(['h2', 'i']);
    expect(prints[0]).to.include(frame.querySelector('#light'));
  });

  it('waits for the pictures, though they are far away, but not for those that never come', async () => {
    // Nobody has asked for it: what a browser has in memory is there at once.
    const far = `${PICTURE}?${crypto.randomUUID()}`;
    const element = await render('news-article', {
      article: article({
        contentHtml: `${'<p>word</p>'.repeat(300)}<p><img src="${far}" width="9" height="9"></p><p><img src="/none.png" width="9" height="9"></p>`,
      }),
    });
    const picture = inside<HTMLImageElement>(element, '.body img')!;
    expect(picture.complete && picture.naturalWidth > 0).to.equal(false);
    await printArticle(element);
    expect(picture.naturalWidth).to.equal(320);
  });

  /** How something looks on paper. */
  async function onPaper<T>(roots: (Document | ShadowRoot)[], look: () => T): Promise<T> {
    const media = roots
      .flatMap(({adoptedStyleSheets}) => [...adoptedStyleSheets])
      .flatMap(({cssRules}) => [...cssRules])
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
    for (const rule of media) rule.media.mediaText = 'all';
    const seen = look();
    for (const rule of media) rule.media.mediaText = 'print';
    return seen;
  }

  it('prints in black at the edge of the sheet, whatever the page puts around it', async () => {
    const holder = show(
      '<main style="padding: 50px; margin: 30px; transform: rotate(9deg); opacity: 0.2; background: red; border: 9px solid"></main>',
    );
    const element = await render('news-article', {article: article({contentHtml: '<p>c</p>'})}, {theme: 'dark'});
    holder.append(element);
    await settled(element);
    await printArticle(element);
    await onPaper([document, element.shadowRoot!], () => {
      const around = getComputedStyle(holder);
      expect([around.padding, around.margin, around.transform, around.opacity]).to.deep.equal([
        '0px',
        '0px',
        'none',
        '1',
      ]);
      expect([around.borderTopWidth, around.backgroundColor]).to.deep.equal(['0px', 'rgba(0, 0, 0, 0)']);
      expect(around.visibility).to.equal('hidden');
      const own = getComputedStyle(element);
      expect([own.visibility, own.color, own.margin]).to.deep.equal(['visible', 'rgb(0, 0, 0)', '0px']);
      expect(getComputedStyle(inside(element, '.base')!).colorScheme).to.equal('light');
      expect(own.fontSize).to.equal('14.6667px');
    });
    expect(getComputedStyle(holder).opacity).to.equal('0.2');
  });

  it('gives the browser’s own command the page back before it is used', async () => {
    show('<p>page</p>');
    const element = await render('news-article', {article: article({contentHtml: '<p>c</p>'})});
    await printArticle(element);
    expect(hidden(document).length).to.be.above(0);
    dispatchEvent(new KeyboardEvent('keydown', {key: 'Control'}));
    await until(() => hidden(document).length === 0);
  });
});
