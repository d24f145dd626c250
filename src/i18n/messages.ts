import type {msg as litMsg, TemplateMap} from '@lit/localize';
import {templates as arm} from '../locales/generated/arm.js';
import {templates as ru} from '../locales/generated/ru.js';
import type {Locale} from './locale.js';

/** As @lit/localize's `msg`, by whose type its tools find the texts; but each needs an id. */
export type Msg = typeof litMsg;

interface Template {
  strings: readonly string[];
  values: readonly unknown[];
}

const catalogues: Partial<Record<Locale, TemplateMap>> = {arm, ru};

/**
 * `msg()` in a language that is asked for at each call. We look texts up ourselves: @lit/localize keeps one language and
 * one configuration for all who share it, we need a language for each element and a library that is nobody's but ours.
 */
export function messagesIn(locale: () => Locale): Msg {
  return ((source: string | Template, {id = ''} = {}) => {
    const found = catalogues[locale()]?.[id] ?? source;
    if (typeof found === 'string' || typeof source === 'string') return found;
    // A translation has the numbers of the values in their place, for it may need them in another order.
    const values = found === source ? source.values : found.values.map((index) => source.values[Number(index)]);
    return 'strTag' in found ? String.raw({raw: found.strings}, ...values) : {...found, values};
  }) as Msg;
}
