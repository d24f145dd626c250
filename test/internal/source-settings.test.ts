import {expect} from '@open-wc/testing';
import {NewsSource} from '../../src/components/news-source/news-source.js';
import {brand} from '../../src/internal/brand.js';
import {codeOf, nearestSource} from '../../src/internal/source-settings.js';
import {show} from '../support/elements.js';

/** As another copy of the library, of another version and under another name, would define it. */
class OtherSource extends HTMLElement {
  static readonly tagName = 'news-source';
  readonly settings = {src: this.getAttribute('src') ?? undefined};
}
brand(OtherSource);
customElements.define('test-other-source', OtherSource);

describe('the nearest source', () => {
  it('is found by its brand, whoever defined it', () => {
    const holder = show('<test-other-source src="a"><p><b></b></p></test-other-source>');
    expect(nearestSource(holder.querySelector('b')!)).to.deep.equal({src: 'a'});
  });

  it('is found where the page defined the class by itself', () => {
    customElements.define('test-own-source', class extends NewsSource {});
    const holder = show('<test-own-source src="a"><b></b></test-own-source>');
    expect(nearestSource(holder.querySelector('b')!)?.src).to.equal('a');
  });

  it('is the innermost', () => {
    const holder = show(
      '<test-other-source src="a"><test-other-source src="b"><b></b></test-other-source></test-other-source>',
    );
    expect(nearestSource(holder.querySelector('b')!)).to.deep.equal({src: 'b'});
  });

  it('is found beyond shadow roots', () => {
    const host = show('<test-other-source src="a"><p></p></test-other-source>').firstElementChild!;
    const inner = document.createElement('div');
    host.attachShadow({mode: 'closed'}).append(inner);
    const element = document.createElement('b');
    inner.attachShadow({mode: 'open'}).append(element);
    expect(nearestSource(element)).to.deep.equal({src: 'a'});
  });

  it('is not the element itself, nor one beside it', () => {
    const holder = show('<div><test-other-source src="a"></test-other-source><b></b></div>');
    expect(nearestSource(holder.lastElementChild!)).to.equal(undefined);
    expect(nearestSource(holder.firstElementChild!)).to.equal(undefined);
  });
});

describe('the code of a language in addresses', () => {
  it('is the one that the source gives it, else the tag', () => {
    for (const langCodes of ['hy=arm ru=rus', ' hy=arm,ru=rus', 'hy=arm,\n  ru=rus '])
      expect(
        ['hy', 'ru', 'en'].map((lang) => codeOf({langCodes}, lang)),
        langCodes,
      ).to.deep.equal(['arm', 'rus', 'en']);
  });

  it('is the tag where nothing gives one', () => {
    expect([codeOf(undefined, 'hy'), codeOf({}, 'hy'), codeOf({langCodes: 'hy'}, 'hy')]).to.deep.equal([
      'hy',
      'hy',
      'hy',
    ]);
  });
});
