import {expect} from '@open-wc/testing';
import {html, nothing, render, type TemplateResult} from 'lit';
import {draw, fill} from '../../src/templates/draw.js';

/** Lint asks for no expression where a constant would do. */
const text = (value: string): string => value;

/** Without Lit's marks. */
const markup = (element: Element): string => element.outerHTML.replace(/<!--.*?-->|\n\s*/g, '');
const drawn = (template: TemplateResult): Element => draw(template).element;

const link = (href: string, name: string): TemplateResult => html`<a href=${href} class="link">${name}</a>`;
const page = (inner: unknown, lang: unknown = nothing): TemplateResult =>
  html`<section id="i" class="s ${text('a')} b" lang=${lang}>${inner}<i>${text('end')}</i></section>`;

describe('draw', () => {
  it('draws what Lit draws of nested templates', () => {
    for (const inner of [
      link('/x', 'A & <b>'),
      [link('/1', 'one'), nothing, link('/2', 'two')],
      [],
      nothing,
      html`<b>${[html`<u>${text('deep')}</u>`, html`<u>er</u>`]}</b>`,
      html`<b><br />after</b>`,
      html`<b part=${text('ru')} title=${text('a')}><img alt=${text('"')} src=${text('data:,')} /></b>`,
    ]) {
      const nested = document.createElement('div');
      render(page(inner), nested);
      expect(markup(drawn(page(inner)))).to.equal(markup(nested.firstElementChild!));
    }
  });

  it('takes another way for each shape and no other', () => {
    const way = (inner: unknown, lang?: unknown) => draw(page(inner, lang)).way;
    expect(way(link('/x', 'x')) === way(link('/y', 'y'))).to.equal(true);
    const u = html`<u></u>`;
    const shapes = [way(nothing), way(u), way(u, 'ru'), way([u, u]), way(link('/', 'x')), way([link('/', 'x'), u])];
    expect(new Set(shapes)).to.have.lengthOf(shapes.length);
    expect(way([u]) === way(u)).to.equal(true);
  });

  it('tells where an array ends', () => {
    const two = (first: unknown, second: unknown) =>
      html`<div>
        <p>${first}</p>
        <p>${second}</p>
      </div>`;
    const [a, b, c] = ['a', 'b', 'c'].map((name) => html`<b>${name}</b>`);
    expect(markup(drawn(two([a, b], [c])))).to.equal('<div><p><b>a</b><b>b</b></p><p><b>c</b></p></div>');
    expect(markup(drawn(two([a], [b, c])))).to.equal('<div><p><b>a</b></p><p><b>b</b><b>c</b></p></div>');
  });

  it('keeps its elements while the shape is the same, and their texts follow', () => {
    const before = draw(page(link('/x', 'before')));
    const anchor = before.element.querySelector('a')!;
    const after = draw(page(link('/y', 'after')), before);
    expect(after.element.querySelector('a') === anchor).to.equal(true);
    expect(anchor.outerHTML).to.equal('<a class="link" href="/y">after</a>');
    expect(draw(page(nothing), after).element === before.element).to.equal(false);
  });

  it('touches nothing that is as before', () => {
    const before = draw(page(link('/x', 'same')));
    const words = before.element.querySelector('a')!.firstChild;
    draw(page(link('/y', 'same')), before);
    expect(before.element.querySelector('a')!.firstChild === words).to.equal(true);
  });

  it('writes no value into markup', () => {
    const element = drawn(page(link('"><img src=x>', '<img src=x>')));
    expect(element.querySelector('img')).to.equal(null);
    expect(element.querySelector('a')!.textContent).to.equal('<img src=x>');
    expect(element.querySelector('a')!.getAttribute('href')).to.equal('"><img src=x>');
  });

  it('writes words that are safe into markup, and no others', () => {
    const named = (name: string, rel: unknown) => html`<p class="link ${name}" part=${rel} id=${name}>${text('x')}</p>`;
    const {element, values} = draw(named('wide', 'link'));
    expect(values).to.deep.equal(['wide', 'x']);
    expect(markup(element)).to.equal('<p class="link wide" part="link" id="wide">x</p>');
    const hostile = '"><img src=x>';
    const other = drawn(named(hostile, hostile));
    expect(other.querySelector('img')).to.equal(null);
    expect([other.className, other.getAttribute('part'), other.id]).to.deep.equal(['link ', null, hostile]);
  });

  it('leaves an attribute out that has no value, and the next in', () => {
    const element = drawn(html`<p lang=${nothing} dir=${text('ltr')} title=${nothing}>${text('x')}</p>`);
    expect(element.outerHTML).to.equal('<p dir="ltr">x</p>');
  });
});

describe('fill', () => {
  const box = document.createElement('ul');
  const items = (...names: string[]): string => {
    fill(
      box,
      names.map((name) => html`<li class=${name > 'c' ? 'late' : ''}>${name}</li>`),
    );
    return [...box.children].map(({textContent}) => textContent).join(' ');
  };

  it('keeps the elements that stand where they stood, and adds and takes away at the end', () => {
    expect(items('a', 'b')).to.equal('a b');
    const [first, second] = box.children;
    expect(items('a', 'c', 'b')).to.equal('a c b');
    expect(box.children[0] === first && box.children[1] === second).to.equal(true);
    expect(items('d', 'c')).to.equal('d c');
    expect(box.children[0] === first, 'of another shape').to.equal(false);
    expect(box.children[1] === second).to.equal(true);
    expect(items()).to.equal('');
    expect(items('b')).to.equal('b');
  });
});
