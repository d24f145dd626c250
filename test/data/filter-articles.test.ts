import {expect} from '@open-wc/testing';
import type {Article} from '../../src/data/article.js';
import {filterArticles, normalUrl, type ArticleFilter} from '../../src/data/filter-articles.js';

const article = (id: string, more: Partial<Article> = {}): Article => ({
  id,
  headline: `Story ${id}`,
  authors: [],
  tags: [],
  attachments: [],
  flags: [],
  ...more,
});

const articles = [
  article('1', {section: 'Մշակույթ', headline: 'Heavy rain in Gyumri'}),
  article('2', {section: 'Culture', tags: ['Theatre'], summary: 'Rain stops the play.'}),
  article('https://news.test/?p=3', {url: 'https://news.test/three/'}),
  article('tag:news.test,2026:4', {tags: ['culture']}),
];

const ids = (filter: ArticleFilter): string[] => filterArticles(articles, filter).map(({id}) => id);

describe('filterArticles', () => {
  it('chooses all where nothing is asked', () => expect(ids({section: ' ', query: '', exclude: ''})).to.have.length(4));

  it('chooses none without a word to show', () =>
    expect(filterArticles([article('5', {headline: ''})], {})).to.deep.equal([]));

  it('chooses a section or a tag in any case', () =>
    expect(ids({section: ' CULTURE'})).to.deep.equal(['2', 'tag:news.test,2026:4']));

  it('knows the cases of Armenian', () => expect(ids({section: 'ՄՇԱԿՈՒՅԹ'})).to.deep.equal(['1']));

  it('does not take part of a name for the name', () => expect(ids({section: 'cult'})).to.deep.equal([]));

  it('finds all words in any order', () => {
    expect(ids({query: 'RAIN'})).to.deep.equal(['1', '2']);
    expect(ids({query: ' gyumri  rain '})).to.deep.equal(['1']);
    expect(ids({query: 'niar'})).to.deep.equal([]);
    expect(ids({query: 'undefined'})).to.deep.equal([]);
  });

  it('leaves out by id', () =>
    expect(ids({exclude: '1  2'})).to.deep.equal(['https://news.test/?p=3', 'tag:news.test,2026:4']));

  it('leaves out by an id with a comma', () => expect(ids({exclude: '1 tag:news.test,2026:4'})).to.have.length(2));

  it('leaves out by address', () =>
    expect(ids({exclude: 'https://news.test/three?utm_source=x#top'})).to.have.length(3));

  it('leaves out by the number in WordPress', () => expect(ids({exclude: '3'})).to.have.length(3));
});

describe('normalUrl', () => {
  it('sees through fragment, campaign and closing slash', () => {
    for (const same of ['https://a.test/b/', 'https://A.test/b#c', 'https://a.test/b//?utm_source=x&utm_medium=y'])
      expect(normalUrl(same)).to.equal('https://a.test/b');
  });

  it('keeps what tells stories apart', () =>
    expect(normalUrl('https://a.test/?p=1&utm_id=2')).to.equal('https://a.test/?p=1'));

  it('leaves alone what is no address', () => expect(normalUrl('7')).to.equal('7'));
});
