import {str} from '@lit/localize';
import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {LanguageController} from '../../src/controllers/language-controller.js';
import {ageText, dateText} from '../../src/templates/dates.js';

class Speaker extends LitElement {
  readonly language = new LanguageController(this);
  renders = 0;

  protected override render(): TemplateResult {
    this.renders++;
    return html`${ageText('2026-11-23T09:00:00Z', this.language, Date.UTC(2026, 10, 23, 9, 0, 30))}`;
  }
}
customElements.define('test-speaker', Speaker);

const speaker = (lang: string): Promise<Speaker> =>
  fixture<HTMLElement>(html`<div lang=${lang}><test-speaker></test-speaker></div>`).then(
    async (wrapper) => await settled(wrapper.querySelector<Speaker>('test-speaker')!),
  );

/** Observers report before the next task, and the update that they ask for follows. */
async function settled(element: Speaker): Promise<Speaker> {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  return element;
}

const text = (element: Speaker): string => element.shadowRoot!.textContent;
const NOW = {en: 'just now', ru: 'только что', arm: 'հենց նոր'};

describe('LanguageController', () => {
  it('speaks three languages on one page', async () => {
    const texts = [];
    for (const lang of ['en', 'ru', 'hy']) texts.push(text(await speaker(lang)));
    expect(texts).to.deep.equal([NOW.en, NOW.ru, NOW.arm]);
  });

  it('follows a change above it', async () => {
    const element = await speaker('ru');
    element.parentElement!.lang = 'hy';
    await settled(element);
    expect(text(element)).to.equal(NOW.arm);
    expect(element.language.lang).to.equal('hy');
    expect(element.language.locale).to.equal('arm');
  });

  it('follows its own attribute', async () => {
    const element = await speaker('ru');
    element.lang = 'en';
    await settled(element);
    expect(text(element)).to.equal(NOW.en);
    element.removeAttribute('lang');
    await settled(element);
    expect(text(element)).to.equal(NOW.ru);
  });

  it('follows a move', async () => {
    const element = await speaker('ru');
    const elsewhere = await fixture(html`<div lang="hy"></div>`);
    elsewhere.append(element);
    await settled(element);
    expect(text(element)).to.equal(NOW.arm);
  });

  it('follows a change made while it was out of the page', async () => {
    const element = await speaker('ru');
    const wrapper = element.parentElement!;
    element.remove();
    wrapper.lang = 'hy';
    wrapper.append(element);
    await settled(element);
    expect(text(element)).to.equal(NOW.arm);
  });

  it('does not render again while it speaks the same language', async () => {
    const element = await speaker('ru');
    const {renders} = element;
    element.parentElement!.lang = 'ru-RU';
    element.lang = 'tlh';
    document.body.lang = 'hy';
    await settled(element);
    document.body.removeAttribute('lang');
    await settled(element);
    expect(element.renders).to.equal(renders);
  });

  it('renders once in the new language when the change and an update come together', async () => {
    const element = await speaker('ru');
    const {renders} = element;
    element.parentElement!.lang = 'hy';
    element.requestUpdate();
    await settled(element);
    expect(element.renders).to.equal(renders + 1);
  });

  it('hears nothing once it has left the page', async () => {
    const element = await speaker('ru');
    const wrapper = element.parentElement!;
    const {renders} = element;
    element.remove();
    wrapper.lang = 'hy';
    await settled(element);
    expect(element.renders).to.equal(renders);
  });

  it('keeps its language after an await, whatever another element said meanwhile', async () => {
    const [russian, armenian] = [await speaker('ru'), await speaker('hy')];
    const {msg} = russian.language;
    armenian.language.msg('just now', {id: 'just-now'});
    await Promise.resolve();
    expect(msg('just now', {id: 'just-now'})).to.equal(NOW.ru);
  });

  it('gives the English text where there is no translation', async () => {
    const {language} = await speaker('hy');
    const id = 'no-such-text';
    expect(language.msg(str`${3} things`, {id})).to.equal('3 things');
    expect(language.msg('things', {id})).to.equal('things');
  });

  it('chooses the form for a count, or the last one where the language needs no other', async () => {
    const forms = {one: 'one', few: 'few', many: 'many', other: 'other'};
    const russian = (await speaker('ru')).language;
    expect([1, 2, 5, 1.5].map((n) => russian.plural(n, forms))).to.deep.equal(['one', 'few', 'many', 'other']);
    expect(russian.plural(2, {one: 'one', other: 'other'})).to.equal('other');
  });

  it('writes dates in its language', async () => {
    const {language} = await speaker('hy');
    expect(dateText('2026-11-23T09:00:00Z', language, {timeZone: 'UTC'})).to.equal('23 նոյեմբերի, 2026 թ.');
    expect(dateText('soon', language)).to.equal(undefined);
  });

  it('tells how long ago it was, for a day', async () => {
    const {language} = await speaker('en');
    const now = Date.UTC(2026, 10, 23, 12);
    const ago = (seconds: number): string | undefined =>
      ageText(new Date(now - 1000 * seconds).toISOString(), language, now);
    expect([-61, -59, 0, 59].map(ago)).to.deep.equal([undefined, NOW.en, NOW.en, NOW.en]);
    expect([60, 3599, 3600].map(ago)).to.deep.equal(['1 minute ago', '59 minutes ago', '1 hour ago']);
    expect([86_399, 86_400].map(ago)).to.deep.equal(['23 hours ago', undefined]);
    expect(ageText('soon', language, now)).to.equal(undefined);
  });
});
