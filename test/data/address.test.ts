import {expect} from '@open-wc/testing';
import {absoluteAddress, feedAddress, pageFilter, secureAddress} from '../../src/data/address.js';

describe('absoluteAddress', () => {
  it('starts from the page', () => expect(absoluteAddress('/feed')).to.equal(`${location.origin}/feed`));

  it('drops blanks around it and the fragment', () =>
    expect(absoluteAddress(' https://news.test/a#bc#d ')).to.equal('https://news.test/a'));

  it('leaves what cannot be requested as it is', () => {
    for (const src of ['http://', 'javascript:alert(1)', '']) {
      expect(absoluteAddress(src)).to.equal(src);
      expect(absoluteAddress(` ${src} `)).to.equal(src);
    }
  });
});

describe('secureAddress', () => {
  it('asks an http server on https', () => {
    for (const path of ['http:', '?of=http://other.test/'])
      expect(secureAddress(`http://news.test/${path}`)).to.equal(`https://news.test/${path}`);
  });

  it('leaves this machine and https alone', () => {
    for (const address of ['http://localhost:80/', 'http://127.0.0.1/', 'http://[::1]:8/', 'https://news.test/'])
      expect(secureAddress(address)).to.equal(address);
    expect(secureAddress('https://news.test/?of=http://other.test/')).to.equal(
      'https://news.test/?of=http://other.test/',
    );
  });
});

describe('feedAddress', () => {
  it('puts the language where the address wants it', () =>
    expect(feedAddress('https://news.test/{lang}/feed?l={lang}', {lang: 'arm'})).to.equal(
      'https://news.test/arm/feed?l=arm',
    ));

  it('asks WordPress for the language that its plugins take', () => {
    for (const src of [
      'https://a.test/wp-json/wp/v2/posts?lang={lang}',
      'https://a.test/?rest_route=/wp/v2/posts&lang={lang}',
    ]) {
      const {searchParams} = new URL(feedAddress(src, {lang: 'hy', count: 5}));
      expect([searchParams.get('lang'), searchParams.get('per_page')], src).to.deep.equal(['hy', '10']);
      expect(searchParams.get('_fields')).to.contain(',lang,');
    }
  });

  it('has no place for a language where there is none', () =>
    expect(feedAddress('https://news.test/feed?l={lang}', {})).to.equal('https://news.test/feed?l='));

  it('adds nothing to the address of a feed', () =>
    expect(feedAddress('https://news.test/rss?a=b', {count: 5, section: 'Culture', query: 'rain'})).to.equal(
      'https://news.test/rss?a=b',
    ));

  it('never throws', () => expect(feedAddress('http://', {format: 'wordpress'})).to.equal('http://'));
});

describe('pageFilter', () => {
  const choice = {section: 'culture', query: 'rain', exclude: '7'};
  const posts = 'https://news.test/wp-json/wp/v2/posts';

  it('leaves the whole choice in a feed to the page', () =>
    expect(pageFilter('https://news.test/rss', choice)).to.deep.equal(choice));

  it('leaves the whole choice among stories that stand in the page', () => {
    expect(pageFilter('#posts', {...choice, format: 'wordpress'})).to.deep.equal(choice);
    expect(pageFilter(`${posts}#`, choice)).to.deep.equal({section: 'culture', exclude: '7'});
  });

  it('leaves to the page what WordPress was not asked', () =>
    expect(pageFilter(posts, {...choice, term: {taxonomy: 'tags', id: '3'}})).to.deep.equal({exclude: '7'}));

  it('takes a number for WordPress own', () =>
    expect(pageFilter(posts, {...choice, section: '12'})).to.deep.equal({exclude: '7'}));

  it('chooses by name where WordPress has no such slug', () =>
    expect(pageFilter(posts, choice)).to.deep.equal({section: 'culture', exclude: '7'}));
});
