import {expect} from '@open-wc/testing';
import {readingMinutes} from '../../src/i18n/reading-time.js';

describe('the time that a text takes to read', () => {
  it('counts words by the speed of their language', () => {
    expect(readingMinutes('word '.repeat(2380), 'en')).to.equal(10);
    expect(readingMinutes('слово '.repeat(1840), 'ru-RU')).to.equal(10);
    expect(readingMinutes('բառ '.repeat(1840), 'hy')).to.equal(10);
    expect(readingMinutes('mot '.repeat(2000), 'fr')).to.equal(10);
  });

  it('knows words where no spaces stand between them', () => {
    expect(readingMinutes('今日は天気がいいですね。'.repeat(100), 'ja')).to.be.within(2, 5);
  });

  it('is a minute at least', () => {
    expect(readingMinutes('A word', 'en')).to.equal(1);
    expect(readingMinutes('', 'en')).to.equal(1);
  });

  it('reckons a long text from its beginning', () => {
    expect(readingMinutes('word '.repeat(23_800), 'en')).to.equal(100);
  });
});
