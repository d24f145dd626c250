import {first} from '../../internal/first.js';
import {safeResource} from '../../internal/safe-url.js';
import {embedOf} from './embeds.js';
import {TAGS} from './purify.js';

/** What stands between the words of a page and is no text: programs, drawings, forms, what plug-ins put under a story. */
const LEFT_OUT =
  'script,template,noscript,svg,math,title,form,button,select,textarea,nav,dialog,' +
  '.sharedaddy,.feedflare,.jp-relatedposts,.screen-reader-text,.more-link';
const FRAMED = 'iframe,embed,.instagram-media,.fb-post,.fb-video,[data-telegram-post]';
const LAZY = ['data-src', 'data-lazy-src', 'data-original'];
const ADDRESSES = ['data-instgrm-permalink', 'data-href', 'src', ...LAZY];
const COUNTERS =
  /\/\/(?:[\w-]+\.)*(?:counter\.|pixel\.|stats?\.wordpress\.|(?:feedburner|feedsportal|google-analytics|googletagmanager|scorecardresearch|statcounter|quantserve|chartbeat)\.|doubleclick\.net|googlesyndication\.com|mc\.yandex\.|yadro\.ru|(?:top|top-fwz1)\.mail\.ru|facebook\.com\/tr\b)/i;
const UNSEEN =
  /(?:^|[;\s])(?:(?:max-)?(?:width|height):\s*[01](?:px)?\s*(?:;|$)|display:\s*none|visibility:\s*hidden)/i;

const read = (element: Element, ...names: string[]): string | undefined =>
  first(
    names.map((name) => element.getAttribute(name)?.trim()),
    Boolean,
  );

/** Whether a picture or a frame is there to count readers. */
const isCounter = (element: Element): boolean =>
  COUNTERS.test(read(element, 'src', ...LAZY) ?? '') ||
  UNSEEN.test(read(element, 'data-style') ?? '') ||
  ['width', 'height'].some((side) => /^\s*[01](?:px)?\s*$/.test(element.getAttribute(side) ?? ''));

/**
 * Says in plain HTML what a text says by classes, scripts and frames, while those are still there. What is framed becomes a
 * link in a paragraph of its own, which is its own address where its house is known.
 * @returns whether the text leads on to the rest of the story.
 */
export function prepare(body: HTMLElement, base: string): boolean {
  const leadsOn = body.querySelector('.more-link') !== null;
  for (const image of body.querySelectorAll('img.wp-smiley,img.emoji')) image.replaceWith(read(image, 'alt') ?? '');
  for (const image of body.querySelectorAll('img')) {
    const src = read(image, 'src');
    const lazy = src && !src.startsWith('data:') ? undefined : read(image, ...LAZY);
    if (lazy) image.setAttribute('src', lazy);
    const srcset = read(image, 'data-srcset', 'data-lazy-srcset');
    if (srcset) image.setAttribute('srcset', srcset);
  }
  for (const element of body.querySelectorAll('img,iframe')) if (isCounter(element)) element.replaceWith();
  for (const quote of body.querySelectorAll('blockquote.twitter-tweet')) {
    const post = embedOf([...quote.querySelectorAll('a')].at(-1)?.getAttribute('href') ?? '');
    if (post) quote.after(linkTo(body, post.url, post.url));
  }
  for (const element of body.querySelectorAll(FRAMED)) {
    const post = read(element, 'data-telegram-post');
    const given = [post && `https://t.me/${post}`, ...ADDRESSES.map((name) => element.getAttribute(name))];
    const address = first(
      given.map((one) => safeResource(one, base)),
      Boolean,
    );
    const url = address && embedOf(address)?.url;
    if (address)
      element.before(linkTo(body, url ?? address, url ?? read(element, 'title') ?? new URL(address).hostname));
    element.replaceWith();
  }
  // By the method itself: a form may have a field of that name.
  for (const element of body.querySelectorAll(LEFT_OUT)) HTMLElement.prototype.replaceWith.call(element);
  rename(body.querySelectorAll('div.wp-caption'), () => 'figure');
  rename(body.querySelectorAll('p.wp-caption-text'), () => 'figcaption');
  // Their words stay; that they are gone before the text is read anew keeps what is read from nesting in ways that no text does.
  for (const element of body.querySelectorAll(`:not(${TAGS.join()})`)) element.replaceWith(...element.childNodes);
  return leadsOn;
}

/**
 * An element in the document of another, which is none that loads or runs anything; by the method itself, for an image of
 * the text may be named “createElement”.
 */
export const make = ({ownerDocument}: Element, name: string): HTMLElement =>
  Reflect.get(Document.prototype, 'createElement').call(ownerDocument, name);

function linkTo(body: HTMLElement, address: string, words: string): Element {
  const paragraph = make(body, 'p');
  const link = paragraph.appendChild(make(body, 'a'));
  link.setAttribute('href', address);
  link.textContent = words;
  return paragraph;
}

/** Gives elements another name; of their attributes stay those that say what the words are. */
export function rename(elements: Iterable<Element>, nameOf: (element: Element) => string): void {
  for (const element of elements) {
    const renamed = make(element, nameOf(element));
    for (const name of ['id', 'lang', 'dir']) {
      const value = element.getAttribute(name);
      if (value) renamed.setAttribute(name, value);
    }
    renamed.append(...element.childNodes);
    element.replaceWith(renamed);
  }
}
