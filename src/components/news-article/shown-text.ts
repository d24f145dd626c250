import type {Article} from '../../data/article.js';
import {readBody, shows} from '../../data/body/body.js';
import type {Language} from '../../controllers/language-controller.js';
import {fromCdn} from '../../templates/picture.js';
import {standIn} from './embed.js';
import {scrollTables} from './tables.js';

/** The text as it stands in the page, and what is known of it. */
export interface ShownText {
  element: HTMLElement;
  text: string;
  isCut: boolean;
  /** Whether the story's picture is in the text already. */
  isPictured: boolean;
}

export interface TextOptions {
  /** Of the headline above it. */
  level: number;
  language: Language;
  /** Where all pictures come from: the host that the page's owner has chosen. */
  cdn: string | undefined;
}

/** All that a text is made of: with the same key it is the same text. */
export const textKey = ({contentHtml, url, flags, image}: Article, {level, language, cdn}: TextOptions): string =>
  JSON.stringify([contentHtml, url, flags, image?.url, level, language.lang, cdn]);

export function showText(article: Article, {level, language, cdn}: TextOptions): ShownText {
  const body = readBody(article, level, document.baseURI);
  const {content, text, isCut} = body;
  const isPictured = article.image !== undefined && shows(body, article.image.url);
  if (cdn) throughCdn(content, cdn);
  standIn(content, language);
  scrollTables(content);
  const element = document.createElement('div');
  element.append(content);
  element.addEventListener('click', jump);
  return {element, text, isCut, isPictured};
}

function throughCdn(content: DocumentFragment, cdn: string): void {
  for (const source of content.querySelectorAll('picture source')) source.replaceWith();
  for (const image of content.querySelectorAll('img')) Object.assign(image, fromCdn(image.src, cdn));
  for (const video of content.querySelectorAll('video')) video.poster &&= fromCdn(video.poster, cdn)?.src ?? '';
}

/** A jump within the text, as to a footnote; the page's own address stays as it is. */
function jump(event: Event): void {
  const link = (event.target as Element).closest('a');
  const href = link?.getAttribute('href');
  const place = link?.getRootNode() as ShadowRoot | undefined;
  const target = href?.startsWith('#') && place?.querySelector<HTMLElement>(`#${CSS.escape(href.slice(1))}`);
  if (!target) return;
  event.preventDefault();
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({preventScroll: true});
  target.scrollIntoView({block: 'center'});
}
