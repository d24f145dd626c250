// Against the specification at oembed.com, 2.3.4: what every answer has, and what one of type `rich` has.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFragment} from 'parse5';
import {fileNameOf, linkTag, oembed} from '../../scripts/oembed/answer.mjs';
import {ELEMENTS} from './elements.mjs';

const BASE = 'https://cdn.example/news-elements/1.0.0/embed.html';
const ADDRESS = `${BASE}?widget=news-list&src=https%3A%2F%2Fa.example%2Ff%3Fa%3D1%26b%3D2&heading=A+%22B%22+%3CC%3E&count=3&lead=&link=https%3A%2F%2Fa.example%2F+A`;
const KNOWN =
  'type version title author_name author_url provider_name provider_url cache_age thumbnail_url html width height'.split(
    ' ',
  );

describe('an oEmbed answer', () => {
  const answer = oembed(ADDRESS, ELEMENTS, {provider: 'The Paper', providerUrl: 'https://paper.example', width: '480'});

  it('is a rich one of version 1.0, with the frame and its size', () => {
    const {type, version, html, width, height, cache_age: age} = answer;
    assert.deepEqual({type, version, width}, {type: 'rich', version: '1.0', width: 480});
    for (const number of [width, height, age]) assert.ok(Number.isInteger(number) && number > 0);
    for (const name of Object.keys(answer)) assert.ok(KNOWN.includes(name), name);
    const {childNodes} = parseFragment(html);
    assert.equal(childNodes.length, 1);
    const attributes = Object.fromEntries(childNodes[0].attrs.map(({name, value}) => [name, value]));
    assert.equal(childNodes[0].tagName, 'iframe');
    assert.equal(attributes.src, ADDRESS);
    assert.deepEqual([attributes.width, attributes.height], ['480', `${height}`]);
  });

  it('names the widget and its publisher', () => {
    assert.equal(answer.title, 'A "B" <C>');
    assert.deepEqual([answer.provider_name, answer.provider_url], ['The Paper', 'https://paper.example/']);
  });

  it('is as high as more stories are, unless it is told', () => {
    const high = oembed(ADDRESS.replace('count=3', 'count=9'), ELEMENTS);
    assert.ok(high.height > answer.height);
    assert.equal(oembed(ADDRESS, ELEMENTS, {height: '321'}).height, 321);
  });

  it('is not given for what is no widget’s address', () => {
    const wrong = [
      ['nothing', /no address of an embed\.html/],
      ['javascript:alert(1)//embed.html', /no address of an embed\.html/],
      [`https://a.example/other.html?widget=news-list`, /no address of an embed\.html/],
      [`${BASE}?widget=marquee`, /no widget “marquee”/],
      [`${BASE}?widget=news-list&onclick=x`, /has no attribute “onclick”/],
    ];
    for (const [address, reason] of wrong) assert.throws(() => oembed(address, ELEMENTS), reason);
    assert.throws(() => oembed(ADDRESS, ELEMENTS, {width: '6em'}), /whole number of pixels/);
  });

  it('has a file of one name, which a page’s tag names', () => {
    assert.match(fileNameOf(ADDRESS), /^news-list-[\da-f]{8}\.json$/);
    assert.equal(
      linkTag('https://a.example/o/x.json', 'A "B"').replace(/\s+/g, ' ').replace(' >', '>'),
      '<link rel="alternate" type="application/json+oembed" href="https://a.example/o/x.json" title="A &quot;B&quot;">',
    );
  });
});
