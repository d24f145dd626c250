import {expect} from '@open-wc/testing';
import {safeLink, safeResource} from '../../src/internal/safe-url.js';

const HOSTILE = [
  'javascript:alert(1)',
  ' JAVASCRIPT:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,hi',
  'vbscript:x',
  'blob:https://news.test/1',
  'file:///etc/passwd',
];

describe('safe addresses', () => {
  it('may be followed on the web, by mail and by telephone', () => {
    const links = ['https://news.test/1', 'http://news.test/', 'mailto:desk@news.test', 'tel:+37410000000'];
    expect(links.map((link) => safeLink(link))).to.deep.equal(links);
  });

  it('are loaded from the web alone', () => {
    expect(safeResource('https://news.test/1.jpg')).to.equal('https://news.test/1.jpg');
    expect(safeResource('mailto:desk@news.test')).to.equal(undefined);
  });

  it('run nothing', () => {
    for (const address of HOSTILE) {
      expect(safeLink(address, 'https://news.test/'), address).to.equal(undefined);
      expect(safeResource(address, 'https://news.test/'), address).to.equal(undefined);
    }
  });

  it('are absolute', () => {
    expect(safeLink(' ../2 ', 'https://news.test/a/1')).to.equal('https://news.test/2');
    expect(safeLink('//news.test/2', 'https://x.test/')).to.equal('https://news.test/2');
    expect(safeLink('/2')).to.equal(undefined);
  });

  it('are what the browser makes of them, those too that are not parsed', () => {
    const hosts = [
      'news.test',
      'a-1.news.test',
      'NEWS.test',
      'news.test:443',
      'u@news.test',
      '1.1',
      'xn--e1afmkfd.test',
      'новости.test',
    ];
    const paths = [
      '',
      '/',
      '/a/b-1_2.html',
      '//a/',
      '/a/./b',
      '/a/../b',
      '/%2E/b',
      '/a/%2e%2e/b',
      '/.well/x',
      '/a b',
      '/%d0%b0',
      '/а',
      '/a?b=1',
      '/a#b',
      '/~a',
      '/a\\b',
      '/a\n',
    ];
    for (const address of hosts.flatMap((host) => paths.map((path) => `https://${host}${path}`)))
      expect(safeLink(address), address).to.equal(new URL(address).href);
  });

  it('are text that says something', () => {
    const values = ['', '  ', 7, null, undefined, {href: 'https://news.test/'}, 'https://'];
    expect(values.filter((value) => safeLink(value, 'https://news.test/'))).to.deep.equal([]);
  });
});
