import type {Article} from './article.js';
import {blocksOf, escapeHtml, parseHtml} from './text.js';

export interface Credit {
  /** "Source:" */
  lead: string;
  name: string;
  /** The story's own address. */
  url: string;
}

/** The canonical link that tells search engines where the original is. */
export const canonicalLink = ({url}: Credit): string => `<link rel="canonical" href="${escapeHtml(url)}">`;

/**
 * A story for others to publish, ending with a link back to it. Its words alone: pictures and embeds often belong to
 * somebody else, and what a feed calls HTML is not to be handed on.
 */
export function republication(article: Article, {lead, name, url}: Credit): {html: string; plain: string} {
  const {headline, contentHtml, summary = '', authors, language} = article;
  const byline = authors.map((author) => author.name).join(', ');
  const blocks = contentHtml ? blocksOf(parseHtml(contentHtml)) : [summary];
  const text = [byline, ...blocks].filter(Boolean);
  return {
    html: [
      language ? `<article lang="${escapeHtml(language).replace(/"/g, '&quot;')}">` : '<article>',
      `<h1>${escapeHtml(headline)}</h1>`,
      ...text.map((block) => `<p>${escapeHtml(block)}</p>`),
      `<p>${lead} <a href="${escapeHtml(url)}">${escapeHtml(name)}</a></p>`,
      '</article>',
    ].join('\n'),
    plain: [headline, ...text, `${lead} ${name}\n${url}`].join('\n\n'),
  };
}
