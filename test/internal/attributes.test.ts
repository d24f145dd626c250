import {expect} from '@open-wc/testing';
import {flag, oneOf, text, tokens, whole} from '../../src/internal/attributes.js';
import {warnings} from '../support/elements.js';

const read = <T>(converter: {fromAttribute?(value: string | null): T}, value: string | null): T =>
  converter.fromAttribute!(value);

describe('attributes', () => {
  it('give text without the space around it, and none for space alone', () => {
    expect([' a b ', '', '   ', null].map((value) => read(text as never, value))).to.deep.equal([
      'a b',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are flags by being there, unless they say "false"', () => {
    expect(['', 'preview', 'true', 'false', ' False ', null].map((value) => read(flag as never, value))).to.deep.equal([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('are written by a flag as HTML does', () => {
    expect([flag.toAttribute!(true), flag.toAttribute!(false)]).to.deep.equal(['', null]);
  });

  it('give a whole number within its bounds, and none for space alone, without a word', async () => {
    const level = whole('level', 0, 6);
    const said = await warnings(() =>
      expect(['0', ' 6 ', '', '  ', null].map((value) => read(level as never, value))).to.deep.equal([
        0,
        6,
        undefined,
        undefined,
        undefined,
      ]),
    );
    expect(said).to.deep.equal([]);
  });

  it('warn of a number that is none, or out of bounds', async () => {
    for (const value of ['0', '7', '2.5', 'two']) {
      const said = await warnings(() => expect(read(whole('level', 1, 6) as never, value)).to.equal(undefined));
      expect(said).to.deep.equal([`[news-elements] level="${value}" is not a whole number from 1 to 6.`]);
    }
  });

  it('give one of a few words in any case, the first where there is none', () => {
    const size = oneOf('size', ['small', 'large']);
    const given = [' LARGE ', '', ' ', null];
    expect(given.map((value) => read(size, value))).to.deep.equal(['large', 'small', 'small', 'small']);
  });

  it('do not warn of a word that is known, nor of none', async () => {
    const size = oneOf('size', ['small', 'large']);
    expect(await warnings(() => ['large', '', ' ', null].map((value) => read(size, value)))).to.deep.equal([]);
    expect(await warnings(() => tokens('leave', ' image ,, date', ['image', 'date']))).to.deep.equal([]);
  });

  it('warn of a word that is not among the few', async () => {
    const said = await warnings(() => expect(read(oneOf('size', ['small', 'large']), 'huge')).to.equal('small'));
    expect(said).to.deep.equal(['[news-elements] size="huge" is unknown; it takes small, large.']);
  });

  it('give the known words of a list, and warn once of each other', async () => {
    const known = ['image', 'date'] as const;
    const said = await warnings(() => {
      expect([...tokens('leave', ' Image,date  image ', known)]).to.deep.equal(['image', 'date']);
      expect([...tokens('leave', 'dates image', known)]).to.deep.equal(['image']);
      expect([...tokens('leave', 'dates', known)]).to.deep.equal([]);
      expect([...tokens('leave', undefined, known)]).to.deep.equal([]);
    });
    expect(said).to.deep.equal(['[news-elements] leave="dates" is unknown; it takes image, date.']);
  });
});
