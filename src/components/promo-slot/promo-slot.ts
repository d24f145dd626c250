import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LanguageController} from '../../controllers/language-controller.js';
import {NearController} from '../../controllers/near-controller.js';
import {flag, numberOf, text, whole} from '../../internal/attributes.js';
import {safeResource} from '../../internal/safe-url.js';
import {addSheet, removeSheet} from '../../internal/sheet.js';
import {hostStyles} from '../../styles/host.js';
import {styles} from './promo-slot.styles.js';
import {boxRules} from './sizes.js';

const MARGIN_PX = 500;
/** After that, what has brought nothing counts as empty. */
const PATIENCE_MS = 5000;
const CONSENT = 'news-consent';
/** Of such words the template's types take one. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox' as 'allow-scripts';

/**
 * A place for an advertisement or a promotion: labelled, kept before the content comes, and filled when it is near the view.
 *
 * @icon megaphone
 * @example
 * <promo-slot sizes="300x250, 728x90">
 *   <template><a href="https://paper.example/subscribe/">Subscribe to The Paper</a></template>
 * </promo-slot>
 * @attr {'card'} surface - A background of its own behind the widget, light or dark as the page's `color-scheme` says.
 * @attr {'light' | 'dark'} theme - Light or dark whatever the page is, with a background of its own.
 * @slot - A `<template>` with the content, which is put into the element when it is near; anything else is shown at once.
 * @csspart promo-label - The word over the box.
 * @csspart box - The box.
 * @csspart frame - The frame with `src`.
 */
export class PromoSlot extends LitElement {
  static readonly tagName = 'promo-slot';
  static override styles = [hostStyles, styles];

  /**
   * Width and height in pixels, with commas between: `300x250, 728x90`. The widest that there is room for is kept;
   * `728x90@800` only from a width of 800 pixels on.
   */
  @property({converter: text}) sizes?: string | undefined;

  /** The word over the box; "Advertisement" if not given. */
  @property({converter: text}) label?: string | undefined;

  /**
   * Address of a page to show, in a frame that can do nothing to this one.
   *
   * @title Page to show
   * @format address
   */
  @property({converter: text}) src?: string | undefined;

  /**
   * Stays empty until the reader has agreed: the page then dispatches `news-consent` on `document`.
   *
   * @title Wait for consent
   */
  @property({converter: flag}) consent = false;

  /**
   * How far below the view it is filled already, in pixels; 500 if not given.
   *
   * @title Filled before it is seen (pixels)
   * @default 500
   */
  @property({attribute: 'lazy-margin', converter: whole('lazy-margin', 0, 10_000)}) lazyMargin?: number | undefined;

  /** Shows the label and the box, and fills it with nothing. */
  @property({converter: flag}) preview = false;

  readonly #language = new LanguageController(this);
  readonly #near = new NearController(this, () => numberOf(this.lazyMargin ?? MARGIN_PX));
  #box: CSSStyleSheet | undefined;
  readonly #resized = new ResizeObserver(() => this.#look());
  #isAgreed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOverdue = false;
  #isFolded = false;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener(CONSENT, this.#agree);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener(CONSENT, this.#agree);
    this.#resized.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const root = this.renderRoot as ShadowRoot;
    // A move to another document takes the sheet away.
    if (!changed.has('sizes') && root.adoptedStyleSheets.includes(this.#box!)) return;
    removeSheet(root, this.#box);
    this.#box = addSheet(root, boxRules(this.sizes));
  }

  protected override render(): TemplateResult {
    const {lang, msg} = this.#language;
    const label =
      this.label ??
      msg('Advertisement', {id: 'promo', desc: 'Small word over an advertisement, as the law asks for it'});
    const frame = this.#isOpen && safeResource(this.src, document.baseURI);
    return html`<div class="base ${this.#isFolded ? 'folded' : ''}" lang=${lang}>
      <div class="place">
        <p class="label" part="promo-label">${label}</p>
        <div class="box" part="box">
          ${frame ? html`<iframe part="frame" src=${frame} title=${label} sandbox=${SANDBOX}></iframe>` : nothing}
          <slot .hidden=${!!frame} @slotchange=${() => this.requestUpdate()}></slot>
        </div>
      </div>
    </div>`;
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    const slot = this.renderRoot.querySelector('slot');
    if (slot) this.#resized.observe(slot);
    if (this.#near.near && !this.preview) this.#timer ??= setTimeout(this.#expire, PATIENCE_MS);
    if (!this.#isOpen) return;
    for (const template of this.querySelectorAll<HTMLTemplateElement>(':scope > template'))
      this.append(template.content);
  }

  /** Whether it may be filled now. */
  get #isOpen(): boolean {
    return this.#near.near && !this.preview && (!this.consent || this.#isAgreed);
  }

  readonly #agree = (): void => {
    this.#isAgreed = true;
    this.requestUpdate();
  };

  readonly #expire = (): void => {
    this.#isOverdue = true;
    this.#look();
  };

  /** What stays empty gives its place back, but only below the view, where nothing moves that is seen. */
  #look(): void {
    const isEmpty =
      this.renderRoot.querySelector('slot')?.offsetHeight === 0 && !this.renderRoot.querySelector('iframe');
    const isBelow = this.getBoundingClientRect().top >= innerHeight;
    const folds = this.#isOverdue && isEmpty && (this.#isFolded || isBelow);
    if (folds === this.#isFolded) return;
    this.#isFolded = folds;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'promo-slot': PromoSlot;
  }
}
