import {expect} from '@open-wc/testing';
import {brandOf} from '../../src/internal/brand.js';
import {register} from '../../src/internal/register.js';
import {configure} from '../../src/internal/settings.js';

let made = 0;

const anElement = (tagName = `test-element-${String(++made)}`) =>
  class extends HTMLElement {
    static readonly tagName = tagName;
  };

/** What the console is warned of while `act` runs and in the task after it. */
async function warnings(act: () => void): Promise<string[]> {
  const said: string[] = [];
  const {warn} = console;
  console.warn = (text: string) => said.push(text);
  try {
    act();
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('register', () => {
  afterEach(() => configure({prefix: undefined}));

  it('defines a class under its name', () => {
    const element = anElement();
    register(element);
    expect(customElements.get(element.tagName)).to.equal(element);
  });

  it('says nothing when the same class comes again', async () => {
    const element = anElement();
    register(element);
    expect(await warnings(() => register(element))).to.deep.equal([]);
  });

  it('leaves a taken name to its first holder', async () => {
    const [first, second] = [anElement('test-taken'), anElement('test-taken')];
    customElements.define('test-taken', first);
    await warnings(() => register(second));
    expect(customElements.get('test-taken')).to.equal(first);
  });

  it('warns once for all the names that are taken', async () => {
    const tags = ['test-twice-a', 'test-twice-b'];
    for (const tag of tags) register(anElement(tag));
    const said = await warnings(() => tags.forEach((tag) => register(anElement(tag))));
    expect(said).to.have.length(1);
    for (const tag of tags) expect(said[0]).to.contain(`<${tag}>: news-elements source has it`);
  });

  it('does not take the page’s own element for one of ours', async () => {
    customElements.define('test-own', class extends HTMLElement {});
    const said = await warnings(() => register(anElement('test-own')));
    expect(said[0]).to.contain('<test-own>: NotSupportedError');
  });

  it('puts the prefix of the settings before the name', () => {
    configure({prefix: ' Acme '});
    const element = anElement();
    register(element);
    expect(customElements.get(`acme-${element.tagName}`)).to.equal(element);
    expect(customElements.get(element.tagName)).to.equal(undefined);
  });

  it('defines nothing under a prefix that makes no name, and says so', async () => {
    configure({prefix: '1st'});
    const element = anElement();
    const said = await warnings(() => register(element));
    expect(customElements.get(element.tagName)).to.equal(undefined);
    expect(said[0]).to.contain(`<1st-${element.tagName}>: SyntaxError`);
  });

  it('warns, and does not throw, where the registry refuses a class', async () => {
    const element = anElement();
    register(element);
    configure({prefix: 'second'});
    const said = await warnings(() => register(element));
    expect(said[0]).to.contain(`<second-${element.tagName}>: NotSupportedError`);
  });

  it('brands what it defines with the name that has no prefix', () => {
    configure({prefix: 'branded'});
    const element = anElement();
    register(element);
    const made = document.createElement(`branded-${element.tagName}`);
    expect(brandOf(made)).to.deep.equal({tag: element.tagName, version: 'source'});
  });

  it('finds no brand on other elements', () => {
    expect(brandOf(document.body)).to.equal(undefined);
  });

  it('recognises an element of another copy by the brand alone', () => {
    const other = Object.assign(document.createElement('div'), {
      [Symbol.for('news-elements')]: {tag: 'news-source', version: '0.1.0'},
    });
    expect(brandOf(other)?.tag).to.equal('news-source');
  });
});
