import type {Article, Feed} from '../../data/article.js';
import {isArticle} from '../../data/filter-articles.js';
import {first} from '../../internal/first.js';

/** What another copy's `news-article` may tell. */
interface ArticleElement extends HTMLElement {
  article?: Article | undefined;
  feed?: Feed | undefined;
  item?: string | undefined;
  itemParam?: string | undefined;
}

/** The story that a `news-article` shows. */
export function storyOf({article, feed, item, itemParam}: ArticleElement): Article | undefined {
  const wanted = (itemParam && new URLSearchParams(location.search).get(itemParam)?.trim()) || item || feed?.page;
  return article ?? first(feed?.articles ?? [], (candidate) => !wanted || isArticle(candidate, wanted));
}
