import type {Article} from '../data/article.js';
import {safeLink} from '../internal/safe-url.js';
import type {SourceSettings} from '../internal/source-settings.js';

export interface StoryLink {
  href: string;
  target?: string | undefined;
  rel?: string | undefined;
}

/** Where a story's headline leads, with the partner's parameters; nothing where the story has no address of its own. */
export function storyLink(article: Article, source: SourceSettings | undefined): StoryLink | undefined {
  const address = safeLink(article.url) ?? safeLink(article.externalUrl);
  if (!address) return undefined;
  let href = address;
  if (source?.linkParams && address.startsWith('http')) {
    const url = new URL(address);
    for (const [name, value] of new URLSearchParams(source.linkParams)) url.searchParams.set(name, value);
    ({href} = url);
  }
  const target = source?.linkTarget;
  const rel = [target === '_blank' && 'noopener', article.flags.includes('sponsored') && 'sponsored'].filter(Boolean);
  return {href, target, rel: rel.join(' ') || undefined};
}
