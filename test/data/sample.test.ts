import {expect} from '@open-wc/testing';
import {sampleStories} from '../../src/data/sample.js';
import {toArticle} from '../../src/data/validate-article.js';
import {plain} from '../../src/data/text.js';

const HOUR_MS = 3_600_000;
const stories = (language: string, count: number) => sampleStories(language, count).map((story) => toArticle(story)!);

const LETTERS: Record<string, RegExp> = {en: /[a-z]{3}/, ru: /[а-яё]{3}/, hy: /[ա-և]{3}/};

describe('sample stories', () => {
  for (const [language, letters] of Object.entries(LETTERS))
    it(`have every text that a preview shows, in ${language}`, () => {
      for (const {headline, summary, section, contentHtml, ...story} of stories(language, 3)) {
        for (const text of [headline, summary, section, contentHtml]) {
          expect(text).to.match(letters);
          for (const [other, strange] of Object.entries(LETTERS))
            if (other !== language) expect(plain(text!)).to.not.match(strange);
        }
        expect(summary).to.not.equal(headline);
        expect(plain(contentHtml!).length).to.be.above(80);
        expect(story.language).to.equal(language);
      }
    });

  it('are as many as asked for, each a story of its own, with two headlines in turns', () => {
    expect(stories('en', 0)).to.have.length(0);
    const five = stories('en', 5);
    expect(new Set(five.map(({id}) => id)).size).to.equal(5);
    const headlines = five.map(({headline}) => headline);
    expect(new Set(headlines).size).to.equal(2);
    expect(headlines[1]).to.not.equal(headlines[0]);
    expect(headlines.slice(2)).to.deep.equal([headlines[0], headlines[1], headlines[0]]);
  });

  it('are of these days, the newest first', () => {
    const ages = stories('en', 4).map(({datePublished}) => Date.now() - Date.parse(datePublished!));
    expect(ages.map((age) => Math.round(age / HOUR_MS))).to.deep.equal([2, 9, 16, 23]);
  });

  it('lead nowhere and load nothing', () => {
    for (const {url, image, attachments} of stories('ru', 2))
      expect([url, image, attachments]).to.deep.equal([undefined, undefined, []]);
  });
});
