import type {AddressOptions} from '../data/address.js';
import type {Article} from '../data/article.js';
import {filterArticles} from '../data/filter-articles.js';
import type {FeedFormat, StoryFormat} from '../data/feed-format.js';
import {sampleStories} from '../data/sample.js';
import {toArticle} from '../data/validate-article.js';
import {collect} from '../data/values.js';
import {oneOf} from '../internal/attributes.js';

export type FeedState = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** What an element wants to show, as its attributes say now. */
export interface FeedQuery extends Pick<AddressOptions, 'section' | 'query' | 'exclude' | 'item' | 'content'> {
  /** Without it, the source's; an empty one asks nobody. */
  src?: string | undefined;
  format?: FeedFormat | undefined;
  /** Stories to show, and to ask of a CMS that lets us say how many. */
  count: number;
  /** Stories given by the page: nothing is fetched. */
  given?: readonly unknown[] | undefined;
  preview: boolean;
  /** One story alone: the `item`, else the one at this place. */
  index?: number;
  /** Not yet: the element is far from what the reader sees. */
  wait?: boolean;
  /** New stories of a refresh wait until `admit`, so that nothing moves which is being read. */
  holds?: boolean;
  /** What the reader types is kept nowhere. */
  fleeting?: boolean;
}

export const FORMATS: readonly [StoryFormat, ...StoryFormat[]] = [
  'auto',
  'json-feed',
  'rss',
  'atom',
  'wordpress',
  'json-ld',
];
export const feedFormat = oneOf('format', FORMATS);

/** The stories that a query names without an address: given ones, or samples. */
export function storiesAtHand({given, preview, count, exclude}: FeedQuery, lang: string): Article[] {
  const stories = preview ? sampleStories(lang, count) : given;
  const {baseURI} = document;
  return filterArticles(
    collect(stories, (story) => toArticle(story, baseURI)),
    {exclude},
  );
}
