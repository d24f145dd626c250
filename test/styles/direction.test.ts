import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';

const directionOf = (element: Element): string =>
  getComputedStyle(element.shadowRoot!.querySelector('.base')!).direction;

describe('on a page from right to left', () => {
  it('a widget keeps the direction of its own languages', async () => {
    const page = await fixture(html`<div dir="rtl"><usage-notice name="The Meridian"></usage-notice></div>`);
    expect(directionOf(page.querySelector('usage-notice')!)).to.equal('ltr');
  });

  it('what stands in a promo-slot has the page’s', async () => {
    const page = await fixture(html`<div dir="rtl"><promo-slot sizes="300x50"></promo-slot></div>`);
    expect(directionOf(page.querySelector('promo-slot')!)).to.equal('rtl');
  });
});
