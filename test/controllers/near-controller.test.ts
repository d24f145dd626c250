import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {NearController} from '../../src/controllers/near-controller.js';
import {pause} from '../support/elements.js';

class Lazy extends LitElement {
  readonly sight = new NearController(this);

  override render(): string {
    return this.sight.near ? 'near' : 'far';
  }
}
customElements.define('test-lazy', Lazy);

async function lazy(distance: number): Promise<Lazy> {
  const holder = await fixture<HTMLElement>(
    html`<div style="padding-top: ${distance}px; padding-bottom: 3000px">
      <test-lazy style="display: block; height: 10px"></test-lazy>
    </div>`,
  );
  await pause(100);
  return holder.querySelector<Lazy>('test-lazy')!;
}

describe('NearController', () => {
  it('knows an element in view', async () => {
    expect((await lazy(0)).sight.near).to.equal(true);
  });

  it('knows one that a short way down the page will show', async () => {
    expect((await lazy(innerHeight + 300)).sight.near).to.equal(true);
  });

  it('does not count one far below', async () => {
    expect((await lazy(innerHeight + 900)).sight.near).to.equal(false);
  });

  it('renders its host once it has come near, and remembers', async () => {
    const element = await lazy(innerHeight + 900);
    let renders = 0;
    element.requestUpdate = () => {
      renders++;
    };
    scrollTo(0, 500);
    await pause(100);
    scrollTo(0, 0);
    await pause(100);
    expect([element.sight.near, renders]).to.deep.equal([true, 1]);
    element.parentElement!.append(element);
    expect(element.sight.near).to.equal(true);
  });

  it('observes nothing while nobody asks', async () => {
    const {observe} = IntersectionObserver.prototype;
    let observed = 0;
    IntersectionObserver.prototype.observe = function (element) {
      observed++;
      observe.call(this, element);
    };
    const element = new Lazy();
    element.render = () => 'not asked';
    document.body.append(element);
    await element.updateComplete;
    expect(observed).to.equal(0);
    expect(element.sight.near).to.equal(false);
    expect(observed).to.equal(1);
    element.remove();
    IntersectionObserver.prototype.observe = observe;
  });

  it('looks again after a move', async () => {
    const element = await lazy(innerHeight + 900);
    element.parentElement!.prepend(element);
    element.parentElement!.before(element);
    await pause(100);
    expect(element.sight.near).to.equal(true);
    element.remove();
  });
});
