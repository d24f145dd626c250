import {html, LitElement, type TemplateResult} from 'lit';
import {LanguageController} from '../../controllers/language-controller.js';
import {LinksController, type ChildLink} from '../../controllers/links-controller.js';
import {hostStyles} from '../../styles/host.js';
import {linkStyles} from '../../styles/links.js';
import {outLink, tabLabel} from '../../templates/out-link.js';
import {styles} from './app-links.styles.js';

/**
 * Where the publisher's app is: the links that stand in it, as plain buttons. The store is recognised by the address.
 *
 * @icon smartphone
 * @example
 * <app-links>
 *   <a href="https://apps.apple.com/app/id1">App Store</a>
 *   <a href="https://play.google.com/store/apps/details?id=example.paper">Google Play</a>
 * </app-links>
 * @attr {'card'} surface - A background of its own behind the widget, light or dark as the page's `color-scheme` says.
 * @attr {'light' | 'dark'} theme - Light or dark whatever the page is, with a background of its own.
 * @slot - The links, `<a href>`: what is shown is made of them. Anything else is shown where there are none.
 * @slot apple - Apple's official badge: an image, to stand in the link to the App Store, or a link with one.
 * @slot google - Google's official badge: an image, to stand in the link to Google Play, or a link with one.
 * @fires {NewsFollowEvent} news-follow - The reader follows a link. Cancelable.
 */
export class AppLinks extends LitElement {
  static readonly tagName = 'app-links';
  static override styles = [hostStyles, linkStyles, styles];

  readonly #language = new LanguageController(this);
  readonly #children = new LinksController(this);

  protected override render(): TemplateResult {
    const {lang, msg} = this.#language;
    const {links} = this.#children;
    const lead = msg('Download the app', {
      id: 'app-lead',
      desc: 'Small line on a button, over the name of an app store',
    });
    return html`<div class="base" lang=${lang}>
      ${
        links.length
          ? html`<ul role="list" aria-label=${lead}>
              ${links.map((link) => this.#renderLink(link, lead))}
            </ul>`
          : html`<slot></slot>`
      }
    </div>`;
  }

  #renderLink({id, name, address, slot}: ChildLink, lead: string): TemplateResult {
    const button = html`<span class="button"><small>${lead}</small> ${name}</span>`;
    const badge = badgeSlot(id, button);
    return slot
      ? html`<li>${badge}</li>`
      : outLink({address, label: `${lead} ${tabLabel(name, address, this.#language)}`}, badge);
  }
}

const badgeSlot = (id: string, button: TemplateResult): TemplateResult =>
  id === 'app-store'
    ? html`<slot name="apple">${button}</slot>`
    : id === 'google-play'
      ? html`<slot name="google">${button}</slot>`
      : button;

declare global {
  interface HTMLElementTagNameMap {
    'app-links': AppLinks;
  }
}
