import {expect} from '@open-wc/testing';
import {readBody, shows, type Body} from '../../../src/data/body/body.js';
import type {Article} from '../../../src/data/article.js';
import {article} from '../../support/elements.js';

const PAGE = 'https://partner.test/page';
const LONG = 'All that was said at the quay today. '.repeat(20);
const of = (contentHtml: string, fields: Partial<Article> = {}): Body =>
  readBody(article({contentHtml, ...fields}), 1, PAGE);
const html = ({content}: Body): string => {
  const holder = document.createElement('div');
  holder.append(content);
  return holder.innerHTML;
};

describe('the text of a story', () => {
  it('stands on the address of the story, else of the page', () => {
    expect(html(of('<a href="x">x</a>'))).to.contain('href="https://news.test/x"');
    expect(html(of('<a href="x">x</a>', {url: undefined}))).to.contain('href="https://partner.test/x"');
  });

  it('marks the links of a story that is paid for', () => {
    expect(html(of('<a href="x">x</a>', {flags: ['sponsored']}))).to.contain('rel="noopener sponsored"');
    expect(html(of('<a href="x">x</a>', {flags: ['live']}))).to.contain('rel="noopener"');
  });

  it('loses the line with which WordPress ends a text', () => {
    expect(
      of('<p>Text</p><p>The post <a href="/1">Ferry</a> appeared first on <a href="/">Paper</a>.</p>').text,
    ).to.equal('Text');
    for (const kept of [
      'The post appeared first on Paper.',
      'As we wrote: The post A appeared first on B.',
      'The post A appeared first on ',
    ])
      expect(of(`<p>Text</p><p>${kept}</p>`).text, kept).to.equal(`Text${kept}`);
    expect(of('<p>The post A appeared first on B.</p><p>Text</p>').text).to.contain('The post');
  });

  it('is whole where nothing says otherwise', () => {
    expect(of(`<p>${LONG}</p>`).isCut).to.equal(false);
    expect(of(`<p>${LONG}</p>`, {summary: 'All that was said'}).isCut).to.equal(false);
    expect(of('<p>Short</p>').isCut).to.equal(false);
    expect(of('<p>Short and whole</p>', {summary: 'Another'}).isCut).to.equal(false);
  });

  it('is cut where it is no more than the summary, or has no words', () => {
    expect(of('<p>The ferry  reopens</p>', {summary: 'The ferry reopens…'}).isCut).to.equal(true);
    expect(of('').isCut).to.equal(true);
    expect(of('<p> … </p>').isCut).to.equal(true);
    expect(readBody(article(), 1, PAGE).isCut).to.equal(true);
    expect(of('<img src="/a.jpg">').isCut).to.equal(true);
  });

  it('is cut where it is far too long', () => {
    const words = 'word '.repeat(99_999);
    expect(of(`${words}endin`).isCut).to.equal(false);
    const {isCut, text} = of(`${words}ending`);
    expect(isCut).to.equal(true);
    expect(text.length).to.equal(500_000);
  });

  for (const end of [
    '[…]',
    '[...]',
    '[ … ]',
    'Continue reading',
    'Read more',
    'Read more at The Paper',
    'Читать далее',
    'Читать дальше »',
    'ЧИТАТЬ ПОЛНОСТЬЮ',
    'Կարդալ ավելին',
    'Շարունակել կարդալ',
  ])
    it(`is cut where it leads on: ${end}`, () => {
      expect(of(`<p>${LONG}${end}</p>`).isCut).to.equal(true);
      expect(of(`<p>${LONG}${end}\n</p>`).isCut).to.equal(true);
      expect(of(`<p>${end} ${LONG}</p>`).isCut).to.equal(false);
    });

  it('is not cut by dots that stand in no brackets, nor by other words', () => {
    for (const end of ['…', '[.]', '[more]', 'Reading', 'Читать'])
      expect(of(`<p>${LONG}${end}</p>`).isCut, end).to.equal(false);
  });

  it('is cut where a link of WordPress leads on', () =>
    expect(of(`<p>${LONG}<a class="more-link" href="/x">→</a></p>`).isCut).to.equal(true));
});

describe('a picture', () => {
  const body = of(
    '<p>a</p><img src="https://news.test/ferry-1024x576.jpg?w=640"><img src="https://news.test/map.png">',
  );
  const isShown = (picture: string): boolean => shows(body, picture);

  it('is shown by the text in any size', () => {
    for (const name of ['ferry.jpg', 'ferry-300x169.jpg', 'ferry-scaled.jpg?fit=1', 'ferry.jpg#a', 'map.png'])
      expect(isShown(`https://news.test/${name}`), name).to.equal(true);
    expect(isShown('http://news.test/ferry.jpg')).to.equal(true);
  });

  it('is another one by any other name', () => {
    for (const name of ['ferry.png', 'ferry-2.jpg', 'ferry-ax5.jpg', 'ferry-10x5', 'a-10x5/ferry.jpg', 'ferry'])
      expect(isShown(`https://news.test/${name}`), name).to.equal(false);
    expect(isShown('https://other.test/ferry.jpg')).to.equal(false);
  });
});
