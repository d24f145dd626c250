// What is measured, by element: the token that colours it, where it is drawn, and how.

/** WCAG 2.2 asks 4.5 of text (1.4.3) and 3 of what else one must see (1.4.11). */
const LEAST = {text: 4.5, sign: 4.5, icon: 3, border: 3, ring: 3};
/** What the brand of high contrast promises on its own grounds (1.4.6). */
const ENHANCED = {text: 7, sign: 7};

export const leastOf = ({kind}, brand, {widget}) =>
  (brand.name === 'high-contrast' && widget && ENHANCED[kind]) || LEAST[kind];

const text = (element, role, at, token = 'text') => ({element, role, kind: 'text', at, token});
/** Text that the styles draw, which has no node: what is in the box, or at its start. */
const sign = (element, role, at, token = 'text', width) => ({element, role, kind: 'sign', at, token, width});
const icon = (element, role, at, token = 'text') => ({element, role, kind: 'icon', at, token});
const border = (element, role, at) => ({element, role, kind: 'border', at, token: 'border'});
const ring = (element, role, at, drawnBy) => ({element, role, kind: 'ring', at, drawnBy, token: 'focus'});

const story = (element) => [
  text(element, 'section label', '.section', 'accent'),
  text(element, 'live', '.flag.live', 'accent'),
  text(element, 'flag', '.flag.opinion'),
  text(element, 'headline', '.link'),
  text(element, 'meta', '.meta time', 'muted'),
  text(element, 'credit', '.credit', 'muted'),
  text(element, 'credit link', '.credit a', 'muted'),
  ring(element, 'headline link', '.link', '::after'),
  ring(element, 'credit link', '.credit a'),
];

/** `element` is the id of one on the sheet; `at` a selector in its shadow root. */
export const ROLES = [
  ...story('news-list'),
  ...story('news-card'),
  text('news-list', 'heading', '.title'),
  text('news-list', 'description', '.description', 'muted'),
  text('news-list', 'all stories', '.all'),
  text('news-list', 'summary', '.summary', 'muted'),
  sign('news-list', 'number', '.numbered > .item', 'accent', 30),
  text('news-list', 'button', '.button.more'),
  border('news-list', 'button', '.button.more'),
  ring('news-list', 'all stories', '.all'),
  ring('news-list', 'button', '.button.more'),
  text('news-list-old', 'stale', '.stale', 'muted'),
  text('news-list-new', 'new stories', '.new .button'),
  ring('news-list-new', 'new stories', '.new .button'),
  text('news-list-empty', 'note', '.note p'),
  text('news-card-error', 'note', '.note p'),
  text('news-card-error', 'button', '.note .button'),
  border('news-card-error', 'button', '.note .button'),
  text('share-bar', 'lead-in', '.lead [role=status]'),
  icon('share-bar', 'copy', 'button svg'),
  icon('share-bar', 'network', 'a svg'),
  text('share-bar', 'name', 'button .name'),
  text('share-bar', 'address', 'input'),
  border('share-bar', 'address', 'input'),
  ring('share-bar', 'button', 'li:nth-child(2) button'),
  ring('share-bar', 'network', 'a'),
  ring('share-bar', 'address', 'input'),
  icon('theme-toggle', 'chosen', '.on svg'),
  icon('theme-toggle', 'other', '.mode:not(.on) svg', 'icon'),
  border('theme-toggle', 'switch', '.button'),
  ring('theme-toggle', 'switch', '.button'),
  sign('text-size', 'smaller', '.smaller'),
  sign('text-size', 'larger', '.larger'),
  border('text-size', 'button', '.smaller'),
  ring('text-size', 'button', '.larger'),
  text('language-switch', 'chosen', '[aria-current]'),
  text('language-switch', 'other', 'button:not([aria-current])', 'muted'),
  ring('language-switch', 'language', 'button:not([aria-current])'),
];
