import {first} from '../internal/first.js';
import type {FeedFormat} from './feed-format.js';

/** A section as WordPress knows it. */
export interface WordPressTerm {
  taxonomy: 'categories' | 'tags';
  id: string;
}

/** What WordPress can choose for us. */
export interface WordPressQuery {
  /** How many stories are wanted. */
  count?: number | undefined;
  /** The one story that is wanted: its number in WordPress. */
  item?: string | undefined;
  /** A category's number; anything else needs a `term`. */
  section?: string | undefined;
  /** What `findTerm` made of the section. */
  term?: WordPressTerm | undefined;
  query?: string | undefined;
  /** The texts of the stories too. */
  content?: boolean | undefined;
}

/** Few sizes, so that widgets with different counts share one address and one copy in the CDN. */
const PAGE_SIZES = [10, 20, 50];
const FIELDS =
  'id,guid,link,slug,lang,date_gmt,modified_gmt,title,excerpt,news_elements_views,news_elements_flags,_links,_embedded';

export const isNumber = (text: string | undefined): text is string => /^\s*\d+\s*$/.test(text ?? '');

/** Whether this is a place of the WordPress REST API (or said to be one), where the server can choose the stories. */
export function isWordPress(address: string, format: FeedFormat = 'auto'): boolean {
  if (!URL.canParse(address)) return false;
  return format === 'wordpress' || (format === 'auto' && /\/wp\/v2(\/|$)/.test(routeOf(new URL(address))));
}

/** Completes the address of a WordPress site or endpoint; parameters that its author gave stay as they are. */
export function wordpressAddress(
  address: string,
  {count = 0, item, section, term, query, content}: WordPressQuery,
): string {
  const url = new URL(address);
  const list = listRoute(routeOf(url));
  const route = isNumber(item) ? `${list}/${item.trim()}` : list;
  const single = /\/\d+$/.test(route);
  setRoute(url, route);
  const add = (name: string, value: string | number): void => {
    if (!url.searchParams.has(name)) url.searchParams.set(name, `${value}`);
  };
  if (!single) {
    add('per_page', first(PAGE_SIZES, (size) => size >= count) ?? 50);
    add('page', 1);
    if (query?.trim()) add('search', query.trim());
    if (term) add(term.taxonomy, term.id);
    else if (isNumber(section)) add('categories', section.trim());
  }
  add('_embed', 'author,wp:featuredmedia,wp:term');
  add('_fields', single || content ? `${FIELDS},content` : FIELDS);
  return url.href;
}

/** Where to ask which category or tag has this slug; nothing for an endpoint that does not name its API. */
export function termAddress(address: string, taxonomy: WordPressTerm['taxonomy'], slug: string): string | undefined {
  // The list's address, cut off after the API's name, which is a path or a (percent-encoded) parameter.
  const route = wordpressAddress(address, {}).replace(/(wp(\/|%2F)v2\2).*/, `$1${taxonomy}`);
  if (!route.endsWith(taxonomy)) return undefined;
  return `${route}${route.includes('?') ? '&' : '?'}slug=${encodeURIComponent(slug)}&_fields=id`;
}

/** Without pretty permalinks WordPress takes the route as a parameter. */
const routeOf = (url: URL): string => url.searchParams.get('rest_route') ?? url.pathname;

function setRoute(url: URL, route: string): void {
  if (url.searchParams.has('rest_route')) url.searchParams.set('rest_route', route.replace('/wp-json', ''));
  else url.pathname = route;
}

/** The posts of a site that is given by its root or by its API's root; any other route is somebody's endpoint. */
function listRoute(route: string): string {
  const trimmed = route.replace(/\/$/, '');
  if (trimmed.endsWith('/wp/v2')) return `${trimmed}/posts`;
  if (trimmed.endsWith('/wp-json')) return `${trimmed}/wp/v2/posts`;
  return trimmed === route || route.includes('/wp/v2/') ? trimmed : `${trimmed}/wp-json/wp/v2/posts`;
}
