import {expect} from '@open-wc/testing';
import {decodeEntities} from '../../src/data/plain-entities.js';
import {parseHtml} from '../../src/data/text.js';

function asBrowsers(text: string): void {
  expect(decodeEntities(text), text).to.equal(parseHtml(text).textContent);
}

describe('character references without a browser', () => {
  it('are those that writers use', () =>
    [
      ...'amp quot apos ndash mdash hellip bull lsquo rsquo sbquo ldquo rdquo bdquo lsaquo rsaquo laquo raquo'.split(
        ' ',
      ),
      ...'euro trade minus thinsp ensp emsp zwnj zwj nbsp iexcl shy copy Agrave szlig agrave eacute Eacute divide thorn yuml'.split(
        ' ',
      ),
    ].forEach((name) => asBrowsers(`a&${name};b`)));

  it('are numbers, whatever their writing', () =>
    ['&#8212;', '&#x2014;', '&#X2014;', '&#x201D;&#x201d;', '&#8212 a', '&#x41', '&#128512;', '&#0065;'].forEach(
      asBrowsers,
    ));

  it('are letters of windows-1252 where browsers take them so', () =>
    [...Array(34).keys()].forEach((at) => asBrowsers(`&#${126 + at};`)));

  it('are no character beyond the last, at half a pair or at nothing', () =>
    ['&#0;', '&#xD7FF;', '&#xD800;', '&#xDFFF;', '&#xE000;', '&#x10FFFF;', '&#x110000;', '&#99999999;'].forEach(
      asBrowsers,
    ));

  it('are none without a name, by a name that nobody knows, or by one of JavaScript’s', () => {
    for (const text of ['&', '& amp;', '&;', '&#;', '&#x;', '&nothing;', '&constructor;', 'AT&T', '?a=1&b=2;'])
      expect(decodeEntities(text)).to.equal(text);
  });

  it('are decoded once', () => expect(decodeEntities('&amp;lt;&lt;b&gt;')).to.equal('&lt;<b>'));
});
