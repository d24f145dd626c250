import {trustedHtml} from '../internal/trusted-types.js';

/**
 * The body of a document that runs no script and loads nothing. It is read past what the text names: an image named “body”
 * stands in the place of `document.body`.
 */
export const parseHtml = (html: string): HTMLElement =>
  Reflect.get(
    Document.prototype,
    'body',
    new DOMParser().parseFromString(trustedHtml(`<body>${inert(html)}`), 'text/html'),
  );

/** Styles and handlers under other names: Chromium holds each one that it only parses against the page's CSP, and reports it. */
export const inert = (markup: string): string =>
  markup
    .replace(/(<\/?)style\b/gi, '$1template')
    .replace(/<\w[^<>]*[\s"'](?:style|on\w+)\s*=/gi, (tag) =>
      tag.replace(/([\s"'])(?=(?:style|on\w+)\s*=)/gi, '$1data-'),
    );

export const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Plain text as HTML: an empty line parts paragraphs. */
export const paragraphs = (plain: string): string =>
  `<p>${escapeHtml(plain)
    .replace(/\n\s*\n/g, '</p><p>')
    .replace(/\n/g, '<br>')}</p>`;

export const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const UNREAD = 'script,noscript,iframe,figcaption,.more-link,.screen-reader-text';
const BLOCKS = 'p,div,br,li,td,dt,dd,h1,h2,h3,h4,h5,h6,blockquote,img';

const PARTED = '\u2029';

/** The words of a parsed text, paragraph by paragraph. What readers do not read is taken out of the text given. */
export function blocksOf(body: HTMLElement): string[] {
  for (const element of body.querySelectorAll(UNREAD)) element.replaceWith();
  for (const element of body.querySelectorAll(BLOCKS)) {
    element.before(PARTED);
    element.after(PARTED);
  }
  return body.textContent.split(PARTED).map(oneLine).filter(Boolean);
}

/** The words of a parsed text on one line. What readers do not read is taken out of the text given. */
export const wordsOf = (body: HTMLElement): string => blocksOf(body).join(' ');

/** The words of a piece of HTML on one line. */
export const plain = (html: string): string => wordsOf(parseHtml(html));

const ENTITY = /&(?:#\w+|\w+);/;
// Only what writers put in titles, so that `a < b`, `<3` and `vector<int>` stay as they are.
const TAG =
  /<\/?(?:[abipqsu]|br|em|strong|span|div|su[bp]|small|font|img|h\d|code|tt)(?:\s[^<>]*=[^<>]*)?\s*\/?>|<script[^]*<\/script/i;

/** Whether a text that should be plain has markup in it. */
export const hasMarkup = (text: string): boolean => TAG.test(text);

/** A title that should be plain text and often is not: markup left in it is taken away, entities left in it are decoded once. */
export function untangle(title: string): string {
  if (hasMarkup(title)) return plain(title);
  return oneLine(ENTITY.test(title) ? parseHtml(title.replace(/</g, '&lt;')).textContent : title);
}

let segmenter: Intl.Segmenter | undefined;

const segments = (text: string): Intl.Segments => (segmenter ??= new Intl.Segmenter()).segment(text);

/** How many characters a reader counts. */
export const graphemeCount = (text: string): number => [...segments(text)].length;

/** At most so many graphemes of a text, ended at a word, with an ellipsis where something is left out. */
export function cut(text: string, graphemes: number): string {
  if (text.length <= graphemes) return text;
  let left = graphemes;
  for (const {index} of segments(text)) {
    if (left--) continue;
    const head = text.slice(0, index);
    const word = /\s/.test(text[index]!) ? head : head.replace(/\s+\S*$/, '');
    return `${(word.length > index / 2 ? word : head).replace(/[\s,;:.–—-]+$/, '')}…`;
  }
  return text;
}

/** A text as it is compared: without spaces and ellipses. */
export const letters = (text: string): string => text.replace(/[\s…]+/g, '');

/** Whether a text begins with what its summary says, and the reader would read it twice. */
export const saysSummary = (text: string, summary: string): boolean =>
  letters(text.slice(0, summary.length * 2 + 200)).startsWith(letters(summary));
