import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ThemeToggle} from '../../src/components/theme-toggle/theme-toggle.js';
import {choose} from '../../src/internal/page-state.js';
import {allInside, inside, render, settled, show} from '../support/elements.js';

const root = document.documentElement;
const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;
const three = (): Promise<ThemeToggle> => render('theme-toggle', {modes: 'light dark auto'});
const chosen = (element: Element): number =>
  allInside<HTMLInputElement>(element, 'input').findIndex(({checked}) => checked);

async function press(element: Element, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key});
  await settled(element);
}

afterEach(async () => {
  choose('theme', undefined);
  await settled();
});

describe('<theme-toggle> in each engine', () => {
  it('switches by Space and by Enter, and keeps the focus', async () => {
    show('<style>:root {color-scheme: light}</style>');
    const element = await render('theme-toggle');
    inside(element, 'button')!.focus();
    await press(element, ' ');
    expect(root.style.colorScheme).to.equal('dark');
    await press(element, 'Enter');
    expect(root.style.colorScheme).to.equal('');
    expect(focused(element)).to.equal(inside(element, 'button'));
  });

  it('makes what light-dark() colours dark', async () => {
    const box = show(
      '<div style="color-scheme: light"><p style="color: light-dark(rgb(1, 1, 1), rgb(2, 2, 2))"></p></div>',
    );
    box.id = 'target';
    const element = await render('theme-toggle', {target: '#target'});
    inside(element, 'button')!.click();
    await settled(element);
    expect(getComputedStyle(box.firstElementChild!).color).to.equal('rgb(2, 2, 2)');
  });

  it('goes by Tab to the chosen one of three, and from there out', async () => {
    const first = show('<button>Before</button>');
    const element = await three();
    const last = show('<button>After</button>');
    first.focus();
    await press(element, 'Tab');
    expect(focused(element)).to.equal(allInside(element, 'input')[2]);
    expect(getComputedStyle(focused(element)!).outlineStyle).to.equal('solid');
    await press(element, 'Tab');
    expect(document.activeElement).to.equal(last);
  });

  for (const [back, forward] of [
    ['ArrowLeft', 'ArrowRight'],
    ['ArrowUp', 'ArrowDown'],
  ] as const) {
    it(`goes by ${back} and ${forward} among the three, round both ends, and chooses as it goes`, async () => {
      const element = await three();
      const inputs = allInside<HTMLInputElement>(element, 'input');
      inputs[2]!.focus();
      const steps = [];
      for (const key of [back, back, back, forward, forward]) {
        await press(element, key);
        expect(focused(element)).to.equal(inputs[chosen(element)]);
        steps.push(`${chosen(element)} ${root.style.colorScheme}`);
      }
      expect(steps).to.deep.equal(['1 dark', '0 light', '2 ', '0 light', '1 dark']);
    });
  }

  it('chooses the one of three in focus by Space, and nothing by Enter', async () => {
    const element = await three();
    allInside(element, 'input')[0]!.focus();
    await press(element, 'Enter');
    expect(chosen(element)).to.equal(2);
    await press(element, ' ');
    expect(chosen(element)).to.equal(0);
    expect(root.style.colorScheme).to.equal('light');
  });

  it('leaves arrows with Alt or Command to the browser', async () => {
    const input = allInside(await three(), 'input')[2]!;
    for (const held of [{altKey: true}, {metaKey: true}]) {
      const key = new KeyboardEvent('keydown', {key: 'ArrowLeft', bubbles: true, cancelable: true, ...held});
      expect(input.dispatchEvent(key)).to.equal(true);
    }
  });

  it('chooses no other by an arrow when the event is cancelled', async () => {
    const element = await three();
    element.addEventListener('news-theme-change', (event) => event.preventDefault());
    allInside(element, 'input')[2]!.focus();
    await press(element, 'ArrowLeft');
    expect(chosen(element)).to.equal(2);
    expect(focused(element)).to.equal(allInside(element, 'input')[2]);
    expect(root.hasAttribute('style')).to.equal(false);
  });

  it('gives a target of at least 24 px to each choice', async () => {
    for (const input of allInside(await three(), 'input')) {
      expect(input.offsetWidth).to.be.at.least(24);
      expect(input.offsetHeight).to.be.at.least(24);
    }
  });
});
