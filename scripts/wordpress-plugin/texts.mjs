// The texts of the WordPress plugin: those of its own code, translated in languages/*.po, and those of the forms that the manifest makes.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import gettext from 'gettext-parser';
import {withoutWords} from '../forms/texts.mjs';
import {filesIn, root} from '../lib/run.mjs';
import {NAMES} from './elements.mjs';

export const PLUGIN = 'integrations/wordpress';
export const LOCALES = {ru_RU: 'ru', hy: 'hy'};
const DOMAIN = 'news-elements';
const CALL = /\b(?:__|esc_html__|esc_attr__)\(\s*'((?:[^'\\]|\\.)*)',\s*'news-elements',?\s*\)/g;
const HEADERS = {
  'Project-Id-Version': 'News elements',
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=UTF-8',
  'Content-Transfer-Encoding': '8bit',
};
/** No text of the plugin is counted. */
const PLURALS = 'nplurals=1; plural=0;';

/** @typedef {{text: string, context: string, script: boolean}} Text - `script`: a script shows it, not PHP alone. */

/** @returns {Text[]} every text of the code once. */
export function ownTexts() {
  const texts = new Map();
  for (const file of filesIn(PLUGIN, '.php', '.js')) {
    const code = readFileSync(join(root, file), 'utf8');
    const [, description] = /^ \* Description: (.*)$/m.exec(code) ?? [];
    const found = [...code.matchAll(CALL)].map(([, text]) => text.replaceAll("\\'", "'"));
    for (const text of description ? [description, ...found] : found)
      texts.set(text, {text, context: '', script: file.endsWith('.js') || !!texts.get(text)?.script});
  }
  return [...texts.values()];
}

/** @returns {Text[]} what blocks and forms say. */
export function formTexts(elements, blocks) {
  const fields = Object.values(elements).flatMap(({attributes}) => Object.values(attributes));
  const words = fields.flatMap(({title, help, values = {}}) => [
    ...[title, help],
    ...Object.keys(values).flatMap((word) => (NAMES[word] ? [] : [values[word]])),
  ]);
  return [
    ...[...new Set(words)].map((text) => ({text, context: '', script: true})),
    ...Object.values(blocks).flatMap(({title, description}) => [
      {text: title, context: 'block title', script: false},
      {text: description, context: 'block description', script: false},
    ]),
  ];
}

const file = (locale) => join(root, PLUGIN, 'languages', `${DOMAIN}-${locale}.po`);

/** @returns what gives a text its translation in a language, or nothing. */
function translator(locale) {
  const own = gettext.po.parse(readFileSync(file(locale))).translations[''];
  const forms = JSON.parse(readFileSync(join(root, 'scripts/forms/texts.json'), 'utf8'));
  const plain = (markdown) => markdown.replaceAll('`', '');
  const translated = new Map();
  for (const [text, {[LOCALES[locale]]: translation}] of Object.entries(forms)) {
    translated.set(plain(text), plain(translation));
    translated.set(plain(withoutWords(text)), plain(withoutWords(translation)));
  }
  return ({text}) => own[text]?.msgstr[0] || translated.get(text);
}

export const untranslated = (texts, locale) => texts.filter((text) => !translator(locale)(text)).map(({text}) => text);

/** Takes new texts of the code into the catalogues, and those that nobody shows out of them. */
export function updateCatalogues() {
  for (const locale of Object.keys(LOCALES))
    writeFileSync(file(locale), `${String(gettext.po.compile(catalogue(ownTexts(), locale))).trim()}\n`);
}

function catalogue(texts, locale) {
  const translate = locale ? translator(locale) : () => '';
  const translations = {'': {'': {msgid: '', msgstr: ['']}}};
  for (const text of texts) {
    const {text: msgid, context} = text;
    translations[context] ??= {};
    translations[context][msgid] = {msgid, ...(context && {msgctxt: context}), msgstr: [translate(text) ?? '']};
  }
  const headers = locale ? {...HEADERS, Language: locale, 'Plural-Forms': PLURALS} : HEADERS;
  return {charset: 'utf-8', headers, translations};
}

/** What WordPress reads: a template for further languages, a `.mo` for PHP, and a `.json` for each script. */
export function languageFiles(texts, scripts) {
  const files = {[`${DOMAIN}.pot`]: gettext.po.compile(catalogue(texts))};
  for (const locale of Object.keys(LOCALES)) {
    const translate = translator(locale);
    const ready = texts.filter(translate);
    files[`${DOMAIN}-${locale}.po`] = gettext.po.compile(catalogue(texts, locale));
    files[`${DOMAIN}-${locale}.mo`] = gettext.mo.compile(catalogue(ready, locale));
    const messages = Object.fromEntries(
      ready.filter(({script}) => script).map((text) => [text.text, [translate(text)]]),
    );
    const header = {domain: 'messages', lang: locale, 'plural-forms': PLURALS};
    const json = JSON.stringify({domain: 'messages', locale_data: {messages: {'': header, ...messages}}});
    for (const script of scripts) files[`${DOMAIN}-${locale}-${script}.json`] = json;
  }
  return files;
}
