import {html, type TemplateResult} from 'lit';
import {ICONS} from './icons.js';

export type IconName = keyof typeof ICONS;

/**
 * A mark to fill or a sign to draw with a line; `styles/icon.ts` has their paint. It stands beside a text that says the
 * same, so assistive technology passes it over.
 */
export const icon = (name: IconName, kind: 'mark' | 'sign'): TemplateResult =>
  html`<svg class=${kind} viewBox="0 0 48 48" aria-hidden="true"><path d=${ICONS[name]}></path></svg>`;
