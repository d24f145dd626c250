import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../controllers/language-controller.js';
import type {Publisher} from '../data/article.js';
import {safeLink} from '../internal/safe-url.js';

/**
 * Who the stories come from, with a link: most publishers make that a condition of use.
 *
 * @csspart credit - The line that names the publisher.
 * @csspart credit-link - The link to the publisher.
 */
export function credit(publisher: Publisher | undefined, language: Language): TemplateResult | typeof nothing {
  if (!publisher) return nothing;
  const href = safeLink(publisher.url);
  const name = html`<bdi>${publisher.name}</bdi>`;
  return html`<p class="credit" part="credit">
    <span>${creditText(language)}</span>&#32;${href ? html`<a part="credit-link" href=${href}>${name}</a>` : name}
  </p>`;
}

export const creditText = ({msg}: Pick<Language, 'msg'>): string =>
  msg('Source:', {id: 'credit', desc: 'Before the name of the publisher that the stories come from'});
