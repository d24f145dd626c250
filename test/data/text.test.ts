import {expect} from '@open-wc/testing';
import {
  cut,
  escapeHtml,
  graphemeCount,
  inert,
  paragraphs,
  plain,
  saysSummary,
  untangle,
} from '../../src/data/text.js';

describe('untangle', () => {
  it('decodes entities once', () => {
    expect(untangle('Q&amp;A: caf&eacute; &#8212; &laquo;Ёлки&raquo;')).to.equal('Q&A: café — «Ёлки»');
    expect(untangle('&amp;lt;b&amp;gt;')).to.equal('&lt;b&gt;');
  });

  it('takes markup away', () => {
    expect(untangle('<b>Срочно</b>: <a href="x">новость</a><br/>дня')).to.equal('Срочно: новость дня');
    expect(untangle('<em>Hot</em> <script>alert(1)</script>news')).to.equal('Hot news');
  });

  it('takes away each tag that writers put in titles', () => {
    for (const tag of 'a b i p q s u br em strong span div sub sup small font img h1 h6 code tt'.split(' ')) {
      expect(untangle(`x<${tag}>y`), tag).to.match(/^x ?y$/);
      expect(untangle(`x<${tag} class="c">y`), tag).to.match(/^x ?y$/);
      expect(untangle(`x<${tag} data-a = b c=d >y`), tag).to.match(/^x ?y$/);
      expect(untangle(`x<${tag.toUpperCase()} />y`), tag).to.match(/^x ?y$/);
      expect(untangle(`x</${tag}>y`), tag).to.match(/^x ?y$/);
    }
  });

  it('leaves what only looks like markup', () => {
    for (const title of [
      'a < b',
      'I <3 Yerevan',
      'vector<int>',
      'x <sum> y',
      'x <hr> y',
      'x <b y> z',
      'x <b',
      'Why <canvas> wins',
      '5 <b and c> 4',
      'AT&T',
      'x &y; z',
    ])
      expect(untangle(title)).to.equal(title);
  });

  it('keeps a < beside an entity', () => expect(untangle('1 <b & 2 &gt; 1')).to.equal('1 <b & 2 > 1'));

  it('puts everything on one line', () => expect(untangle(' Նոր\n\t լուր ')).to.equal('Նոր լուր'));
});

describe('plain', () => {
  it('parts the words of two paragraphs', () =>
    expect(plain('<p>One</p><p>two<br>three</p>')).to.equal('One two three'));

  it('leaves out what readers do not read', () =>
    expect(plain('Text<style>p{}</style><script>x()</script><a class="more-link">Continue</a>')).to.equal('Text'));

  it('runs nothing', () => {
    plain('<img src=x onerror="window.ran = true"><script>window.ran = true</script>');
    expect('ran' in window).to.equal(false);
  });
});

describe('escapeHtml', () => {
  it('makes text safe to parse', () => expect(plain(escapeHtml('1 < 2 && <b>'))).to.equal('1 < 2 && <b>'));
});

describe('cut', () => {
  it('leaves a short text alone', () => {
    expect(cut('Новости', 7)).to.equal('Новости');
    expect(cut('👨‍👩‍👧‍👦 дома', 6)).to.equal('👨‍👩‍👧‍👦 дома');
  });

  it('ends at a word', () => expect(cut('Երևանում բացվեց նոր թանգարան', 18)).to.equal('Երևանում բացվեց…'));

  it('does not drop a word that fits exactly', () => expect(cut('one two three', 7)).to.equal('one two…'));

  it('drops the comma before the ellipsis', () => expect(cut('Сегодня, завтра и всегда', 9)).to.equal('Сегодня…'));

  it('drops all that stands before the ellipsis, and no more', () => {
    expect(cut('Сегодня — , завтра и всегда', 11)).to.equal('Сегодня…');
    expect(cut('Mr. X. and others', 6)).to.equal('Mr. X…');
  });

  it('cuts a word that is most of the text', () => {
    expect(cut('a internationalization', 12)).to.equal('a internatio…');
    expect(cut('one internationalization', 6)).to.equal('one in…');
  });

  it('cuts a text without spaces between graphemes', () => expect(cut('👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀', 2)).to.equal('👩🏽‍🚀👩🏽‍🚀…'));
});

describe('graphemeCount', () => {
  it('counts what a reader counts', () => {
    expect(['', 'мы', 'և', 'й', '👨‍👩‍👧‍👦👩🏽‍🚀'].map(graphemeCount)).to.deep.equal([0, 2, 1, 1, 2]);
  });
});

describe('inert', () => {
  it('gives styles other names, and leaves words as they are', () => {
    expect(
      inert('<style>p{}</style><p class="a"style="color:red" title=x>In style = good, a < b style=c</p>'),
    ).to.equal('<template>p{}</template><p class="a"data-style="color:red" title=x>In style = good, a < b style=c</p>');
  });

  it('gives every handler another name, and leaves addresses and words as they are', () => {
    const kept = '<a href="/online=1?only=2&once=3" title="x">On = off, once = twice</a>';
    expect(inert(`<img src=x onerror="y()" alt="z"ONLOAD = y() style="">${kept}`)).to.equal(
      `<img src=x data-onerror="y()" alt="z"data-ONLOAD = y() data-style="">${kept}`,
    );
  });
});

describe('paragraphs', () => {
  it('are parted by empty lines, and their lines by breaks', () =>
    expect(paragraphs('a\nb\n \n\nc < d')).to.equal('<p>a<br>b</p><p>c &lt; d</p>'));
});

describe('saysSummary', () => {
  it('sees the summary at the beginning of a text, whatever the spaces and the end', () => {
    expect(saysSummary('The ferry\n reopens today. More follows.', 'The ferry reopens…')).to.equal(true);
    expect(saysSummary(`The${' '.repeat(150)}ferry reopens`, 'The ferry')).to.equal(true);
    expect(saysSummary('The ferry', 'The ferry')).to.equal(true);
  });

  it('sees none further on, nor another one', () => {
    expect(saysSummary('Today the ferry reopens', 'the ferry reopens')).to.equal(false);
    expect(saysSummary('The ferry closes', 'The ferry reopens')).to.equal(false);
  });
});
