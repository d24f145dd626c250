import {expect} from '@open-wc/testing';
import {register} from '../../src/internal/register.js';
import {
  inside,
  isVisible,
  painted,
  pause,
  settled,
  show,
  until,
  useNet,
  warnings,
  type Updating,
} from '../support/elements.js';
import {watchLeaks} from '../support/leaks.js';
import {ELEMENTS, type Entry} from './elements.js';
import {inState, statesOf} from './states.js';

const MOVES = 20;

const make = ({elementClass}: Entry, attributes: Record<string, string> = {}): Updating => {
  const element = document.createElement(elementClass.tagName) as Updating;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

async function filled(entry: Entry, parent: Element = show('<div></div>')): Promise<Updating> {
  const element = Object.assign(make(entry), entry.filled);
  parent.append(element);
  await settled(element);
  return element;
}

const markup = (element: Element): string =>
  element.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');

/** The language of what the reader reads. */
const spoken = (element: Element): string | undefined => inside(element, '[lang]')?.lang;

/** The attributes and what their properties are when nothing is set. */
function attributesOf(entry: Entry): {attribute: string; property: string; initial: unknown}[] {
  const plain = make(entry) as unknown as Record<string, unknown>;
  return [...entry.elementClass.elementProperties]
    .filter(([, {attribute, state}]) => attribute !== false && !state)
    .map(([property, {attribute}]) => ({
      property: String(property),
      attribute: typeof attribute === 'string' ? attribute : String(property).toLowerCase(),
      initial: plain[String(property)],
    }));
}

for (const entry of ELEMENTS) {
  const tag = entry.elementClass.tagName;
  const prop = (element: Element, name: string): unknown => (element as unknown as Record<string, unknown>)[name];

  describe(`<${tag}>, as every element`, () => {
    const net = useNet();

    it('upgrades without an attribute', async () => {
      const element = show<Updating>(`<${tag}></${tag}>`);
      await settled(element);
      expect(element).to.be.instanceOf(entry.elementClass);
      expect(element.shadowRoot).not.to.equal(null);
    });

    it('shows the same with properties set before and after it is attached', async () => {
      const before = await filled(entry);
      const after = make(entry);
      show('<div></div>').append(after);
      await settled(after);
      Object.assign(after, entry.filled);
      await settled(after);
      // What an element measures of itself, it knows some frames later.
      for (let wait = 0; wait < 50 && markup(after) !== markup(before); wait++) await pause(20);
      expect(markup(after)).to.equal(markup(before));
      expect(after.offsetHeight).to.equal(before.offsetHeight);
    });

    it('shows the same as ever when a framework takes a property away by setting nothing', async () => {
      const wanted = markup(await filled(entry));
      for (const nothing of [undefined, null, ''])
        for (const {property} of attributesOf(entry).filter(({property}) => !(property in entry.filled))) {
          const element = await filled(entry);
          Object.assign(element, {[property]: nothing});
          await settled(element);
          expect(markup(element), `${property} = ${JSON.stringify(nothing)}`).to.equal(wanted);
        }
    });

    it('shows the same after twenty moves', async () => {
      const [here, there] = [show('<div></div>'), show('<div></div>')];
      const element = await filled(entry, here);
      const before = markup(element);
      for (let move = 0; move < MOVES; move++) (move % 2 ? here : there).append(element);
      await settled(element);
      expect(markup(element)).to.equal(before);
    });

    it('leaves no listener, observer or timer behind, moved and connected again too', async () => {
      await pause(50);
      const leaks = watchLeaks();
      try {
        const before = JSON.stringify(leaks.held());
        const [here, there] = [show('<div></div>'), show('<div></div>')];
        const element = await filled(entry, here);
        for (let move = 0; move < MOVES; move++) {
          (move % 2 ? here : there).append(element);
          if (move % 5 === 0) await settled(element);
        }
        element.remove();
        here.append(element);
        await settled(element);
        await pause(100);
        element.remove();
        await pause(50);
        expect(JSON.stringify(leaks.held())).to.equal(before);
      } finally {
        leaks.restore();
      }
    });

    it('looks the same in another document, rendered before it came there or not, and back again', async () => {
      const frame = show<HTMLIFrameElement>(
        '<div><iframe width="600" height="5000"></iframe></div>',
      ).firstElementChild!;
      const there = (frame as HTMLIFrameElement).contentDocument!.body;
      const look = async (element: Element): Promise<string> => {
        element.scrollIntoView();
        await painted();
        const all = [element, ...element.shadowRoot!.querySelectorAll('*')];
        return all.map((each) => Object.values({...view(each)}).join()).join('\n');
      };
      const view = (each: Element) => {
        const {display, fontSize, fontWeight, gap} = each.ownerDocument.defaultView!.getComputedStyle(each);
        return {name: each.localName, display, fontSize, fontWeight, gap};
      };
      const here = show('<div style="inline-size: 584px"></div>');
      const element = await filled(entry, here);
      const before = await look(element);
      there.append(element);
      await settled(element);
      expect(await look(element)).to.equal(before);

      const fresh = Object.assign(make(entry), entry.filled);
      there.append(fresh);
      await settled(fresh);
      expect(await look(fresh)).to.equal(before);

      document.createElement('template').content.append(element, fresh);
      here.append(element, fresh);
      await settled(element, fresh);
      expect(await look(element)).to.equal(before);
      expect(await look(fresh)).to.equal(before);
    });

    it('takes no attribute, key or cookie of the page', async () => {
      const snapshot = (): string =>
        JSON.stringify([
          [...document.documentElement.attributes].map(({name, value}) => [name, value]),
          Object.keys(localStorage),
          Object.keys(sessionStorage),
          document.cookie,
        ]);
      const before = snapshot();
      const element = await filled(entry);
      element.lang = 'hy';
      await settled(element);
      expect(snapshot()).to.equal(before);
    });

    it('stays when another copy comes, with one warning', async () => {
      const Second = class extends HTMLElement {
        static readonly tagName = tag;
      };
      const said = await warnings(() => register(Second));
      expect(customElements.get(tag)).to.equal(entry.elementClass);
      expect(said.filter((text) => text.includes(`<${tag}>`))).to.have.length(1);
    });

    it('takes a boolean attribute of "false" for false', () => {
      for (const {attribute, property, initial} of attributesOf(entry).filter(
        ({initial}) => typeof initial === 'boolean',
      )) {
        expect(initial, attribute).to.equal(false);
        expect(prop(make(entry, {[attribute]: 'false'}), property), attribute).to.equal(false);
        expect(prop(make(entry, {[attribute]: ''}), property), attribute).to.equal(true);
      }
    });

    it('trims what attributes say', async () => {
      const said = await warnings(() => {
        for (const {attribute, property, initial} of attributesOf(entry)) {
          // Seconds between requests have a floor.
          const number = attribute === 'refresh' ? '30' : '3';
          const [given, meant] = {
            boolean: [' FALSE ', 'false'],
            string: [` ${String(initial)} `, String(initial)],
            undefined: [` ${number} `, number],
          }[typeof initial as 'boolean' | 'string' | 'undefined'];
          expect(String(prop(make(entry, {[attribute]: given!}), property)), attribute).to.equal(meant);
        }
      });
      expect(said).to.deep.equal([]);
    });

    it('warns once of a word that it does not know', async () => {
      const lists = entry.tokens ?? [];
      const choices = attributesOf(entry).filter(({initial}) => typeof initial === 'string');
      for (const attribute of [...lists, ...choices.map((choice) => choice.attribute)]) {
        const word = `nonsense-${tag}-${attribute}`;
        const said = await warnings(async () => {
          for (let time = 0; time < 2; time++) {
            const element = make(entry, {[attribute]: word});
            Object.assign(element, entry.filled);
            show('<div></div>').append(element);
            await settled(element);
          }
        });
        expect(said, attribute).to.have.length(1);
        expect(said[0], attribute).to.include(word);
      }
    });

    it('is not seen when hidden', async () => {
      const element = await filled(entry);
      element.append('Some text');
      element.hidden = true;
      const range = document.createRange();
      range.selectNodeContents(element);
      expect(getComputedStyle(element).display).to.equal('none');
      expect(range.getClientRects()).to.have.length(0);
    });

    it('has neither style attributes nor rem in its shadow root', async () => {
      for (const state of statesOf(entry)) {
        const element = await inState(entry, state, net, show('<div></div>'));
        expect(element.shadowRoot!.querySelectorAll('[style]'), state).to.have.length(0);
      }
      const css = entry.elementClass.elementStyles.map(String).join('');
      expect(css).not.to.match(/[\d.]rem\b/);
    });

    if (!entry.box) return;

    it('speaks the language of what is above it, valid or nicknamed', async () => {
      for (const [given, meant] of Object.entries({en: 'en', 'ru-RU': 'ru', hy: 'hy', arm: 'hy', 'hy-AM': 'hy'})) {
        const element = await filled(entry, show(`<div lang="${given}"><p></p></div>`).firstElementChild!);
        expect(spoken(element), given).to.equal(meant);
      }
    });

    it('speaks its own language first', async () => {
      const element = make(entry, {lang: 'hy'});
      show('<div lang="ru"></div>').append(element);
      await settled(element);
      expect(spoken(element)).to.equal('hy');
    });

    it('passes over a language that is not supported', async () => {
      const element = await filled(entry, show('<div lang="ru"><div lang="fr"></div></div>').firstElementChild!);
      expect(spoken(element)).to.equal('ru');
    });

    it('follows a language that changes above it, after moves too', async () => {
      const holder = show('<div lang="ru"><p></p></div>');
      const element = await filled(entry, holder);
      for (let move = 0; move < MOVES; move++) (move % 2 ? holder : holder.firstElementChild!).append(element);
      holder.lang = 'hy';
      await until(() => spoken(element) === 'hy');
    });

    it('follows a language that changes beyond a shadow root', async () => {
      const host = show('<div lang="ru"></div>');
      const element = await filled(entry, host.attachShadow({mode: 'open'}) as unknown as Element);
      expect(spoken(element)).to.equal('ru');
      host.lang = 'hy';
      await until(() => spoken(element) === 'hy');
    });

    it('speaks three languages on one page', async () => {
      const elements = await Promise.all(
        ['en', 'ru', 'hy'].map((lang) => filled(entry, show(`<div lang="${lang}"></div>`))),
      );
      expect(elements.map(spoken)).to.deep.equal(['en', 'ru', 'hy']);
    });

    it('is as dark as the page around it, and follows', async () => {
      const page = show('<div style="color-scheme: light; color: rgb(1, 2, 3)"></div>');
      const element = await filled(entry, page);
      const base = inside(element, '.base')!;
      const ground = (): string => getComputedStyle(base).backgroundColor;
      expect(getComputedStyle(base).color).to.equal('rgb(1, 2, 3)');
      element.setAttribute('surface', 'card');
      const light = ground();
      page.style.colorScheme = 'dark';
      expect(ground()).not.to.equal(light);
      element.setAttribute('theme', 'light');
      expect(ground()).to.equal(light);
    });

    it('keeps its place on a page that unsets everything', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* {all: unset !important} div {display: block !important}');
      const element = await filled(entry);
      const {width} = element.getBoundingClientRect();
      document.adoptedStyleSheets.push(sheet);
      try {
        expect(getComputedStyle(element).display).to.equal(entry.inline ? 'inline-block' : 'block');
        expect(element.getBoundingClientRect().height).to.be.greaterThan(0);
        expect(element.getBoundingClientRect().width).to.be.closeTo(width, 20);
        element.hidden = true;
        expect(getComputedStyle(element).display).to.equal('none');
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      }
    });

    for (const [place, html] of Object.entries({
      'a flex row': '<div style="display: flex"><p>Beside</p><section></section></div>',
      'a float': '<div><section style="float: left"></section></div>',
      'a table cell': '<table><tr><td><section></section></td></tr></table>',
      'an auto grid column': '<div style="display: grid; grid-template-columns: auto 1fr"><section></section></div>',
    })) {
      it(`has a width in ${place}`, async () => {
        const hole = show(html).querySelector('section')!;
        const element = await filled(entry);
        element.style.cssText = hole.style.cssText;
        hole.replaceWith(element);
        expect(inside(element, '.base')!.offsetWidth).to.be.greaterThan(entry.inline ? 60 : 100);
      });
    }

    it('shows what stands in it until there is something better', async () => {
      for (const state of statesOf(entry)) {
        const holder = show('<div></div>');
        const element = await inState(entry, state, net, holder);
        element.innerHTML = '<a href="https://news.test/">Read on news.test</a>';
        (element as Updating).requestUpdate();
        await settled(element);
        const better = entry.complete || state === 'ready' || state === 'stale' || state === 'preview';
        expect(isVisible(element.firstElementChild!), state).to.equal(entry.keeps ?? !better);
      }
    });
  });
}
