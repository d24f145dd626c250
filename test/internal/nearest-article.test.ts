import {expect} from '@open-wc/testing';
import {brand} from '../../src/internal/brand.js';
import {isArticle, nearestArticle} from '../../src/internal/nearest-article.js';
import {show} from '../support/elements.js';

/** As another copy of the library would define it, under another name. */
class OtherArticle extends HTMLElement {
  static readonly tagName = 'news-article';
}
brand(OtherArticle);
customElements.define('test-other-article', OtherArticle);

const around = (markup: string): string | undefined => nearestArticle(show(markup).querySelector('b')!)?.id;

describe('the nearest article', () => {
  it('is known by its brand, not by its name', () => {
    expect(isArticle(document.createElement('test-other-article'))).to.equal(true);
    expect(isArticle(document.createElement('article'))).to.equal(false);
    expect(isArticle(document.createElement('news-card'))).to.equal(false);
  });

  it('is the one around an element, though others stand nearer by', () =>
    expect(
      around(
        '<div><test-other-article id="out"><p><b></b></p></test-other-article><test-other-article id="by"></test-other-article></div>',
      ),
    ).to.equal('out'));

  it('is the first in the nearest place that holds one', () =>
    expect(
      around(
        '<div><test-other-article id="far"></test-other-article><section><p><b></b></p><i><test-other-article id="near"></test-other-article></i></section></div>',
      ),
    ).to.equal('near'));

  it('is found from within a shadow root', () => {
    const host = show('<div><test-other-article id="a"></test-other-article><p></p></div>').querySelector('p')!;
    const inner = document.createElement('b');
    host.attachShadow({mode: 'open'}).append(inner);
    expect(nearestArticle(inner)?.id).to.equal('a');
  });

  it('is none on a page without', () => expect(around('<div><b></b></div>')).to.equal(undefined));
});
