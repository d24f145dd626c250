import type {CSSResult} from 'lit';
import {addSheet} from './sheet.js';

interface Movable extends HTMLElement {
  renderRoot?: HTMLElement | DocumentFragment;
  adoptedCallback?(): void;
}

/**
 * Lets an element move to another document. The browser takes its style sheets away there, and Lit would hand the first document's
 * to a root that is only made there: https://github.com/lit/lit/issues/5162.
 */
export function movable({prototype}: {readonly prototype: Movable}): void {
  prototype.adoptedCallback = function () {
    const root = (this.renderRoot ??= this.attachShadow({mode: 'open'})) as ShadowRoot;
    root.adoptedStyleSheets = [];
    const {styles} = this.constructor as unknown as {styles: CSSResult | CSSResult[]};
    addSheet(root, [styles].flat().join(''));
  };
}
