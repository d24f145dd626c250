import {str} from '@lit/localize';
import {html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LanguageController} from '../../controllers/language-controller.js';
import {NewsTextSizeChangeEvent} from '../../events/news-text-size-change-event.js';
import {text} from '../../internal/attributes.js';
import {first} from '../../internal/first.js';
import {choice, choose} from '../../internal/page-state.js';
import {scaleText} from '../../internal/text-scale.js';
import {warnOnce} from '../../internal/warn.js';
import {controlStyles} from '../../styles/control.js';
import {hostStyles} from '../../styles/host.js';
import {styles} from './text-size.styles.js';

const STEPS = [0.85, 1, 1.15, 1.3, 1.5];
const MIN = 0.5;
const MAX = 4;
const NORMAL = 1;

/**
 * Smaller and larger text, and back to normal: for the article, else for all of this library's widgets. What the reader
 * chooses is kept and holds in other tabs too.
 *
 * @icon a-large-small
 * @example
 * <text-size></text-size>
 * @attr {'card'} surface - A background of its own behind the widget, light or dark as the page's `color-scheme` says.
 * @attr {'light' | 'dark'} theme - Light or dark whatever the page is, with a background of its own.
 * @fires {NewsTextSizeChangeEvent} news-text-size-change - The reader asks for another size. Cancelable.
 * @csspart button - One of the three buttons.
 */
export class TextSize extends LitElement {
  static readonly tagName = 'text-size';
  static override styles = [hostStyles, controlStyles, styles];

  /**
   * CSS selector of what gets larger and smaller, by `--news-text-scale`. Without it, the nearest `news-article`, else
   * all widgets.
   *
   * @title What is resized
   */
  @property({converter: text}) target?: string | undefined;

  /**
   * Sizes that the buttons go through; 1 is the usual one. From 0.5 to 4, with commas between; `0.85,1,1.15,1.3,1.5` if
   * not given.
   *
   * @title Sizes
   * @default '0.85,1,1.15,1.3,1.5'
   */
  @property({converter: text}) steps?: string | undefined;

  readonly #language = new LanguageController(this, () => this.#follow(), 'text-scale');
  #scale = NORMAL;
  /** Only what the reader did here is said: a change in another tab is no news to this one. */
  #acted = false;
  #restore: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#restore?.();
  }

  protected override render(): TemplateResult {
    const {lang, msg} = this.#language;
    const steps = this.#sizes;
    const percent = Math.round(this.#scale * 100);
    return html`<div
      class="base"
      role="group"
      aria-label=${msg('Text size', {id: 'text-size', desc: 'Names the buttons that change the size of text'})}
      lang=${lang}
    >
      ${this.#renderButton(
        'smaller',
        msg('Smaller text', {id: 'text-smaller', desc: 'Button A−, for screen readers'}),
        steps.findLast((step) => step < this.#scale),
      )}
      ${this.#renderButton(
        'normal',
        msg('Normal text size', {id: 'text-normal', desc: 'Button A, for screen readers: undoes A− and A+'}),
        this.#scale === NORMAL ? undefined : NORMAL,
      )}
      ${this.#renderButton(
        'larger',
        msg('Larger text', {id: 'text-larger', desc: 'Button A+, for screen readers'}),
        first(steps, (step) => step > this.#scale),
      )}
      <span class="unseen" role="status"
        >${
          this.#acted
            ? msg(str`Text size ${percent}%`, {id: 'text-scale', desc: 'Announced after A−, A or A+: the size now'})
            : ''
        }</span
      >
    </div>`;
  }

  /** A button without a size to go to keeps the focus that it may have. Its sign, which the styles draw, is no name. */
  #renderButton(kind: string, name: string, scale: number | undefined): TemplateResult {
    return html`<button
      type="button"
      class="button ${kind}"
      part="button"
      aria-label=${name}
      aria-disabled=${!scale}
      @click=${() => scale && this.#choose(scale)}
    ></button>`;
  }

  protected override updated(): void {
    this.#restore?.();
    this.#restore = this.isConnected && this.#scale !== NORMAL ? scaleText(this, this.#scale, this.target) : undefined;
  }

  get #sizes(): number[] {
    const sizes = this.steps?.split(/[\s,]+/).map(Number);
    const good = sizes?.filter((size) => size >= MIN && size <= MAX);
    if (good?.length !== sizes?.length)
      warnOnce(`steps="${this.steps}" takes numbers from ${MIN} to ${MAX}, with commas between.`);
    return good?.length ? good.sort((a, b) => a - b) : STEPS;
  }

  readonly #choose = (scale: number): void => {
    if (!this.dispatchEvent(new NewsTextSizeChangeEvent(scale))) return;
    choose('text-scale', scale === NORMAL ? undefined : scale);
    this.#acted = true;
    this.requestUpdate();
  };

  readonly #follow = (): void => {
    const scale = choice('text-scale') ?? NORMAL;
    if (scale !== this.#scale) this.#acted = false;
    this.#scale = scale;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'text-size': TextSize;
  }
}
