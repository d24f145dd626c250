import {safeResource} from '../internal/safe-url.js';
import {withWords, type Draft, type Markup} from './draft.js';
import {decodeEntities} from './plain-entities.js';
import {hasMarkup, oneLine} from './text.js';
import type {Article} from './article.js';
import {record} from './values.js';

/** A piece of a text between two breaks. */
export interface Block {
  kind: 'text' | 'heading' | 'item' | 'quote';
  text: string;
}

/** What readers do not read, with all that stands in it. */
const UNREAD = /^(?:script|style|noscript|iframe|template|textarea|select|svg|math|object|figcaption|head|title)$/;
/** What WordPress puts after an excerpt. */
const HIDDEN = /^<(?:a|span)\s[^>]*\b(?:more-link|screen-reader-text)\b/i;
const HEADING = /^h[1-6]$/;
const CELL = /^t[dh]$/;
const BREAK =
  /^(?:p|div|br|hr|li|dt|dd|blockquote|pre|figure|section|article|header|footer|table|caption|tr|ul|ol|dl|img)$/;
const AROUND = new Map<string, Block['kind']>([
  ['li', 'item'],
  ['ul', 'text'],
  ['ol', 'text'],
  ['blockquote', 'quote'],
]);

interface Tag {
  name: string;
  closes: boolean;
  /** As it stands in the text. */
  source: string;
}

/** Tags and the text between them, from the first to the last letter once: markup of any length and badness takes its length in time. */
function* tokens(html: string): Generator<string | Tag> {
  let at = 0;
  for (;;) {
    const start = html.indexOf('<', at);
    if (start < 0) break;
    const next = html[start + 1] ?? '';
    if (!/[a-z/!?]/i.test(next)) {
      yield html.slice(at, start + 1);
      at = start + 1;
      continue;
    }
    yield html.slice(at, start);
    const end = html.startsWith('<!--', start) ? commentEnd(html, start) : tagEnd(html, start);
    // What is not closed is none of the text.
    if (end < start) return;
    const source = html.slice(start, end + 1);
    const [, slash, name = ''] = /^<(\/?)([a-z][a-z\d]*)/i.exec(source) ?? [];
    at = end + 1;
    yield {name: name.toLowerCase(), closes: slash === '/', source};
    if (!slash && (UNREAD.test(name.toLowerCase()) || HIDDEN.test(source))) {
      const close = new RegExp(`</${name}`, 'gi');
      close.lastIndex = at;
      const found = close.exec(html);
      if (!found) return;
      at = found.index;
    }
  }
  yield html.slice(at);
}

function commentEnd(html: string, start: number): number {
  const close = html.indexOf('-->', start + 2);
  return close < 0 ? -1 : close + 2;
}

/** Where a tag ends: at the first `>` outside of quotes. */
function tagEnd(html: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < html.length; at++) {
    const letter = html[at]!;
    if (quote) quote = letter === quote ? '' : quote;
    else if (letter === '>') return at;
    else if ((letter === '"' || letter === "'") && html[at - 1] === '=') quote = letter;
  }
  return -1;
}

/** A text in plain words, block by block: paragraphs, headings, quotations, the items of lists and the rows of tables. */
export function blocksOfMarkup(html: string): Block[] {
  const blocks: Block[] = [];
  let around: Block['kind'] = 'text';
  let words = '';
  const close = (kind: Block['kind'] = around): void => {
    const text = oneLine(decodeEntities(words));
    if (text) blocks.push({kind, text});
    words = '';
  };
  for (const token of tokens(html)) {
    if (typeof token === 'string') {
      words += token;
      continue;
    }
    const {name, closes} = token;
    if (HEADING.test(name)) close(closes ? 'heading' : around);
    else if (CELL.test(name) && !closes && words.trim()) words += ' · ';
    else if (BREAK.test(name)) close();
    const kind = AROUND.get(name);
    if (kind) around = closes ? 'text' : kind;
  }
  close();
  return blocks;
}

const plain = (html: string): string =>
  blocksOfMarkup(html)
    .map(({text}) => text)
    .join(' ');

const attribute = (tag: string, name: string): string | undefined => {
  const [, quoted, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag) ?? [];
  const value = quoted ?? single ?? bare;
  return value === undefined ? undefined : decodeEntities(value);
};

/** The first picture of a text that is more than a counter or an emoji of WordPress. */
function firstImage(html: string, base: string): unknown {
  for (const token of tokens(html)) {
    if (typeof token === 'string' || token.name !== 'img') continue;
    const [src, alt, width, height] = ['src', 'alt', 'width', 'height'].map((name) => attribute(token.source, name));
    const url = safeResource(src, base);
    if (url && width !== '1' && height !== '1' && !/\bwp-smiley\b/.test(token.source)) return {url, alt, width, height};
  }
  return undefined;
}

function complete(draft: Draft, base: string): Article | undefined {
  const {contentHtml = '', summary} = draft;
  const contentBase = draft.contentBase ?? base;
  const image = safeResource(record(draft.image).url, base)
    ? draft.image
    : (firstImage(contentHtml, contentBase) ?? firstImage(summary ?? '', contentBase));
  return withWords({...draft, image}, plain(summary || contentHtml), base);
}

/** Reads the markup of a feed without a browser. Nothing of it comes out as markup again. */
export const plainMarkup: Markup = {
  plain,
  untangle: (title) => (hasMarkup(title) ? plain(title) : oneLine(decodeEntities(title))),
  complete,
};
