import {str, type TemplateMap} from '@lit/localize';
import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import type {Locale} from '../../src/i18n/locale.js';
import {messagesIn} from '../../src/i18n/messages.js';
import {templates} from '../../src/locales/generated/ru.js';

const catalogue: TemplateMap = templates;
const [first, second] = [0, 1];
const russian = messagesIn(() => 'ru');

/** As the generated modules have them: numbers of the values in their place. */
before(() => {
  catalogue['test-plain'] = 'Привет';
  catalogue['test-order'] = str`${second} из ${first}`;
  catalogue['test-markup'] = html`<b>${second}</b>: ${first}`;
});

after(() => {
  for (const id of ['test-plain', 'test-order', 'test-markup']) Reflect.deleteProperty(catalogue, id);
});

function shown(template: unknown): string {
  const place = document.createElement('div');
  render(template, place);
  return place.innerHTML.replace(/<!--.*?-->/g, '');
}

describe('messagesIn', () => {
  it('translates a plain text', () => {
    expect(russian('Hello', {id: 'test-plain'})).to.equal('Привет');
  });

  it('puts the values where the translation wants them', () => {
    expect(russian(str`of ${10}: ${3}`, {id: 'test-order'})).to.equal('3 из 10');
  });

  it('keeps a translated template the same from render to render', () => {
    const say = (name: string, count: number): unknown =>
      russian(html`${name} has <b>${count}</b>`, {id: 'test-markup'});
    expect(shown(say('Анна', 3))).to.equal('<b>3</b>: Анна');
    const strings = (template: unknown): unknown => (template as {strings: unknown}).strings;
    expect(strings(say('Анна', 3))).to.equal(strings(say('Яна', 4)));
  });

  it('shows the source where the language is English or has no such text', () => {
    const english = messagesIn(() => 'en');
    expect(english('Hello', {id: 'test-plain'})).to.equal('Hello');
    const count = 3;
    expect(russian(str`${count} things`, {id: 'test-none'})).to.equal('3 things');
    expect(shown(russian(html`<i>${count}</i>`, {id: 'test-none'}))).to.equal('<i>3</i>');
  });

  it('asks for the language at each call', () => {
    let locale: Locale = 'en';
    const msg = messagesIn(() => locale);
    locale = 'ru';
    expect(msg('Hello', {id: 'test-plain'})).to.equal('Привет');
  });
});
