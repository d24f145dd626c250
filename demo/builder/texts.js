import page from './texts/page.json';
import {titleOfValue} from '../../scripts/forms/texts.mjs';
import forms from '../../scripts/forms/texts.json';
import {LANGUAGES} from './state.js';

const NAMED = /\{(\w+)\}/g;

/** The first of the reader's languages that the page speaks. */
export const languageOf = (wanted) =>
  wanted.map((tag) => tag.slice(0, 2)).find((language) => LANGUAGES.includes(language)) ?? 'en';

/**
 * The page's texts in a language. `t` takes a text's id; `help`, `title` and `value` what stands in the manifest, which is
 * the English, and remains where a translation is still to come.
 */
export function textsIn(language) {
  const form = (english) => forms[english]?.[language] ?? english;
  return {
    t: (id, values = {}) => page[id][language].replace(NAMED, (name, key) => values[key] ?? name),
    help: form,
    title: form,
    value: (value) => form(titleOfValue(value)),
  };
}
