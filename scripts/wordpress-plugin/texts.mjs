// The texts of the WordPress plugin: found in its code and in the description of the elements, translated in languages/*.po.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import gettext from 'gettext-parser';
import {filesIn, root} from '../lib/run.mjs';
import {NAMES} from './elements.mjs';

export const PLUGIN = 'integrations/wordpress';
export const LOCALES = ['ru_RU', 'hy'];
const DOMAIN = 'news-elements';
const CALL = /\b(?:__|esc_html__|esc_attr__)\(\s*'((?:[^'\\]|\\.)*)',\s*'news-elements',?\s*\)/g;
/** A fixed date, so that the same sources give the same bytes. */
const HEADERS = {
  'project-id-version': 'News elements',
  'mime-version': '1.0',
  'content-type': 'text/plain; charset=UTF-8',
  'content-transfer-encoding': '8bit',
};

/** @typedef {{text: string, context: string, script: boolean}} Text */

/** @returns {Text[]} every text once, those of the code first. `script` says that a script shows it, not PHP alone. */
export function findTexts(elements, blocks) {
  const texts = new Map();
  const add = (text, script, context = '') => {
    const key = `${context}\u0004${text}`;
    texts.set(key, {text, context, script: script || !!texts.get(key)?.script});
  };
  for (const file of filesIn(PLUGIN, '.php', '.js')) {
    const code = readFileSync(join(root, file), 'utf8');
    for (const [, text] of code.matchAll(CALL)) add(text.replaceAll("\\'", "'"), file.endsWith('.js'));
    const [, description] = /^ \* Description: (.*)$/m.exec(code) ?? [];
    if (description) add(description, false);
  }
  for (const {title, description, keywords} of Object.values(blocks)) {
    add(title, false, 'block title');
    add(description, false, 'block description');
    for (const keyword of keywords) add(keyword, false, 'block keyword');
  }
  for (const {title, help, values = {}} of Object.values(elements).flatMap(({attributes}) =>
    Object.values(attributes),
  )) {
    for (const text of [title, help]) add(text, true);
    for (const [word, name] of Object.entries(values))
      if (!NAMES[word] && Object.keys(values).length < 11) add(name, true);
  }
  return [...texts.values()];
}

const file = (locale) => join(root, PLUGIN, 'languages', `${DOMAIN}-${locale}.po`);
const read = (locale) => gettext.po.parse(readFileSync(file(locale)));

/** The texts that have no translation in a language. */
export const untranslated = (texts, locale) => {
  const {translations} = read(locale);
  return texts.filter(({text, context}) => !translations[context]?.[text]?.msgstr[0]);
};

/** Takes new texts into the catalogues, and those that nobody shows out of them. */
export function updateCatalogues(texts) {
  for (const locale of LOCALES) {
    const {translations, headers} = read(locale);
    const kept = catalogue(texts, headers, ({text, context}) => translations[context]?.[text]?.msgstr[0] ?? '');
    writeFileSync(file(locale), `${String(gettext.po.compile(kept)).trim()}\n`);
  }
}

function catalogue(texts, headers, translate) {
  const translations = {'': {'': {msgid: '', msgstr: ['']}}};
  for (const {text, context} of texts) {
    translations[context] ??= {};
    translations[context][text] = {
      msgid: text,
      ...(context && {msgctxt: context}),
      msgstr: [translate({text, context})],
    };
  }
  return {charset: 'utf-8', headers, translations};
}

/** What WordPress reads: a template for further languages, a `.mo` for PHP, and a `.json` for each script. */
export function languageFiles(texts, scripts) {
  const files = {[`${DOMAIN}.pot`]: gettext.po.compile(catalogue(texts, HEADERS, () => ''))};
  for (const locale of LOCALES) {
    const {translations, headers} = read(locale);
    const ready = texts.filter(({text, context}) => translations[context]?.[text]?.msgstr[0]);
    const translate = ({text, context}) => translations[context][text].msgstr[0];
    files[`${DOMAIN}-${locale}.po`] = readFileSync(file(locale));
    files[`${DOMAIN}-${locale}.mo`] = gettext.mo.compile(catalogue(ready, headers, translate));
    const messages = Object.fromEntries(
      ready.filter(({script}) => script).map((text) => [text.text, [translate(text)]]),
    );
    const json = JSON.stringify({
      domain: 'messages',
      locale_data: {
        messages: {
          '': {domain: 'messages', lang: headers.Language, 'plural-forms': headers['Plural-Forms']},
          ...messages,
        },
      },
    });
    for (const script of scripts) files[`${DOMAIN}-${locale}-${script}.json`] = Buffer.from(json);
  }
  return files;
}
