// Whether a reader loses a word: where text stands, and what cuts it off.

/** CSS pixels by which glyphs may reach over their box. */
const SLACK = 2;

/** Every node within, shadow trees included. */
function* deep(root) {
  for (const node of root.childNodes) {
    yield node;
    if (node.localName !== 'iframe') yield* deep(node);
    if (node.shadowRoot) yield* deep(node.shadowRoot);
  }
}

const elementsIn = (root) => [...deep(root)].filter((node) => node instanceof Element);

const textsIn = (root) =>
  [...deep(root)].filter(
    (node) =>
      node instanceof Text &&
      node.data.trim() &&
      !['STYLE', 'SCRIPT'].includes(node.parentElement?.tagName) &&
      around(node)?.checkVisibility({visibilityProperty: true}),
  );

const around = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;

/** The boxes that a node stands in, as it is drawn: through slots and out of shadow trees. */
function* boxes(node) {
  for (let box = around(node); box && box !== document.documentElement; box = around(box)) yield box;
}

/** Texts for screen readers alone are cut off on purpose. */
const isUnseen = (node) => [...boxes(node)].some((box) => getComputedStyle(box).clipPath === 'inset(50%)');

/** What can be read, in its order. */
export const readable = (root) =>
  textsIn(root)
    .filter((text) => !isUnseen(text))
    .map(({data}) => plain(data));

/** What can be read no more. A teaser gives way to the headline, which leads to all of it. */
export function missing(texts, root) {
  const left = new Set([...readable(root), ...teasers(root)]);
  return texts.filter((text) => !left.has(text)).map((text) => `“${text}” is gone`);
}

const plain = (text) => text.trim().replace(/\s+/g, ' ');
const isTeaser = (box) => box.matches('[part~=summary]');
const teasers = (root) =>
  elementsIn(root)
    .filter(isTeaser)
    .map(({textContent}) => plain(textContent));

/** Words that are cut off, and what reaches over the page's side. */
export function losses(root) {
  const cut = textsIn(root)
    .filter((text) => !isUnseen(text) && isCut(text))
    .map(({data}) => `“${data.trim()}” is cut off`);
  const {scrollWidth, clientWidth} = document.scrollingElement;
  const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth} px`] : [];
  return [...cut, ...wide];
}

/** Of a teaser whole lines may be left out, but none may be cut through. */
function isCut(text) {
  const range = document.createRange();
  range.selectNodeContents(text);
  const around = [...boxes(text)];
  const isAbridged = around.some(isTeaser);
  return [...range.getClientRects()].some((line) => {
    for (const box of around) {
      const how = clipping(line, box);
      if (how === 'out' && isAbridged) return false;
      if (how) return true;
    }
    return false;
  });
}

/** Whether a box shows a line, cuts it, or leaves it out. */
function clipping({left, right, top, bottom}, box) {
  const {overflowX, overflowY} = getComputedStyle(box);
  const clip = box.getBoundingClientRect();
  if (isClip(overflowX) && (left < clip.left - SLACK || right > clip.right + SLACK)) return 'cut';
  if (!isClip(overflowY)) return undefined;
  if (top > clip.bottom - SLACK || bottom < clip.top + SLACK) return 'out';
  return top < clip.top - SLACK || bottom > clip.bottom + SLACK ? 'cut' : undefined;
}

const isClip = (overflow) => overflow === 'hidden' || overflow === 'clip';

const SPACED = new CSSStyleSheet();
SPACED.replaceSync(
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
);

/** WCAG 1.4.12: the least text spacing that a reader may set. */
export function spaceText(root) {
  const roots = [document, ...elementsIn(root).flatMap(({shadowRoot}) => shadowRoot ?? [])];
  for (const scope of roots) scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, SPACED];
  return () => {
    for (const scope of roots) scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((sheet) => sheet !== SPACED);
  };
}

/** Signs that have the colour of their ground. */
export const invisibleSigns = (root) =>
  elementsIn(root)
    .filter((sign) => sign.localName === 'svg' && sign.checkVisibility({visibilityProperty: true}))
    .filter((sign) => {
      const {color, fill, stroke} = getComputedStyle(sign);
      const inks = [fill, stroke].map((ink) => (ink === 'currentcolor' ? color : ink)).filter((ink) => ink !== 'none');
      return inks.every((ink) => ink === groundOf(sign));
    })
    .map((sign) => `a sign in ${around(sign).outerHTML.slice(0, 80)} has the colour of its ground`);

function groundOf(sign) {
  for (const box of boxes(sign)) {
    const {backgroundColor} = getComputedStyle(box);
    if (!/rgba\(.*, 0\)|transparent/.test(backgroundColor)) return backgroundColor;
  }
  return getComputedStyle(document.body).backgroundColor;
}
