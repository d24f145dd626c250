import {expect} from '@open-wc/testing';
import {html, nothing, render, type TemplateResult} from 'lit';
import {flat} from '../../src/templates/flat.js';

/** Lint asks for no expression where a constant would do. */
const text = (value: string): string => value;

/** Without Lit's marks. */
const markup = (box: Element): string => box.innerHTML.replace(/<!--.*?-->|\n\s*/g, '');

const link = (href: string, name: string): TemplateResult => html`<a href=${href} class="link">${name}</a>`;
const page = (inner: unknown, lang: unknown = nothing): TemplateResult =>
  html`<section id="i" class="s ${text('a')} b" lang=${lang}>${inner}<i>${text('end')}</i></section>`;

describe('flat', () => {
  let box: HTMLElement;
  beforeEach(() => (box = document.createElement('div')));

  it('draws what the nested template draws', () => {
    for (const inner of [
      link('/x', 'A & <b>'),
      [link('/1', 'one'), nothing, link('/2', 'two')],
      [],
      nothing,
      'text',
      html`<b>${[html`<u>${text('deep')}</u>`, 'er']}</b>`,
      html`<b><br />${text('after')}</b>`,
    ]) {
      const nested = document.createElement('div');
      render(page(inner), nested);
      const flattened = document.createElement('div');
      render(flat(page(inner)), flattened);
      expect(markup(flattened)).to.equal(markup(nested));
    }
  });

  it('has markup of its own for each shape and no other', () => {
    const strings = (inner: unknown, lang?: unknown) => flat(page(inner, lang)).strings;
    expect(strings(link('/x', 'x'))).to.equal(strings(link('/y', 'y')));
    const shapes = [
      strings(nothing),
      strings('x'),
      strings('x', 'ru'),
      strings([]),
      strings(['x']),
      strings(['x', 'y']),
      strings([['x'], 'y']),
      strings(link('/x', 'x')),
      strings([link('/x', 'x')]),
    ];
    expect(new Set(shapes)).to.have.lengthOf(shapes.length);
  });

  it('tells where an array ends', () => {
    const two = (first: unknown, second: unknown) =>
      html`<p>${first}</p>
        <p>${second}</p>`;
    const drawn = (first: unknown, second: unknown): string => {
      render(flat(two(first, second)), box);
      return markup(box);
    };
    const [a, b, c] = ['a', 'b', 'c'].map((name) => html`<b>${name}</b>`);
    expect(drawn([a, b], [c])).to.equal('<p><b>a</b><b>b</b></p><p><b>c</b></p>');
    expect(drawn([a], [b, c])).to.equal('<p><b>a</b></p><p><b>b</b><b>c</b></p>');
  });

  it('keeps its elements while the shape is the same, and their texts follow', () => {
    render(flat(page(link('/x', 'before'))), box);
    const anchor = box.querySelector('a')!;
    render(flat(page(link('/y', 'after'))), box);
    expect(box.querySelector('a')).to.equal(anchor);
    expect(anchor.outerHTML).to.equal('<a class="link" href="/y">after</a>');
  });

  it('writes no value into markup', () => {
    render(flat(page(link('"><img src=x>', '<img src=x>'), '"><img>')), box);
    expect(box.querySelector('img')).to.equal(null);
    expect(box.querySelector('a')!.textContent).to.equal('<img src=x>');
  });

  it('writes words that are safe into markup, and no others', () => {
    const named = (name: string, rel: unknown) => html`<p class="link ${name}" part=${rel} id=${name}>${text('x')}</p>`;
    const {strings, values} = flat(named('wide', 'link'));
    expect(strings[0]).to.include('class="link wide" part="link"');
    expect(values).to.deep.equal(['wide', 'x']);
    const hostile = '"><img src=x>';
    render(flat(named(hostile, hostile)), box);
    expect(box.querySelector('img')).to.equal(null);
    expect(box.querySelector('p')!.getAttribute('part')).to.equal(hostile);
    expect(box.querySelector('p')!.className).to.equal(`link ${hostile}`);
  });

  it('leaves an attribute out that has no value, and the next in', () => {
    render(flat(html`<p lang=${nothing} dir=${text('ltr')} title=${nothing}>${text('x')}</p>`), box);
    expect([...box.querySelector('p')!.attributes].map(({name, value}) => `${name}=${value}`)).to.deep.equal([
      'dir=ltr',
    ]);
  });

  it('listens', () => {
    let clicks = 0;
    render(flat(html`<p>${html`<button @click=${() => clicks++}>${text('x')}</button>`}</p>`), box, {host: box});
    box.querySelector('button')!.click();
    expect(clicks).to.equal(1);
  });
});
