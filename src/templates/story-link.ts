import type {Article} from '../data/article.js';
import {isLink} from '../internal/safe-url.js';
import type {SourceSettings} from '../internal/source-settings.js';

export interface StoryLink {
  href: string;
  target?: string | undefined;
  rel?: string | undefined;
}

/** Where a story's headline leads, with the partner's parameters; nothing where the story has no address of its own. */
export function storyLink(
  {url: own, externalUrl, flags}: Article,
  source: SourceSettings | undefined,
): StoryLink | undefined {
  let href = isLink(own) ? own : externalUrl;
  if (!href || !isLink(href)) return undefined;
  if (source?.linkParams && href.startsWith('http')) {
    const url = new URL(href);
    for (const [name, value] of new URLSearchParams(source.linkParams)) url.searchParams.set(name, value);
    ({href} = url);
  }
  const target = source?.linkTarget;
  const rel = [target === '_blank' && 'noopener', flags.includes('sponsored') && 'sponsored'].filter(Boolean);
  return {href, target, rel: rel.join(' ') || undefined};
}
