import {expect, fixture, html} from '@open-wc/testing';
import {forgetLanguage, resolveLanguage, watchLanguage} from '../../src/i18n/resolve-language.js';
import {settings} from '../../src/internal/settings.js';

const pageLanguage = document.documentElement.lang;

/** A paragraph in a shadow root in a shadow root, below `lang`. */
async function deep(lang: string): Promise<{outer: HTMLElement; middle: HTMLElement; inner: HTMLElement}> {
  const outer = await fixture<HTMLElement>(html`<section lang=${lang}></section>`);
  const middle = document.createElement('div');
  const inner = document.createElement('p');
  outer.attachShadow({mode: 'open'}).append(middle);
  middle.attachShadow({mode: 'closed'}).append(inner);
  return {outer, middle, inner};
}

/** Observers report before the next task. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

afterEach(() => {
  document.documentElement.lang = pageLanguage;
  delete settings.language;
});

describe('resolveLanguage', () => {
  it("takes the element's own language first", async () => {
    const element = await fixture(html`<div lang="ru"><p lang="hy-AM"></p></div>`);
    expect(resolveLanguage(element.firstElementChild!)).to.equal('arm');
  });

  it('climbs through shadow hosts to the nearest language', async () => {
    const {inner} = await deep('ru');
    document.documentElement.lang = 'en';
    expect(resolveLanguage(inner)).to.equal('ru');
  });

  it('passes over a language that it cannot speak', async () => {
    const element = await fixture(
      html`<div lang="hy">
        <p lang="fr"><b lang=""></b></p>
      </div>`,
    );
    expect(resolveLanguage(element.querySelector('b')!)).to.equal('arm');
  });

  it("falls back on the page's default, then on English", () => {
    document.documentElement.removeAttribute('lang');
    expect(resolveLanguage(document.body)).to.equal('en');
    settings.language = 'arm';
    expect(resolveLanguage(document.body)).to.equal('arm');
    settings.language = 'tlh';
    expect(resolveLanguage(document.body)).to.equal('en');
  });

  it('works outside a document', () => {
    expect(resolveLanguage(document.createElement('a'))).to.equal('en');
  });
});

describe('watchLanguage', () => {
  it('tells of a change on the element, above it and above its shadow hosts', async () => {
    const {outer, middle, inner} = await deep('ru');
    let told = 0;
    const changed = (): void => {
      told++;
    };
    watchLanguage(inner, changed);
    for (const element of [inner, middle, outer, document.documentElement]) {
      const before = told;
      element.lang = 'hy';
      await nextTask();
      expect(told, element.localName).to.be.above(before);
    }
    forgetLanguage(changed);
  });

  it('tells of no other attribute, and of nothing once stopped', async () => {
    const {outer, inner} = await deep('ru');
    let told = 0;
    const changed = (): void => {
      told++;
    };
    watchLanguage(inner, changed);
    outer.title = 'Новости';
    await nextTask();
    forgetLanguage(changed);
    outer.lang = 'hy';
    await nextTask();
    expect(told).to.equal(0);
  });

  it('has one observer for all, and lets it go with its last listener', async () => {
    const element = await fixture<HTMLElement>(
      html`<div>
        <p></p>
        <p></p>
        <p></p>
      </div>`,
    );
    const {observe, disconnect} = MutationObserver.prototype;
    const observers = new Set<MutationObserver>();
    const calls = {disconnect: 0};
    MutationObserver.prototype.observe = function (...args) {
      observers.add(this);
      observe.apply(this, args);
    };
    MutationObserver.prototype.disconnect = function () {
      calls.disconnect++;
      disconnect.apply(this);
    };
    try {
      const [first, ...others] = [...element.children].map(() => (): void => undefined);
      [first!, ...others].forEach((changed, i) => watchLanguage(element.children[i]!, changed));
      expect(observers.size).to.equal(1);
      others.forEach(forgetLanguage);
      expect(calls.disconnect).to.equal(0);
      forgetLanguage(first!);
      forgetLanguage(first!);
      expect(calls.disconnect).to.be.above(0);
    } finally {
      Object.assign(MutationObserver.prototype, {observe, disconnect});
    }
  });

  it('goes on telling the others when one stops in the middle', async () => {
    const element = await fixture<HTMLElement>(
      html`<div>
        <p></p>
        <p></p>
      </div>`,
    );
    const told: string[] = [];
    for (const [i, child] of [...element.children].entries()) {
      const changed = (): void => {
        told.push(String(i));
        forgetLanguage(changed);
      };
      watchLanguage(child, changed);
    }
    element.lang = 'ru';
    await nextTask();
    expect(told).to.deep.equal(['0', '1']);
  });
});
