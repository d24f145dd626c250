import {sourceOf} from './feed-checker.js';
import {markup} from './markup.js';
import {fieldsOf} from './state.js';

/** Screens, in CSS pixels; one that is wider than the column is shown smaller, and is as wide inside. */
const WIDTHS = {phone: 390, tablet: 768, desktop: 1200};
const MIN_HEIGHT = 280;
const MAX_HEIGHT = 760;
/** Around the panel, where it stays in view. */
const MARGIN = 32;

/** The frame that shows the widget: told what to build, since no text becomes markup on the way. */
export class Preview {
  /** Called when the page in the frame listens. */
  onready;
  #frame;
  #width = WIDTHS.desktop;
  #isReady = false;
  #fitting = new ResizeObserver(() => this.#fit());

  constructor() {
    addEventListener('resize', () => this.#fit());
    addEventListener('message', ({source, origin, data}) => {
      if (source !== this.#frame?.contentWindow || origin !== location.origin || data !== 'ready') return;
      this.#isReady = true;
      this.onready();
    });
  }

  /** For the template that holds it. */
  attach = (frame) => {
    if (!frame || frame === this.#frame) return;
    this.#frame = frame;
    for (const box of [frame.parentElement, this.#panel]) this.#fitting.observe(box);
  };

  show(state, elements) {
    this.#width = WIDTHS[state.width];
    this.#fit();
    if (!this.#isReady) return;
    const {page, ground, brand, widget} = state;
    const sample = !sourceOf(state, elements) && fieldsOf(elements, widget).some(({name}) => name === 'format');
    this.#frame.contentWindow.postMessage(
      {node: markup(state, elements), page, ground, brand, sample},
      location.origin,
    );
  }

  get #panel() {
    return this.#frame.closest('section');
  }

  /** With what stands above it, the frame is as high as the window and no higher. */
  #fit() {
    if (!this.#frame) return;
    const stage = this.#frame.parentElement;
    const room = stage.clientWidth;
    const scale = Math.min(1, room / this.#width);
    const above = this.#panel.offsetHeight - stage.clientHeight;
    const height = Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, innerHeight - above - MARGIN));
    const {style} = this.#frame;
    style.width = `${this.#width}px`;
    style.height = `${height / scale}px`;
    style.marginInlineStart = `${Math.max(0, (room - this.#width) / 2)}px`;
    style.transform = `scale(${scale})`;
    stage.style.height = `${height}px`;
  }
}
