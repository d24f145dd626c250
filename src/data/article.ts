/** Words that a story may carry beside its section. `sponsored` is never hidden. */
export const FLAGS = ['live', 'breaking', 'updated', 'sponsored', 'premium', 'opinion', 'video'] as const;
export type Flag = (typeof FLAGS)[number];

export interface Author {
  name: string;
  url?: string | undefined;
  avatar?: string | undefined;
}

/** `url` and every address in `srcset` are absolute and http(s). */
export interface ArticleImage {
  url: string;
  alt: string;
  width?: number | undefined;
  height?: number | undefined;
  credit?: string | undefined;
  /** As in HTML: `address 320w, address 640w`. */
  srcset?: string | undefined;
}

export interface Publisher {
  name: string;
  url?: string | undefined;
}

export interface Attachment {
  url: string;
  /** Media type, e.g. `audio/mpeg`. */
  type: string;
  title?: string | undefined;
  /** In bytes. */
  size?: number | undefined;
  /** In seconds. */
  duration?: number | undefined;
}

/**
 * One story, whatever format it came in. The names follow schema.org `NewsArticle` and JSON Feed.
 * All texts but `contentHtml` are plain; all addresses are absolute; dates are ISO 8601 in UTC (`2026-11-23T09:00:00.000Z`).
 */
export interface Article {
  id: string;
  /** Empty where the feed has no word of it: it is in the feed, and not shown. */
  headline: string;
  url?: string | undefined;
  externalUrl?: string | undefined;
  summary?: string | undefined;
  /** As the feed gave it: hostile until sanitised. */
  contentHtml?: string | undefined;
  section?: string | undefined;
  datePublished?: string | undefined;
  dateModified?: string | undefined;
  authors: Author[];
  image?: ArticleImage | undefined;
  publisher?: Publisher | undefined;
  views?: number | undefined;
  tags: string[];
  /** BCP 47. */
  language?: string | undefined;
  direction?: 'ltr' | 'rtl' | undefined;
  attachments: Attachment[];
  flags: Flag[];
  /** The condition of use, as the publisher words it. */
  rights?: string | undefined;
  /** The moment after which the story is no longer shown. */
  expires?: string | undefined;
}

export interface Feed {
  title: string;
  description?: string | undefined;
  homeUrl?: string | undefined;
  language?: string | undefined;
  rights?: string | undefined;
  articles: Article[];
  /** Address of the next (older) page. */
  next?: string | undefined;
  /** True where the feed says that it holds everything. */
  complete?: boolean | undefined;
  /** Address of the web page that was asked and that named this feed as its own. */
  page?: string | undefined;
  /** Milliseconds since 1970. */
  fetchedAt: number;
  /** True while an older copy is shown because a newer one could not be had yet. */
  stale: boolean;
}
