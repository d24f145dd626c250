import {expect} from '@open-wc/testing';
import {failure, read} from '../read.js';

const URL = 'https://news.test/suggest?q=fer';

describe('OpenSearch suggestions', () => {
  it('reads words with and without an address', () => {
    const {articles} = read(['fer', ['Ferry reopens', 'ferry timetable'], ['A story', ''], ['/ferry', '']], {
      url: URL,
    });
    expect(articles.map(({headline, url}) => [headline, url])).to.deep.equal([
      ['Ferry reopens', 'https://news.test/ferry'],
      ['ferry timetable', undefined],
    ]);
  });

  it('reads the shortest answer, and one without a find', () => {
    expect(read(['fer', ['ferry', 'fern']], {url: URL}).articles.map(({headline}) => headline)).to.deep.equal([
      'ferry',
      'fern',
    ]);
    expect(read(['fer', []], {url: URL}).articles).to.deep.equal([]);
    expect(read(['fer', [], [], []], {url: URL, format: 'opensearch'}).articles).to.deep.equal([]);
  });

  it('takes what a server has printed before it', () => {
    expect(read('<b>Warning</b>: deprecated\n["fer",["ferry"]]', {url: URL}).articles).to.have.length(1);
  });

  it('trusts neither words nor addresses', () => {
    const {articles} = read(
      ['x', [7, '<b>bold</b>', null, {}, 'last'], [], ['javascript:alert(1)', 'data:text/html,x']],
      {
        url: URL,
      },
    );
    expect(articles.map(({headline, url}) => [headline, url])).to.deep.equal([
      ['7', undefined],
      ['<b>bold</b>', undefined],
      ['last', undefined],
    ]);
  });

  it('leaves what only looks alike to others', () => {
    for (const body of [['fer'], ['fer', 'ferry'], [['ferry'], ['fern']], {0: 'fer', 1: ['ferry']}])
      expect(failure(body, {url: URL}).code, JSON.stringify(body)).to.equal('format');
  });
});
