import {str} from '@lit/localize';
import type {Language} from '../controllers/language-controller.js';
import {formatCompactNumber, formatNumber} from '../i18n/format.js';

const SHORT_FROM = 10_000;

/** `1,234 views`, `12K views` */
export function viewsText(views: number, language: Language): string {
  const short = views >= SHORT_FROM;
  const n = (short ? formatCompactNumber : formatNumber)(language.locale, views);
  // 12,341 is read "twelve thousand": its last digits choose no form.
  return language.plural(short ? SHORT_FROM : views, {
    one: language.msg(str`${n} view`, {id: 'views-one', desc: 'How often a story was read: 1'}),
    few: language.msg(str`${n} views`, {id: 'views-few', desc: 'How often a story was read: 2 to 4 in Russian'}),
    many: language.msg(str`${n} views`, {id: 'views-many', desc: 'How often a story was read: 5 and more in Russian'}),
    other: language.msg(str`${n} views`, {id: 'views-other', desc: 'How often a story was read: any other number'}),
  });
}

/** What a screen reader says when the reader has asked for more. */
export function addedText(count: number, language: Language): string {
  const n = formatNumber(language.locale, count);
  return language.plural(count, {
    one: language.msg(str`${n} more story`, {id: 'added-one', desc: 'Announced after a click on "More stories": 1'}),
    few: language.msg(str`${n} more stories`, {id: 'added-few', desc: 'Announced after a click: 2 to 4 in Russian'}),
    many: language.msg(str`${n} more stories`, {
      id: 'added-many',
      desc: 'Announced after a click: 5 and more in Russian',
    }),
    other: language.msg(str`${n} more stories`, {id: 'added-other', desc: 'Announced after a click: any other number'}),
  });
}

/** What has come since the list was loaded. */
export function newText(count: number, language: Language): string {
  const n = formatNumber(language.locale, count);
  return language.plural(count, {
    one: language.msg(str`${n} new story`, {
      id: 'new-one',
      desc: 'Button at the head of a list, shows what has come meanwhile: 1',
    }),
    few: language.msg(str`${n} new stories`, {id: 'new-few', desc: 'Button at the head of a list: 2 to 4 in Russian'}),
    many: language.msg(str`${n} new stories`, {
      id: 'new-many',
      desc: 'Button at the head of a list: 5 and more in Russian',
    }),
    other: language.msg(str`${n} new stories`, {
      id: 'new-other',
      desc: 'Button at the head of a list: any other number',
    }),
  });
}

/** What a search has found, told to a screen reader. */
export function resultsText(count: number, language: Language): string {
  const n = formatNumber(language.locale, count);
  return language.plural(count, {
    one: language.msg(str`${n} result`, {id: 'results-one', desc: 'How many stories a search has found: 1'}),
    few: language.msg(str`${n} results`, {id: 'results-few', desc: 'How many stories were found: 2 to 4 in Russian'}),
    many: language.msg(str`${n} results`, {
      id: 'results-many',
      desc: 'How many stories were found: 5 and more in Russian',
    }),
    other: language.msg(str`${n} results`, {
      id: 'results-other',
      desc: 'How many stories were found: any other number',
    }),
  });
}
