import type {Feed, Publisher} from '../data/article.js';
import {safeResource} from '../internal/safe-url.js';
import type {SourceSettings} from '../internal/source-settings.js';

/** Who is credited for a feed: as the page says, else the feed, else the place that it came from. */
export function publisherOf(
  source: SourceSettings | undefined,
  feed: Feed | undefined,
  src: string,
  languageCode: string,
): Publisher | undefined {
  const url = source?.href?.replaceAll('{lang}', languageCode) ?? feed?.homeUrl ?? origin(src);
  const name =
    source?.name ?? (feed?.title || undefined) ?? (url && URL.canParse(url) ? new URL(url).hostname : undefined);
  return name ? {name, url} : undefined;
}

function origin(src: string): string | undefined {
  const address = safeResource(src, document.baseURI);
  return address && new URL(address).origin;
}
