import {expect} from '@open-wc/testing';
import {offer} from '../../src/internal/offer.js';

describe('offer', () => {
  const clicked = (answer: (event: Event) => void): boolean => {
    const host = document.createElement('div');
    host.addEventListener('test-open', answer);
    const click = new Event('click', {cancelable: true});
    offer(host, click, new Event('test-open', {cancelable: true}));
    return !click.defaultPrevented;
  };

  it('leaves a click alone that the page has heard of', () => expect(clicked(() => undefined)).to.equal(true));

  it('makes nothing of a click whose event the page cancels', () =>
    expect(clicked((event) => event.preventDefault())).to.equal(false));
});
