import {parseHtml} from '../text.js';
import {arrange, type BodyOptions} from './arrange.js';
import {prepare} from './prepare.js';
import {purify} from './purify.js';

export interface CleanBody {
  /** In no document yet: nothing in it has run or loaded. */
  content: DocumentFragment;
  /** Whether the text itself leads on to the rest of the story. */
  leadsOn: boolean;
}

/** What WordPress writes around a picture and its caption, and some feeds leave so. */
const SHORTCODE = /\[(\/?)caption\b[^\]<]*\]/gi;

/** The text of a story as plain HTML of an editor's making, whoever wrote it. Done twice it changes nothing. */
export function cleanBody(html: string, options: BodyOptions): CleanBody {
  const raw = parseHtml(html);
  const leadsOn = prepare(raw, options.base);
  const content = purify(raw.innerHTML);
  arrange(content, options);
  if (content.textContent.includes('[caption')) {
    raw.replaceChildren(content);
    const text = raw.innerHTML;
    const unfolded = text.replace(SHORTCODE, '<$1figure>');
    if (unfolded !== text) return {leadsOn, content: cleanBody(unfolded, options).content};
    content.append(...raw.childNodes);
  }
  return {content, leadsOn};
}
