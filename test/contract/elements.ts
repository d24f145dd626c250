import type {LitElement} from 'lit';
import {NewsCard} from '../../src/components/news-card/news-card.js';
import {NewsList} from '../../src/components/news-list/news-list.js';
import {NewsSource} from '../../src/components/news-source/news-source.js';
import {article, articles} from '../support/elements.js';

/** What the suite must know of an element to ask of it what it asks of all. */
export interface Entry {
  elementClass: typeof LitElement & {readonly tagName: string};
  /** What a page's script gives it to show. */
  filled: Record<string, unknown>;
  /** Whether it stands in the page, rather than being a frame of other elements. */
  box: boolean;
  /** Attributes with which it asks a feed at once; nothing for an element that shows no feed. */
  fetching?: Record<string, string>;
  /** Attributes that take a list of known words. */
  tokens?: readonly string[];
}

export const ELEMENTS: readonly Entry[] = [
  {
    elementClass: NewsCard,
    filled: {article: article({section: 'Region', flags: ['live'], views: 5})},
    box: true,
    fetching: {loading: 'eager'},
    tokens: ['hide'],
  },
  {
    elementClass: NewsList,
    filled: {articles: articles(3, {section: 'Region', flags: ['live'], views: 5}), heading: 'Region'},
    box: true,
    fetching: {},
    tokens: ['hide'],
  },
  {elementClass: NewsSource, filled: {name: 'The Meridian'}, box: false},
];
