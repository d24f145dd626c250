import {str} from '@lit/localize';
import {html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LanguageController} from '../../controllers/language-controller.js';
import {LinksController, type ChildLink} from '../../controllers/links-controller.js';
import {NewsDismissEvent} from '../../events/news-dismiss-event.js';
import {flag} from '../../internal/attributes.js';
import {choice, choose} from '../../internal/page-state.js';
import {hostStyles} from '../../styles/host.js';
import {iconStyles} from '../../styles/icon.js';
import {linkStyles} from '../../styles/links.js';
import {closeButton} from '../../templates/close-button.js';
import {followText, markAndName, outLink, tabLabel} from '../../templates/out-link.js';
import {styles} from './follow-banner.styles.js';

/** Banners that a browser remembers to be closed; older ones are forgotten. */
const MAX_CLOSED = 20;

/**
 * "Follow us on Instagram": the links that stand in it, until the reader closes it. Then it never comes back in that browser.
 *
 * @icon bell
 * @example
 * <follow-banner>
 *   <a href="https://www.instagram.com/paper/">Follow The Paper on Instagram</a>
 * </follow-banner>
 * @attr {'card'} surface - A background of its own behind the widget, light or dark as the page's `color-scheme` says.
 * @attr {'light' | 'dark'} theme - Light or dark whatever the page is, with a background of its own.
 * @slot - The links, `<a href>`: what is shown is made of them. Anything else is shown where there are none.
 * @fires {NewsFollowEvent} news-follow - The reader follows a link. Cancelable.
 * @fires {NewsDismissEvent} news-dismiss - The reader closes the banner. Cancelable.
 * @csspart banner - The strip with the links and the button.
 */
export class FollowBanner extends LitElement {
  static readonly tagName = 'follow-banner';
  static override styles = [hostStyles, iconStyles, linkStyles, styles];

  /** Shown even where it has been closed: for page builders. */
  @property({converter: flag}) preview = false;

  readonly #language = new LanguageController(this, () => this.requestUpdate(), 'dismissed');
  readonly #children = new LinksController(this);
  #isClosed = false;
  /** The reader closed it here, and the focus would be lost with it. */
  #loses = false;
  #hides = false;

  protected override willUpdate(): void {
    const {links} = this.#children;
    const closed = this.#closed;
    this.#isClosed = !this.preview && links.length > 0 && links.every(({address}) => closed.includes(address));
  }

  protected override render(): TemplateResult {
    const {lang, msg} = this.#language;
    const {links} = this.#children;
    if (this.#isClosed)
      return html`<p class="unseen" tabindex="-1" lang=${lang} @blur=${() => this.requestUpdate()}>
        ${msg('Closed for good', {id: 'banner-closed', desc: 'Said to screen readers once a banner has been closed'})}
      </p>`;
    return html`<div class="base" lang=${lang}>
      ${
        links.length
          ? html`<div class="banner" part="banner">
              <ul role="list" aria-label=${followText(this.#language)}>
                ${links.map((link) => this.#renderLink(link))}
              </ul>
              ${closeButton(this.#language, this.#close)}
            </div>`
          : html`<slot></slot>`
      }
    </div>`;
  }

  #renderLink({id, name, address}: ChildLink): TemplateResult {
    const text = this.#language.msg(str`Follow us on ${name}`, {
      id: 'follow-on',
      desc: 'Link; in it stands the name of a network such as Telegram',
    });
    return outLink({address, label: tabLabel(text, address, this.#language)}, markAndName(id, text));
  }

  /** What has no content any more takes no part in the page; but while the focus rests in its place, it stays. */
  protected override updated(): void {
    const note = this.renderRoot.querySelector<HTMLElement>('.unseen');
    if (note && this.#loses) note.focus({preventScroll: true});
    this.#loses = false;
    const hides = this.#isClosed && !note!.matches(':focus');
    if (hides !== this.#hides) this.hidden = this.#hides = hides;
  }

  get #closed(): string[] {
    return choice('dismissed')?.split(' ') ?? [];
  }

  readonly #close = (): void => {
    if (this.preview || !this.dispatchEvent(new NewsDismissEvent())) return;
    this.#loses = !!this.shadowRoot?.activeElement;
    const closed = new Set([...this.#closed, ...this.#children.links.map(({address}) => address)]);
    choose('dismissed', [...closed].slice(-MAX_CLOSED).join(' '));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'follow-banner': FollowBanner;
  }
}
