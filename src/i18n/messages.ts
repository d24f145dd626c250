import {msg as litMsg} from '@lit/localize/init/install.js';
import type {LocaleModule} from '@lit/localize/internal/types.js';
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {sourceLocale, targetLocales} from '../locales/generated/locale-codes.js';
import * as arm from '../locales/generated/arm.js';
import * as ru from '../locales/generated/ru.js';
import type {Locale} from './locale.js';

export type Msg = typeof litMsg;

const catalogues: Record<string, LocaleModule> = {arm, ru};
let current: Locale = sourceLocale;
let configured = false;

/** Runs `speak` with `msg()` answering in `locale`. Only for what is done when it returns. */
export function inLocale<T>(locale: Locale, speak: () => T): T {
  if (!configured) {
    configured = true;
    configureReentrantLocalization({
      sourceLocale,
      targetLocales: [...targetLocales],
      getLocale: () => current,
      loadLocaleSync: (name) => catalogues[name]!,
    });
  }
  const before = current;
  current = locale;
  try {
    return speak();
  } finally {
    current = before;
  }
}

/** `msg()` bound to a language that is asked for at each call, so that it may be kept and used after an `await`. */
export function messagesIn(locale: () => Locale): Msg {
  return ((template: unknown, options?: unknown) => inLocale(locale(), () => unbranded()(template, options))) as Msg;
}

/** Asked for at each call: configuring replaces the export. Without its type lit-localize would take the call for a text. */
const unbranded = () => litMsg as unknown as (template: unknown, options?: unknown) => unknown;
