import {expect} from '@open-wc/testing';
import {localeTag, toLocale} from '../../src/i18n/locale.js';

describe('toLocale', () => {
  it('knows Armenian by each of its names', () => {
    for (const tag of ['hy', 'arm', 'hye', 'hy-AM', 'HY', 'hy_AM', 'hy-Latn'])
      expect(toLocale(tag), tag).to.equal('arm');
  });

  it('looks at the language alone', () => {
    for (const tag of ['ru', 'ru-RU', 'RU', 'ru-Cyrl-KZ']) expect(toLocale(tag), tag).to.equal('ru');
    for (const tag of ['en', 'EN', 'en-GB', ' en ']) expect(toLocale(tag), tag).to.equal('en');
  });

  it('has nothing for what it cannot speak', () => {
    for (const tag of ['fr', 'rum', 'hyw', 'hyex', 'why', '', 'x', 'constructor', '__proto__', null, undefined]) {
      expect(toLocale(tag), String(tag)).to.equal(undefined);
    }
  });
});

it('localeTag gives tags that are valid', () => {
  expect([localeTag('en'), localeTag('ru'), localeTag('arm')]).to.deep.equal(['en', 'ru', 'hy']);
});
