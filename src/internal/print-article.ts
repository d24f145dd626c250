import {above} from './climb.js';
import {addSheet, removeSheet} from './sheet.js';

const PATIENCE_MS = 5000;
/** Above every selector that a page is likely to have. */
const WEIGHT = ':not(#_#_#_)';
const EMPTY =
  'display:block;position:static;float:none;columns:auto;contain:none;margin:0;padding:0;border:0;inline-size:auto;min-inline-size:0;' +
  'max-inline-size:none;block-size:auto;min-block-size:0;max-block-size:none;overflow:visible;transform:none;filter:none;opacity:1;' +
  'background:none;box-shadow:none;visibility:hidden;font-size:0';
const PAPER = 'display:block;margin:0;visibility:visible;color:#000;font-size:11pt';
const WITHIN =
  '.base{padding:0!important;color:#000!important;color-scheme:light!important;background:none!important}.article{max-inline-size:none}.imprint{display:block;margin-block-start:1em}' +
  '.body .offer{display:none}.elsewhere::after{content:": " attr(href)}.table{overflow:visible}' +
  'figure,img,tr,blockquote{break-inside:avoid}h1,h2,h3,h4,h5,h6{break-after:avoid}p{orphans:3;widows:3}';

/** Declarations that nothing in the page overrules. */
const strong = (declarations: string): string => `{${declarations.replaceAll(';', '!important;')}!important}`;

/** Where an element stands in its tree, as a selector. */
function placeOf(element: Element): string {
  const {parentElement: parent} = element;
  if (!parent && element === element.ownerDocument.documentElement) return `:root${WEIGHT}`;
  const siblings = [...element.parentNode!.children];
  return `${parent ? placeOf(parent) : `:host(${WEIGHT})`}>:nth-child(${siblings.indexOf(element) + 1})`;
}

/** What a printed page is to show of each tree that the article stands in: nothing but the way to it. */
function wayTo(article: HTMLElement): Map<Document | ShadowRoot, string> {
  const rules = new Map<Document | ShadowRoot, string>([[article.shadowRoot!, WITHIN]]);
  for (let element: Element = article; ;) {
    const root = element.getRootNode() as Document | ShadowRoot;
    const place = placeOf(element);
    const {parentElement: parent} = element;
    const rule =
      place +
      strong(element === article ? PAPER : EMPTY) +
      (element === article ? '' : `${place}::before,${place}::after{content:none!important}`) +
      `${parent ? placeOf(parent) : `:host(${WEIGHT})`}>:not(${place}){display:none!important}`;
    rules.set(root, (rules.get(root) ?? '') + rule);
    const next = element.assignedSlot ?? above(element);
    if (!next || next === element.ownerDocument) return rules;
    element = (next.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (next as ShadowRoot).host : next) as Element;
  }
}

/** Pictures that the reader has not come to yet are not there yet. */
async function picturesOf({shadowRoot}: HTMLElement): Promise<void> {
  const pictures = [...(shadowRoot?.querySelectorAll('img') ?? [])];
  for (const picture of pictures) picture.loading = 'eager';
  await new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    void Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined))).then(() => resolve());
  });
}

/**
 * Prints an article without the page around it. Style sheets of ours hide the rest while it is printed; no element of the page
 * is written to, and what the browser's own command prints before and after is the page.
 */
export async function printArticle(article: HTMLElement): Promise<void> {
  await picturesOf(article);
  const sheets = [...wayTo(article)].map(([root, rules]) => {
    const sheet = addSheet(root, `@media print{${rules}}`);
    return () => removeSheet(root, sheet);
  });
  const done = new AbortController();
  const restore = (): void => {
    done.abort();
    for (const remove of sheets) remove();
  };
  const view = article.ownerDocument.defaultView ?? window;
  view.addEventListener('afterprint', restore, {signal: done.signal});
  // Where the browser ignored us, its own command comes next.
  view.addEventListener('keydown', restore, {signal: done.signal, capture: true});
  view.print();
}
