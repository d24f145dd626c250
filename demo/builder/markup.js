// What is to be put on a page, as plain data: `{tag, attributes, children}`. Snippets write it, the preview builds it.
import {fieldsOf} from './state.js';
import {isAddress, valueOf} from './values.js';

const LANGUAGE_NAMES = {en: 'English', ru: 'Русский', hy: 'Հայերեն'};
/** What stands between the tags: one link that readers see without the script, or the links that the widget is made of. */
const CHILDREN = {
  ...Object.fromEntries(['news-list', 'news-card', 'news-article'].map((tag) => [tag, 'fallback'])),
  ...Object.fromEntries(['social-links', 'app-links', 'follow-banner', 'promo-slot'].map((tag) => [tag, 'links'])),
  'language-switch': 'editions',
  'news-source': 'source',
};

export const childrenOf = (widget) => CHILDREN[widget];

/** @returns the element of a state; `lang`, `src` and the rest as they are to be written. */
export function markup({widget, options, links}, elements) {
  const attributes = fieldsOf(elements, widget)
    .map((field) => [field.name, valueOf(field, options[field.name])])
    .filter(([, value]) => value !== undefined);
  return {tag: widget, attributes: Object.fromEntries(attributes), children: children(widget, links)};
}

/** What a frame with it is called. */
export const titleOf = ({tag, attributes, children}) =>
  String(attributes.heading ?? attributes.headline ?? attributes.name ?? children[0]?.text ?? tag);

/** The names for `?only=`. */
export const tagsIn = ({tag, children}) => [tag, ...children.flatMap(tagsIn)].filter((name) => name.includes('-'));

function children(widget, links) {
  const usable = links.filter(({href}) => isAddress(href));
  switch (childrenOf(widget)) {
    case 'fallback':
      return usable.slice(0, 1).map(link);
    case 'links':
      return usable.map(link);
    case 'editions':
      return usable.map(edition);
    case 'source':
      return [{tag: 'news-list', attributes: {}, children: usable.slice(0, 1).map(link)}];
    default:
      return [];
  }
}

const link = ({href, text}) => ({tag: 'a', attributes: {href}, children: [], text: text || href});

/** The edition's language is what its link says: `hy`. */
function edition({href, text}) {
  const name = Object.hasOwn(LANGUAGE_NAMES, text) ? LANGUAGE_NAMES[text] : undefined;
  const made = link({href, text: name ?? text});
  return name ? {...made, attributes: {href, hreflang: text, lang: text}} : made;
}
