import {html, type TemplateResult} from 'lit';
import type {Language} from '../controllers/language-controller.js';
import {icon} from './icon.js';

/**
 * A cross that says what it does to assistive technology.
 *
 * @csspart close - The button that closes a banner or a dialog.
 */
export function closeButton({msg}: Language, close: (event: Event) => void): TemplateResult {
  const name = msg('Close', {id: 'close', desc: 'Button that closes a banner or a dialog, for screen readers'});
  return html`<button type="button" class="close" part="close" aria-label=${name} title=${name} @click=${close}>
    ${icon('close', 'sign')}
  </button>`;
}
