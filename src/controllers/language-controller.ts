import type {LitElement, ReactiveController} from 'lit';
import {localeTag, type Locale} from '../i18n/locale.js';
import {messagesIn, type Msg} from '../i18n/messages.js';
import {pluralForm, type PluralForms} from '../i18n/plural.js';
import type {ChoiceName} from '../internal/page-state.js';
import {forgetLanguage, resolveLanguage, watchLanguage} from '../i18n/resolve-language.js';

/** The language of one element, as its templates get it. */
export type Language = Pick<LanguageController, 'locale' | 'lang' | 'msg' | 'plural'>;

/** @returns whether it sees itself to the update that another language needs. */
type Changed = (byReader?: boolean) => unknown;

/** Speaks the language of the place where its host stands, and renders the host again when that becomes another. */
export class LanguageController implements ReactiveController {
  readonly #host: LitElement;
  readonly #changed: Changed | undefined;
  readonly #shown: ChoiceName | undefined;
  #locale: Locale | undefined;

  /** As @lit/localize's, for this host; right after an `await` too. */
  readonly msg: Msg = messagesIn(() => this.locale);

  /**
   * @param changed - Called when the host is connected, and when any language or the choice in `shown` changes.
   * @param shown - Another choice of the reader that the host shows.
   */
  constructor(host: LitElement, changed?: Changed, shown?: ChoiceName) {
    this.#host = host;
    this.#changed = changed;
    this.#shown = shown;
    host.addController(this);
  }

  /** The translation in use. */
  get locale(): Locale {
    return (this.#locale ??= resolveLanguage(this.#host));
  }

  /** Its valid tag: for `lang` attributes, `Intl` and addresses. */
  get lang(): 'en' | 'ru' | 'hy' {
    return localeTag(this.locale);
  }

  hostConnected(): void {
    watchLanguage(this.#host, this.#follow, this.#shown);
    this.#follow();
  }

  hostDisconnected(): void {
    forgetLanguage(this.#follow);
  }

  /** An update may come before the observer has told of a change. */
  hostUpdate(): void {
    this.#locale = resolveLanguage(this.#host);
  }

  /** The text for this many. */
  plural<T>(n: number, forms: PluralForms<T>): T {
    return forms[pluralForm(this.locale, n)] ?? forms.other;
  }

  readonly #follow = (byReader?: boolean): void => {
    const before = this.#locale;
    if (before) this.#locale = resolveLanguage(this.#host);
    if (!this.#changed?.(byReader) && this.#locale !== before) this.#host.requestUpdate();
  };
}
