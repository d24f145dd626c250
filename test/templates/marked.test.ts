import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import {marked} from '../../src/templates/marked.js';

function show(text: string, query: string): string {
  const holder = document.createElement('div');
  render(html`${marked(text, query)}`, holder);
  expect(holder.textContent).to.equal(text);
  return holder.innerHTML.replace(/<!--.*?-->/g, '').replace(/<mark>(.*?)<\/mark>/g, '[$1]');
}

describe('a text with a query', () => {
  it('has each word marked wherever it stands, in any case', () => {
    expect(show('Ferry: the ferry reopens', 'FERRY open')).to.equal('[Ferry]: the [ferry] re[open]s');
    expect(show('Мост над проливом', 'мОСТ')).to.equal('[Мост] над проливом');
    expect(show('Կամուրջը բացվեց', 'կամ')).to.equal('[Կամ]ուրջը բացվեց');
  });

  it('has the longer of two words marked whole', () => {
    expect(show('forest for all', 'for forest')).to.equal('[forest] [for] all');
  });

  it('is text, whatever it looks like', () => {
    expect(show('<img src=x onerror=alert(1)>', 'img')).to.equal('&lt;[img] src=x onerror=alert(1)&gt;');
    expect(show('A <b>', '<b>')).to.equal('A [&lt;b&gt;]');
  });

  it('takes signs that patterns are made of for themselves', () => {
    expect(show('What? (50%) a.b $1 \\ [x]', '? (50%) . $1 \\ [x] * +')).to.equal(
      'What[?] [(50%)] a[.]b [$1] [\\] [[x]]',
    );
  });
});
