import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {ClockController} from '../../src/controllers/clock-controller.js';

const MINUTE_MS = 60_000;

class Dated extends LitElement {
  recent = true;
  renders = 0;
  readonly clock = new ClockController(this, () => this.recent);

  protected override render(): TemplateResult {
    this.renders++;
    return html`${this.clock.now}`;
  }
}
customElements.define('test-dated', Dated);

const real = {now: Date.now, setInterval: window.setInterval, clearInterval: window.clearInterval};
const intervals = new Map<number, {tick: () => void; delay: number}>();
let time = 0;
let hidden = false;

beforeEach(() => {
  time = real.now();
  hidden = false;
  intervals.clear();
  Date.now = () => time;
  let count = 0;
  Object.assign(window, {
    setInterval: (tick: () => void, delay: number) => (intervals.set(++count, {tick, delay}), count),
    clearInterval: (id: number) => intervals.delete(id),
  });
  Object.defineProperty(document, 'visibilityState', {configurable: true, get: () => (hidden ? 'hidden' : 'visible')});
});

afterEach(() => {
  Object.assign(window, {setInterval: real.setInterval, clearInterval: real.clearInterval});
  Date.now = real.now;
  Reflect.deleteProperty(document, 'visibilityState');
});

/** Until the observer has reported and the update that it asked for is done. */
async function settled(...elements: Dated[]): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  for (const element of elements) await element.updateComplete;
}

async function shown(): Promise<Dated> {
  const element = await fixture<Dated>(html`<test-dated style="display: block"></test-dated>`);
  await settled(element);
  return element;
}

async function pass(ms: number, ...elements: Dated[]): Promise<void> {
  time += ms;
  for (const {tick} of [...intervals.values()]) tick();
  await settled(...elements);
}

function hide(value: boolean): void {
  hidden = value;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('ClockController', () => {
  it('renders its host each minute, with the time that it is', async () => {
    const element = await shown();
    await pass(MINUTE_MS, element);
    expect(element.renders).to.equal(2);
    expect(element.shadowRoot!.textContent).to.equal(String(time));
  });

  it('has one timer for all, of a minute', async () => {
    const elements = [await shown(), await shown(), await shown()];
    expect([...intervals.values()].map(({delay}) => delay)).to.deep.equal([MINUTE_MS]);
    await pass(MINUTE_MS, ...elements);
    expect(elements.map(({renders}) => renders)).to.deep.equal([2, 2, 2]);
  });

  it('sleeps while nothing that is shown depends on the time', async () => {
    const element = await shown();
    element.recent = false;
    element.requestUpdate();
    await settled(element);
    expect(intervals.size).to.equal(0);
    element.recent = true;
    element.requestUpdate();
    await settled(element);
    expect(intervals.size).to.equal(1);
  });

  it('sleeps while its host is out of sight, and renders at once when it is seen again', async () => {
    const element = await shown();
    element.style.display = 'none';
    await settled(element);
    expect(intervals.size).to.equal(0);
    time += 5 * MINUTE_MS;
    element.style.display = 'block';
    await settled(element);
    expect(element.renders).to.equal(2);
    expect(element.shadowRoot!.textContent).to.equal(String(time));
    expect(intervals.size).to.equal(1);
  });

  it('renders only those in sight', async () => {
    const [seen, unseen] = [await shown(), await shown()];
    unseen.style.display = 'none';
    await settled(unseen);
    await pass(MINUTE_MS, seen, unseen);
    expect([seen.renders, unseen.renders]).to.deep.equal([2, 1]);
  });

  it('sleeps while the page is hidden, and renders at once when it is back', async () => {
    const element = await shown();
    hide(true);
    expect(intervals.size).to.equal(0);
    time += 5 * MINUTE_MS;
    hide(false);
    await settled(element);
    expect(element.renders).to.equal(2);
    expect(intervals.size).to.equal(1);
  });

  it('does not render twice for coming into view', async () => {
    expect((await shown()).renders).to.equal(1);
  });

  it('leaves no timer, observer or listener behind', async () => {
    const {unobserve} = IntersectionObserver.prototype;
    const left: Element[] = [];
    IntersectionObserver.prototype.unobserve = function (element) {
      left.push(element);
      unobserve.call(this, element);
    };
    try {
      const [first, last] = [await shown(), await shown()];
      first.remove();
      expect([intervals.size, left.length]).to.deep.equal([1, 1]);
      last.remove();
      expect(intervals.size).to.equal(0);
      expect(left.map((element) => element === first || element === last)).to.deep.equal([true, true]);
      time += MINUTE_MS;
      hide(false);
      await settled(last);
      expect(last.renders).to.equal(1);
    } finally {
      IntersectionObserver.prototype.unobserve = unobserve;
    }
  });

  it('watches nobody who does not need it, until it is needed', async () => {
    const {observe} = IntersectionObserver.prototype;
    let watched = 0;
    IntersectionObserver.prototype.observe = function (element) {
      watched++;
      observe.call(this, element);
    };
    try {
      const element = new Dated();
      element.recent = false;
      (await fixture(html`<div></div>`)).append(element);
      await settled(element);
      expect([watched, intervals.size]).to.deep.equal([0, 0]);
      element.recent = true;
      element.requestUpdate();
      await settled(element);
      expect([watched, intervals.size]).to.deep.equal([1, 1]);
    } finally {
      IntersectionObserver.prototype.observe = observe;
    }
  });

  it('goes on after a move', async () => {
    const element = await shown();
    (await fixture(html`<div></div>`)).append(element);
    await settled(element);
    await pass(MINUTE_MS, element);
    expect(element.renders).to.equal(2);
  });
});
