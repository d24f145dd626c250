import {expect} from '@open-wc/testing';
import {pageAddress, pageHeadline} from '../../src/internal/page-story.js';

const placed: Element[] = [];
const {title} = document;

function put(html: string): void {
  document.head.insertAdjacentHTML('beforeend', html);
  placed.push(document.head.lastElementChild!);
}

afterEach(() => {
  for (const element of placed.splice(0)) element.remove();
  document.title = title;
});

describe('pageAddress', () => {
  it('is the canonical one, made absolute', () => {
    put('<link rel="canonical" href=" /story ">');
    expect(pageAddress()).to.equal(new URL('/story', location.href).href);
  });

  it('finds it among other relations, in any case', () => {
    put('<link rel="shortlink Canonical" href="https://news.test/story">');
    expect(pageAddress()).to.equal('https://news.test/story');
  });

  it('is the page’s own where there is none, or none that can be opened', () => {
    expect(pageAddress()).to.equal(location.href);
    put('<link rel="canonical" href="javascript:alert(1)">');
    expect(pageAddress()).to.equal(location.href);
  });
});

describe('pageHeadline', () => {
  it('is what the page calls itself to networks', () => {
    document.title = 'Ferry reopens | The Meridian';
    put('<meta property="og:title" content=" Ferry reopens ">');
    expect(pageHeadline()).to.equal('Ferry reopens');
  });

  it('is the title where the page says nothing else', () => {
    document.title = 'Ferry reopens | The Meridian';
    put('<meta property="og:title" content="">');
    expect(pageHeadline()).to.equal('Ferry reopens | The Meridian');
  });

  it('is the title on one line, or nothing on a page without one', () => {
    const element = document.querySelector('title')!;
    element.textContent = '\n  Ferry reopens\n';
    expect(pageHeadline()).to.equal('Ferry reopens');
    element.replaceWith();
    expect(pageHeadline()).to.equal('');
    document.head.append(element);
  });
});
