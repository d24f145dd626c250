import {expect} from '@open-wc/testing';
import {resolveAddresses, safeSrcset} from '../../src/data/address-resolve.js';
import {parseHtml} from '../../src/data/text.js';

const BASE = 'https://news.test/a/b.html';

const resolved = (html: string): string => {
  const body = parseHtml(html);
  resolveAddresses(body, () => BASE);
  return body.innerHTML;
};

describe('safeSrcset', () => {
  it('makes every address absolute', () =>
    expect(safeSrcset('/1.jpg 320w, 2.jpg 640w', BASE)).to.equal(
      'https://news.test/1.jpg 320w, https://news.test/a/2.jpg 640w',
    ));

  it('keeps commas within an address', () =>
    expect(safeSrcset('https://cdn.test/w_1,h_2/a.jpg 1x,https://cdn.test/w_2,h_4/a.jpg 2x')).to.equal(
      'https://cdn.test/w_1,h_2/a.jpg 1x, https://cdn.test/w_2,h_4/a.jpg 2x',
    ));

  it('takes one without a size', () => expect(safeSrcset('/1.jpg', BASE)).to.equal('https://news.test/1.jpg'));

  it('leaves out what is not http(s)', () => {
    expect(safeSrcset('javascript:x 1x, /1.jpg 2x', BASE)).to.equal('https://news.test/1.jpg 2x');
    for (const srcset of ['data:image/png;base64,AAAA 1x', '', '/1.jpg', 7, undefined])
      expect(safeSrcset(srcset)).to.equal(undefined);
  });
});

describe('resolveAddresses', () => {
  it('makes links, pictures and posters absolute', () => {
    expect(resolved('<a href="../c">c</a>')).to.equal('<a href="https://news.test/c">c</a>');
    expect(resolved('<img src="//cdn.test/1.jpg" srcset="2.jpg 2x">')).to.equal(
      '<img src="https://cdn.test/1.jpg" srcset="https://news.test/a/2.jpg 2x">',
    );
    expect(resolved('<video poster="/p.jpg"></video>')).to.equal('<video poster="https://news.test/p.jpg"></video>');
  });

  it('drops unsafe addresses', () =>
    expect(resolved('<a href="javascript:x">c</a><img src="data:image/gif,x">')).to.equal('<a>c</a><img>'));

  it('keeps mail, telephones and jumps within the text', () => {
    const html = '<a href="mailto:a@news.test">m</a><a href="tel:+374">t</a><a href="#note">n</a>';
    expect(resolved(html)).to.equal(html);
  });

  it('says whether anything changed', () => {
    expect(resolveAddresses(parseHtml('<a href="https://news.test/">c</a>'), () => BASE)).to.equal(false);
    expect(resolveAddresses(parseHtml('<a href="/">c</a>'), () => BASE)).to.equal(true);
  });
});
