import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {seeded} from '../../demo/builder/seed.js';
import {decode, encode} from '../../demo/builder/state.js';
import {valueOf} from '../../demo/builder/values.js';
import {ELEMENTS, HOSTILE} from './elements.mjs';

const again = (state) => decode(encode(state), ELEMENTS);
const field = (name) => ELEMENTS['news-list'].attributes.find((one) => one.name === name);

describe('the address of the embed builder', () => {
  it('is legible', () => {
    const state = decode('?widget=news-list&src=https://paper.example/ru/feed.json&count=3&page=dark', ELEMENTS);
    assert.equal(encode(state), 'widget=news-list&src=https://paper.example/ru/feed.json&count=3&ui=en&page=dark');
  });

  it('gives back what it was made of, whatever was typed', () => {
    const text = fc.oneof(fc.string({unit: 'binary'}), fc.constant(HOSTILE));
    const made = fc.record({heading: text, src: text, links: fc.array(fc.tuple(fc.webUrl(), text), {maxLength: 3})});
    fc.assert(
      fc.property(made, ({heading, src, links}) => {
        const query = new URLSearchParams({widget: 'news-list', heading, src, brand: '#0f6a6e', code: 'vue'});
        for (const [href, words] of links) query.append('link', `${href} ${words}`);
        const state = decode(query, ELEMENTS);
        assert.deepEqual(again(state), state);
      }),
    );
  });

  it('means the first of all where it says nothing, and the reader’s language', () => {
    const {widget, ui, page, width, code, options, links, brand} = decode('', ELEMENTS, 'hy');
    assert.deepEqual(
      {widget, ui, page, width, code, options, links, brand},
      {
        ...{widget: 'news-list', ui: 'hy', page: 'blog', width: 'desktop', code: 'html'},
        options: {},
        links: [],
        brand: '',
      },
    );
  });

  it('takes nothing that there is not', () => {
    const state = decode(
      '?widget=constructor&page=evil&brand=red;}&onclick=x&preview=&style=y&count=2&from=javascript:x&code=__proto__',
      ELEMENTS,
    );
    assert.deepEqual(state, {...decode('', ELEMENTS), options: {count: '2'}});
  });

  it('holds no more than a page can bear', () => {
    const state = decode(`?heading=${'a'.repeat(9000)}${'&link=https://a.example'.repeat(99)}`, ELEMENTS);
    assert.equal(state.options.heading.length, 2000);
    assert.equal(state.links.length, 12);
  });
});

describe('a value', () => {
  it('is written only where it can be taken', () => {
    const cases = [
      ['count', '4', 4],
      ...['0', '51', '2.5', 'many', ''].map((wrong) => ['count', wrong, undefined]),
      ['layout', 'grid', 'grid'],
      ['layout', 'heap', undefined],
      ['lead', 'true', true],
      ['lead', 'false', undefined],
      ['hide', ' date nothing image ', 'date image'],
      ['src', ' https://a.example/{lang}/feed ', 'https://a.example/{lang}/feed'],
      ['src', '/wp-json/wp/v2/posts', '/wp-json/wp/v2/posts'],
      ...['javascript:alert(1)', 'data:text/html,x', 'https://['].map((wrong) => ['src', wrong, undefined]),
    ];
    for (const [name, text, value] of cases) assert.equal(valueOf(field(name), text), value, `${name}=${text}`);
  });
});

describe('another widget', () => {
  const state = decode(
    '?widget=news-list&src=https://a.example/f&heading=A&link=https://a.example/ A&lang=ru',
    ELEMENTS,
  );

  it('keeps what both have', () => {
    assert.deepEqual(seeded(state, ELEMENTS['news-source'], ELEMENTS).options, {
      src: 'https://a.example/f',
      lang: 'ru',
    });
  });

  it('has the links of its sample where it is made of links', () => {
    assert.deepEqual(seeded(state, ELEMENTS['social-links'], ELEMENTS), {
      widget: 'social-links',
      options: {lang: 'ru'},
      links: [{href: 'https://t.me/paper?a=1&b=2', text: 'Telegram'}],
    });
  });
});
