import {html, LitElement, type TemplateResult} from 'lit';
import {LanguageController} from '../../controllers/language-controller.js';
import {LinksController} from '../../controllers/links-controller.js';
import {controlStyles} from '../../styles/control.js';
import {hostStyles} from '../../styles/host.js';
import {iconStyles} from '../../styles/icon.js';
import {linkStyles} from '../../styles/links.js';
import {followText, markAndName, outLink, tabLabel} from '../../templates/out-link.js';
import {styles} from './social-links.styles.js';

/**
 * Where else the publisher is: the links that stand in it, as icons. The network is recognised by the address.
 *
 * @icon users
 * @example
 * <social-links>
 *   <a href="https://t.me/paper">Telegram</a>
 *   <a href="https://www.youtube.com/@paper">YouTube</a>
 *   <a href="https://www.instagram.com/paper/">Instagram</a>
 * </social-links>
 * @attr {'card'} surface - A background of its own behind the widget, light or dark as the page's `color-scheme` says.
 * @attr {'light' | 'dark'} theme - Light or dark whatever the page is, with a background of its own.
 * @slot - The links, `<a href>`: what is shown is made of them. Anything else is shown where there are none.
 * @fires {NewsFollowEvent} news-follow - The reader follows a link. Cancelable.
 */
export class SocialLinks extends LitElement {
  static readonly tagName = 'social-links';
  static override styles = [hostStyles, controlStyles, iconStyles, linkStyles, styles];

  readonly #language = new LanguageController(this);
  readonly #children = new LinksController(this);

  protected override render(): TemplateResult {
    const {links} = this.#children;
    return html`<div class="base" lang=${this.#language.lang}>
      ${
        links.length
          ? html`<ul role="list" aria-label=${followText(this.#language)}>
              ${links.map(({id, name, address}) =>
                outLink({address, label: tabLabel(name, address, this.#language)}, markAndName(id, name)),
              )}
            </ul>`
          : html`<slot></slot>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'social-links': SocialLinks;
  }
}
