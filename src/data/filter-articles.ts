import {first} from '../internal/first.js';
import type {Article} from './article.js';

export interface ArticleFilter {
  /** A section or a tag, in any case. */
  section?: string | undefined;
  /** Words that must all be there, in any order. */
  query?: string | undefined;
  /** Ids or addresses of stories to leave out, with spaces between them: an id may hold a comma. */
  exclude?: string | undefined;
}

/** An address as two feeds would agree on it: without fragment, campaign parameters and closing slash. */
export function normalUrl(address: string): string {
  try {
    const url = new URL(address);
    url.hash = '';
    for (const name of [...url.searchParams.keys()]) if (name.startsWith('utm_')) url.searchParams.delete(name);
    url.pathname = url.pathname.replace(/\/+$/, '');
    return url.href;
  } catch {
    return address;
  }
}

/** Whether a page's author means this story by an id or an address. WordPress' own number is at the end of its guid. */
export const isArticle = (article: Article, item: string): boolean =>
  article.id === item ||
  article.id.endsWith(`?p=${item}`) ||
  (article.url !== undefined && normalUrl(article.url) === normalUrl(item));

/** The story meant by an id or an address, else the one at a place in the feed; as a list of one, or of none. */
export function pickArticle(articles: readonly Article[], item: string | undefined, index: number): Article[] {
  const article = item ? first(articles, (candidate) => isArticle(candidate, item)) : articles[index];
  return article ? [article] : [];
}

/** The choice among stories where the server cannot choose; without a word to show there is no story. */
export function filterArticles(articles: readonly Article[], {section, query, exclude}: ArticleFilter): Article[] {
  const place = section?.trim().toLowerCase();
  const words = query?.toLowerCase().match(/\S+/g) ?? [];
  const unwanted = exclude?.match(/\S+/g) ?? [];
  return articles.filter(
    (article) =>
      article.headline &&
      (!place || [article.section, ...article.tags].some((name) => name?.toLowerCase() === place)) &&
      words.every((word) => `${article.headline} ${article.summary ?? ''}`.toLowerCase().includes(word)) &&
      !unwanted.some((item) => isArticle(article, item)),
  );
}
