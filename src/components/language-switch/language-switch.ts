import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LanguageController} from '../../controllers/language-controller.js';
import {NewsLanguageChangeEvent} from '../../events/news-language-change-event.js';
import {localeTag, toLocale, type Locale} from '../../i18n/locale.js';
import {text, tokens} from '../../internal/attributes.js';
import {climb} from '../../internal/climb.js';
import {first} from '../../internal/first.js';
import {choice, choose} from '../../internal/page-state.js';
import {controlStyles} from '../../styles/control.js';
import {hostStyles} from '../../styles/host.js';
import {styles} from './language-switch.styles.js';

const NAMES: Record<Locale, string> = {en: 'English', ru: 'Русский', arm: 'Հայերեն'};

/**
 * Languages to choose from: for this library's widgets in place, or as links to the page's other editions.
 *
 * @icon languages
 * @example
 * <language-switch languages="en ru arm"></language-switch>
 * @attr {'card'} surface - A background of its own behind the widget, light or dark as the page's `color-scheme` says.
 * @attr {'light' | 'dark'} theme - Light or dark whatever the page is, with a background of its own.
 * @slot - Links to the editions, each with `hreflang` and `lang`; that of the page's own language is marked with
 *   `aria-current`. With `languages`, they stand only until the script has come.
 * @fires {NewsLanguageChangeEvent} news-language-change - The reader asks for another language. Cancelable.
 * @csspart language - A language to choose; the chosen one has `aria-current`.
 */
export class LanguageSwitch extends LitElement {
  static readonly tagName = 'language-switch';
  static override styles = [hostStyles, controlStyles, styles];

  /**
   * The widgets of this page switch between these in place, with spaces between: `en ru arm`. Without any, links to
   * other editions are shown.
   *
   * @title Languages of the widgets
   */
  @property({converter: text}) languages?: string | undefined;

  readonly #language = new LanguageController(this, () => this.requestUpdate());
  #marked: Element | undefined;

  protected override render(): TemplateResult {
    const {lang, msg} = this.#language;
    const codes = this.languages?.replace(/[^\s,]+/g, (code) => toLocale(code) ?? code);
    const locales = [...tokens('languages', codes, ['en', 'ru', 'arm'])];
    return html`<div
      class="base"
      role="group"
      aria-label=${msg('Language', {id: 'language', desc: 'Names a row of languages to choose from, for screen readers'})}
      lang=${lang}
    >
      ${locales.length ? locales.map((locale) => this.#renderButton(locale)) : html`<slot @slotchange=${() => this.requestUpdate()}></slot>`}
    </div>`;
  }

  #renderButton(locale: Locale): TemplateResult {
    const current = (toLocale(choice('language')) ?? this.#language.locale) === locale;
    return html`<button
      type="button"
      part="language"
      lang=${localeTag(locale)}
      aria-current=${current || nothing}
      @click=${() => this.#choose(localeTag(locale))}
    >
      ${NAMES[locale]}
    </button>`;
  }

  /** Where the texts above become longer or shorter, what the reader looks at stays in its place. */
  readonly #choose = (language: 'en' | 'ru' | 'hy'): void => {
    if (choice('language') === language || !this.dispatchEvent(new NewsLanguageChangeEvent(language))) return;
    const {top} = this.getBoundingClientRect();
    choose('language', language);
    requestAnimationFrame(() => scrollBy(0, this.getBoundingClientRect().top - top));
  };

  /** Marks the edition in which the page is; a mark of the page's own stays. */
  protected override updated(): void {
    this.#marked?.removeAttribute('aria-current');
    this.#marked = undefined;
    const page = climb(
      this.parentNode ?? undefined,
      (node) => (node as Partial<Element>).getAttribute?.('lang') || undefined,
    );
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
    if (!page || this.languages || links.some((link) => link.ariaCurrent)) return;
    const like = (key: (tag: string) => string): Element | undefined =>
      first(links, ({hreflang}) => key(hreflang) === key(page));
    this.#marked = like((tag) => tag.toLowerCase()) ?? like(edition);
    this.#marked?.setAttribute('aria-current', 'true');
  }
}

/** What two tags of one edition have in common where they are not the same. */
const edition = (tag: string): string => toLocale(tag) ?? tag.toLowerCase().split('-')[0]!;

declare global {
  interface HTMLElementTagNameMap {
    'language-switch': LanguageSwitch;
  }
}
