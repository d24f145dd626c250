import {expect} from '@open-wc/testing';
import {NETWORKS, type Network} from '../../src/data/networks.js';
import {fillAddress, isShareTemplate, shareableAddress} from '../../src/data/share-address.js';

const URL_WITH_ALL = 'https://news.test/паром?a=1&b=x%20y';
const HEADLINES = [
  'Ferry line reopens',
  'Паром снова ходит',
  'Լաստանավը կրկին գործում է',
  '“Quotes”, \'single\' & "double" <b>',
  'Fish & chips: 100% + more?#=;',
  'A ferry ⛴️ and a family 👩‍👩‍👧',
  'Cut in the middle of \uD83D',
  '\uDE00 begins with the other half',
];
/** Where each network expects the story, by parameter; for one of them it is all after the `#`. */
const TEXT: Record<string, string> = {
  x: 'text',
  telegram: 'text',
  whatsapp: 'text',
  vk: 'title',
  ok: 'title',
  reddit: 'title',
  bluesky: 'text',
  threads: 'text',
  mastodon: 'text',
  viber: 'text',
  email: 'subject',
  sms: 'body',
};

const parameters = (address: string): Map<string, string> => {
  const {search, hash} = new URL(address);
  // A `+` is a plus sign to apps and mail programs.
  const pairs = (search || hash).slice(1).split('&').filter(Boolean);
  return new Map(
    pairs.map((pair) => {
      const [name = '', value = '', ...more] = pair.split('=');
      expect(more, pair).to.deep.equal([]);
      return [name, decodeURIComponent(value)];
    }),
  );
};

describe('the address of each network', () => {
  it('is known here by where it takes the headline', () => {
    const taking = Object.entries<Network>(NETWORKS).filter(([, {address}]) => address.includes('{headline}'));
    expect(taking.map(([id]) => id).sort()).to.deep.equal(Object.keys(TEXT).sort());
  });

  for (const [id, {address}] of Object.entries<Network>(NETWORKS)) {
    for (const headline of HEADLINES) {
      it(`of ${id} carries the story whole: ${encodeURIComponent(headline.replace(/\p{Surrogate}/gu, '…'))}`, () => {
        const filled = fillAddress(address, {url: URL_WITH_ALL, headline});
        expect(new URL(filled).protocol).to.equal(new URL(address).protocol);
        expect(filled).to.match(/^[\x21-\x7e]+$/);
        expect(filled).not.to.contain('+');
        const said = [...parameters(filled).values()].join(' ');
        expect(said).to.contain(URL_WITH_ALL);
        const parameter = TEXT[id];
        if (parameter) {
          expect(parameters(filled).get(parameter)).to.contain(headline.replace(/\p{Surrogate}/gu, '\uFFFD'));
        }
      });
    }

    it(`of ${id} says nothing empty where there is no headline`, () => {
      const filled = fillAddress(address, {url: 'https://news.test/', headline: ''});
      for (const value of parameters(filled).values()) expect(value).to.equal('https://news.test/');
    });
  }
});

describe('fillAddress', () => {
  const story = {url: 'https://news.test/?a=1&b=2', headline: 'A & B'};

  it('takes braces that an editor has encoded', () => {
    expect(fillAddress('https://x.test/?u=%7Burl%7D&t=%7bheadline%7d', story)).to.equal(
      'https://x.test/?u=https%3A%2F%2Fnews.test%2F%3Fa%3D1%26b%3D2&t=A%20%26%20B',
    );
  });

  it('leaves other braces and empty parameters of the template', () => {
    expect(fillAddress('https://x.test/?v=&u={url}&x={other}', {...story, url: 'u'})).to.equal(
      'https://x.test/?v=&u=u&x={other}',
    );
  });

  it('leaves a space before nothing only where words come before it', () => {
    const without = {url: 'u', headline: ''};
    expect(fillAddress('https://x.test/?text={headline}%20{url}', without)).to.equal('https://x.test/?text=u');
    expect(fillAddress('https://x.test/?t={headline}&u={url}', without)).to.equal('https://x.test/?u=u');
    expect(fillAddress('https://x.test/?u={url}&t=See%20{headline}', without)).to.equal('https://x.test/?u=u&t=See%20');
  });

  it('does not read a headline as a pattern', () => {
    expect(fillAddress('?t={headline}', {...story, headline: '$& {url}'})).to.equal('?t=%24%26%20%7Burl%7D');
  });
});

describe('isShareTemplate', () => {
  it('knows a template by its place for the address or the headline, again and again', () => {
    for (let time = 0; time < 2; time++) {
      expect(isShareTemplate('https://x.test/?u={url}')).to.equal(true);
      expect(isShareTemplate('{url}')).to.equal(true);
      expect(isShareTemplate('https://x.test/?u=%7Burl%7D')).to.equal(true);
      expect(isShareTemplate('https://x.test/?t={title}')).to.equal(false);
    }
  });
});

describe('shareableAddress', () => {
  it('leaves the fragment out', () => {
    expect(shareableAddress('https://news.test/a#:~:text=b')).to.equal('https://news.test/a');
  });

  it('leaves out what tracks', () => {
    const tracking =
      'utm_source=a utm_medium=b fbclid=c gclid=d yclid=e ysclid=f mc_cid=g mc_eid=h msclkid=i igshid=j _openstat=k gbraid=l dclid=m twclid=n ttclid=o mtm_campaign=p _hsenc=q UTM_TERM=r';
    for (const pair of tracking.split(' ')) {
      expect(shareableAddress(`https://news.test/?${pair}`), pair).to.equal('https://news.test/');
    }
  });

  it('keeps what only looks like it', () => {
    for (const pair of ['utm=1', 'clid=2', 'id=3', 'pk=4', 'page_id=5', 'my_utm_source=6', 'msclid2=7']) {
      expect(shareableAddress(`https://news.test/?${pair}`)).to.equal(`https://news.test/?${pair}`);
    }
  });

  it('keeps the rest of the query as it was written', () => {
    expect(shareableAddress('https://news.test/?q=a%20b&utm_source=x&flag&r=1+2&r=3')).to.equal(
      'https://news.test/?q=a%20b&flag&r=1+2&r=3',
    );
  });

  it('leaves out the partner’s parameters, whatever their values', () => {
    expect(shareableAddress('https://news.test/?p=9&from=site&id=1', 'p=1&from=2')).to.equal('https://news.test/?id=1');
  });
});
