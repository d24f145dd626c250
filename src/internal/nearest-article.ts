import {brandOf} from './brand.js';
import {climb} from './climb.js';
import {first} from './first.js';

/** Whether it is a `news-article`, whichever copy defined it. */
export const isArticle = (node: Element): boolean => brandOf(node)?.tag === 'news-article';

/** The article around an element, else the one that has the nearest ancestor in common with it, whichever copy defined it. */
export const nearestArticle = (element: Element): HTMLElement | undefined =>
  climb(element, (node) =>
    isArticle(node as Element) ? node : first((node as ParentNode).querySelectorAll('*'), isArticle),
  ) as HTMLElement | undefined;
