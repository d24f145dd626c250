import type {Article} from '../article.js';
import {letters} from '../text.js';
import {cleanBody} from './clean.js';

/** The text of a story, ready for the page. */
export interface Body {
  content: DocumentFragment;
  /** Its words. */
  text: string;
  /** Whether there is more of the story at its publisher's than what came. */
  isCut: boolean;
}

const MAX_LENGTH = 500_000;
// So WordPress ends a text in a feed.
const FOOTER = /^\s*The post .+ appeared first on .+$/;
const LEADS_ON =
  /(?:\[\s*(?:…|\.{3})\s*\]|(?:continue reading|read more|читать (?:далее|дальше|полностью)|կարդալ ավելին|շարունակել կարդալ).{0,100})\s*$/i;

/** The text of a story as plain HTML under a headline of that level; what is far too long is read up to a limit. */
export function readBody(article: Article, headingLevel: number, page: string): Body {
  const {contentHtml = '', summary = ''} = article;
  const {content, leadsOn} = cleanBody(contentHtml.slice(0, MAX_LENGTH), {
    base: article.url ?? page,
    headingLevel,
    sponsored: article.flags.includes('sponsored'),
  });
  const last = content.lastElementChild;
  if (last && FOOTER.test(last.textContent)) last.replaceWith();
  const text = content.textContent;
  const isSummary =
    !letters(text.slice(0, 1000)) || (text.length < summary.length * 2 && letters(text) === letters(summary));
  return {
    content,
    text,
    isCut: leadsOn || isSummary || contentHtml.length > MAX_LENGTH || LEADS_ON.test(text.slice(-200)),
  };
}

/** The address of a picture without what WordPress and image servers add for a size. */
const bare = (address: string): string =>
  address.replace(/^https?:|[?#].*|-(?:\d+x\d+|scaled)(?=\.\w+(?:[?#]|$))/g, '');

/** Whether a text shows this picture itself. */
export const shows = ({content}: Body, picture: string): boolean =>
  [...content.querySelectorAll('img')].some(({src}) => bare(src) === bare(picture));
