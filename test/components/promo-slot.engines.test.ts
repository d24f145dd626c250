import {expect} from '@open-wc/testing';
import {inside, part, settled, show, until} from '../support/elements.js';

interface Tagged {
  promoRuns?: number;
}
const page = window as Window & Tagged;

afterEach(() => delete page.promoRuns);

describe('<promo-slot> in each engine', () => {
  it('runs the scripts of its template in the page, once', async () => {
    const element = show('<promo-slot></promo-slot>');
    const [template, script] = [document.createElement('template'), document.createElement('script')];
    script.text = 'window.promoRuns = (window.promoRuns ?? 0) + 1; document.currentScript.before("Ad")';
    template.content.append(script);
    element.append(template);
    expect(page.promoRuns).to.equal(undefined);
    await until(() => page.promoRuns);
    expect(element.textContent).to.contain('Ad');
    const {parentElement} = element;
    element.remove();
    parentElement!.append(element);
    await settled(element);
    expect(page.promoRuns).to.equal(1);
  });

  it('upgrades elements of its template', async () => {
    const element = show('<promo-slot><template><news-card preview></news-card></template></promo-slot>');
    const card = await until(() => element.querySelector(':scope > news-card'));
    await settled(card);
    expect(inside(card, 'article')).not.to.equal(null);
  });

  it('keeps the box that its container has room for', async () => {
    const element = show('<promo-slot sizes="200x100, 400x50"></promo-slot>');
    await settled(element);
    for (const [width, height] of [
      ['300px', 100],
      ['400px', 50],
    ] as const) {
      element.parentElement!.style.inlineSize = width;
      expect(part(element, 'box')!.offsetHeight).to.equal(height);
    }
  });
});
