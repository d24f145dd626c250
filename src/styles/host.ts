import {css, unsafeCSS} from 'lit';
import {CARD_PADDING} from './geometry.js';
import * as t from './tokens.js';

/**
 * What every element puts between itself and the page. `!important` stands where a page's `* {all: unset !important}`
 * must not win: only an important rule on `:host` beats it. Inherited properties are set on `.base`, out of the page's reach.
 *
 * @cssprop [--news-font=inherit] - Font of all text.
 * @cssprop [--news-text-scale=1] - Factor on the size of all text, and with it of all space.
 * @cssprop [--news-accent=#e0484f] - Colour of labels; mixed a little with the text's, so that it stays legible on any ground.
 * @cssprop [--news-muted] - Colour of dates, summaries and credits; mixed from the text's if not given.
 * @cssprop [--news-line] - Colour of hairlines; mixed from the text's if not given.
 * @cssprop [--news-focus=currentcolor] - Colour of the focus ring.
 * @cssprop [--news-radius=0px] - Rounding of images, buttons and grounds.
 * @cssprop [--news-surface=light-dark(#fff, #16181c)] - Ground of a widget with `surface` or `theme`.
 * @cssprop [--news-text=light-dark(#16181c, #eceef1)] - Text colour of a widget with `surface` or `theme`.
 */
export const hostStyles = css`
  :host {
    display: block !important;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([theme~='light']) {
    color-scheme: light !important;
  }

  :host([theme~='dark']) {
    color-scheme: dark !important;
  }

  * {
    box-sizing: border-box;
  }

  /* The page's inherited styles end here, but for those that a widget follows. */
  .base {
    --_accent: color-mix(in oklab, var(--news-accent, ${t.ACCENT}) ${t.ACCENT_SHARE}, currentcolor);
    --_muted: var(--news-muted, ${t.MUTED});
    --_line: var(--news-line, ${t.LINE});
    --_tint: ${t.TINT};
    all: initial;
    display: block;
    position: relative;
    container-type: inline-size;
    direction: ltr;
    color: inherit;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    font-family: var(--news-font, inherit);
    font-size: calc(1em * var(--news-text-scale, ${t.TEXT_SCALE}));
    line-height: 1.5;
    overflow-wrap: break-word;
    /* The width where a parent asks the content (float, table cell, flex row): a container has none of its own. */
    contain-intrinsic-inline-size: 18em;
    -webkit-text-size-adjust: 100%;
  }

  :host(:is([surface~='card'], [theme~='light'], [theme~='dark'])) .base {
    padding: ${unsafeCSS(CARD_PADDING)}em;
    color: var(--news-text, ${t.TEXT});
    background: var(--news-surface, ${t.SURFACE});
    border-radius: var(--news-radius);
  }

  a {
    color: inherit;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-color: currentcolor;
  }

  :focus-visible {
    outline: 2px solid var(--news-focus, ${t.FOCUS});
    outline-offset: 2px;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    max-inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0 1em;
    font: inherit;
    font-weight: 600;
    color: inherit;
    background: none;
    border: 1px solid ${t.BORDER};
    border-radius: var(--news-radius);
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .button:hover {
    background: var(--_tint);
  }

  .button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.6;
  }

  @media (pointer: coarse) {
    .button {
      min-block-size: max(2.5em, 40px);
    }
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
