import {NewsCard} from './components/news-card/news-card.js';
import {NewsList} from './components/news-list/news-list.js';
import {NewsSource} from './components/news-source/news-source.js';
import {register} from './internal/register.js';
import {configure} from './internal/settings.js';
import {warnOnce} from './internal/warn.js';

/** Sources first, so that a list finds a working one. */
const elements = [NewsSource, NewsCard, NewsList];
const options = new URL(import.meta.url).searchParams;
const only = (options.get('only') ?? '').split(/[\s,]+/).filter(Boolean);

configure({
  prefix: options.get('prefix') ?? undefined,
  language: options.get('lang') ?? undefined,
  store: options.get('store') !== 'off',
});

const unknown = only.filter((name) => !elements.some(({tagName}) => tagName === name));
if (unknown.length) warnOnce(`?only= names what is not there: ${unknown.join(', ')}.`);
for (const element of elements) if (!only.length || only.includes(element.tagName)) register(element);
