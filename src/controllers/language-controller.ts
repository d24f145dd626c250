import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {formatAge, formatCompactNumber, formatDate, formatNumber, type DateStyle} from '../i18n/format.js';
import {localeTag, type Locale} from '../i18n/locale.js';
import {messagesIn, type Msg} from '../i18n/messages.js';
import {pluralForm, type PluralForms} from '../i18n/plural.js';
import {resolveLanguage, watchLanguage} from '../i18n/resolve-language.js';

/** The language of one element, as its templates get it. */
export type Language = Pick<
  LanguageController,
  'locale' | 'lang' | 'msg' | 'plural' | 'number' | 'compactNumber' | 'date' | 'relativeTime'
>;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Speaks the language of the place where its host stands, and renders the host again when that becomes another. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #changed: (() => void) | undefined;
  #locale: Locale | undefined;
  #stop: (() => void) | undefined;

  /** As @lit/localize's, for this host; right after an `await` too. */
  readonly msg: Msg = messagesIn(() => this.locale);

  /** @param changed - Called when the host is connected, and when any language or choice of the reader changes. */
  constructor(host: ReactiveControllerHost & Element, changed?: () => void) {
    this.#host = host;
    this.#changed = changed;
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
    this.#follow();
    this.#stop = watchLanguage(this.#host, this.#follow);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** An update may come before the observer has told of a change. */
  hostUpdate(): void {
    this.#locale = resolveLanguage(this.#host);
  }

  /** The text for this many. */
  plural<T>(n: number, forms: PluralForms<T>): T {
    return forms[pluralForm(this.locale, n)] ?? forms.other;
  }

  /** `12,345` */
  number(n: number): string {
    return formatNumber(this.locale, n);
  }

  /** `12K` */
  compactNumber(n: number): string {
    return formatCompactNumber(this.locale, n);
  }

  /** Day, full month and year; nothing where `iso` is no date. */
  date(iso: string, style: DateStyle = {}): string | undefined {
    const time = Date.parse(iso);
    return Number.isNaN(time) ? undefined : formatDate(this.locale, time, style);
  }

  /** `5 minutes ago`; nothing once it is a day old, or where `iso` lies ahead of `now` (milliseconds) or is no date. */
  relativeTime(iso: string, now: number): string | undefined {
    const age = now - Date.parse(iso);
    if (!(age > -MINUTE_MS && age < DAY_MS)) return undefined;
    return age < MINUTE_MS
      ? this.msg('just now', {id: 'just-now', desc: 'In place of a date: published less than a minute ago'})
      : formatAge(this.locale, Math.floor(age / MINUTE_MS));
  }

  readonly #follow = (): void => {
    const before = this.#locale;
    this.#locale = resolveLanguage(this.#host);
    if (before && before !== this.#locale) this.#host.requestUpdate();
    this.#changed?.();
  };
}
