// Written by `npm run tokens` from tokens/: to be changed there.
import {unsafeCSS} from 'lit';

/** Section labels, “Live”, numbers; mixed with three tenths of the text’s colour. */
export const ACCENT = unsafeCSS('#e0484f');
/** Space between the rows of a story, in em of its text; twice as much under an image. */
export const GAP = 0.5;
/** A factor on the size of all text, and with it on all space. */
export const TEXT_SCALE = 1;
/** Ground of a widget with `surface` or `theme`. */
export const SURFACE = unsafeCSS('light-dark(#fff, #16181c)');
/** Text on that ground. Without one, the text has the page’s colour. */
export const TEXT = unsafeCSS('light-dark(#16181c, #eceef1)');
/** Summaries, dates, descriptions, credits. */
export const MUTED = unsafeCSS('color-mix(in oklab, currentcolor 74%, transparent)');
/** Hairlines between stories, and under links. */
export const LINE = unsafeCSS('color-mix(in oklab, currentcolor 20%, transparent)');
/** Focus ring. */
export const FOCUS = unsafeCSS('currentcolor');
/** The accent as it is drawn: so it darkens on a light page and lightens on a dark one. */
export const ACCENT_SHARE = unsafeCSS('70%');
/** Under the pointer; where an image will be. */
export const TINT = unsafeCSS('color-mix(in oklab, currentcolor 9%, transparent)');
/** Borders of controls. */
export const BORDER = unsafeCSS('color-mix(in oklab, currentcolor 62%, transparent)');
