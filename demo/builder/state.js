// What the page is about, as its address says it: readable, and safe whoever wrote it.
import {isAddress, isColour, plain} from './values.js';

export const LANGUAGES = ['en', 'ru', 'hy'];
export const CODES = ['html', 'npm', 'react', 'vue', 'shortcode', 'block', 'iframe'];

/** What is chosen about the page itself, each from a few words; the first is meant where none is given. */
export const CHOICES = {
  ui: LANGUAGES,
  page: ['blog', 'dark', 'hostile'],
  width: ['desktop', 'tablet', 'phone'],
  ground: ['light', 'dark'],
  code: CODES,
};

const MAX_LINKS = 12;
/** Parameters that are no option of a widget; a test sees to it that no attribute has such a name. */
export const OWN = [...Object.keys(CHOICES), 'widget', 'link', 'brand', 'from'];

/** What may be set on a published page. */
export const fieldsOf = (elements, widget) => elements[widget].attributes.filter(({editorOnly}) => !editorOnly);

/**
 * @param query - The page's address after its `?`, or the parameters themselves.
 * @param elements - By tag, what there is to choose.
 * @param ui - The language of a reader whose address names none.
 */
export function decode(query, elements, ui = 'en') {
  const given = new URLSearchParams(query);
  const asked = given.get('widget');
  const widget = Object.hasOwn(elements, asked ?? '') ? asked : 'news-list';
  const choices = Object.entries(CHOICES).map(([name, values]) => [
    name,
    values.includes(given.get(name)) ? given.get(name) : name === 'ui' ? ui : values[0],
  ]);
  const options = fieldsOf(elements, widget)
    .map(({name}) => [name, given.has(name) ? plain(given.get(name)) : undefined])
    .filter(([, value]) => value !== undefined);
  const brand = given.get('brand') ?? '';
  return {
    widget,
    ...Object.fromEntries(choices),
    options: Object.fromEntries(options),
    links: given.getAll('link').slice(0, MAX_LINKS).map(linkOf),
    brand: isColour(brand) ? brand.toLowerCase() : '',
    from: isAddress(given.get('from') ?? '') ? given.get('from').trim() : '',
  };
}

/** The address's part after `?`. Nothing is in it that is meant anyway, but for the language: a colleague may speak another. */
export function encode(state) {
  const query = new URLSearchParams({widget: state.widget});
  for (const [name, value] of Object.entries(state.options)) query.set(name, value);
  for (const {href, text} of state.links) query.append('link', `${href} ${text}`.trim());
  for (const name of ['brand', 'from']) if (state[name]) query.set(name, state[name]);
  for (const [name, [first]] of Object.entries(CHOICES))
    if (name === 'ui' || state[name] !== first) query.set(name, state[name]);
  // These are as safe as they are legible in a query.
  return query.toString().replace(/%(?:3A|2F|2C|7B|7D|40)/g, decodeURIComponent);
}

/** An address, and after the first space what is to be read there. */
function linkOf(value) {
  const [, href, text] = /^(\S*)\s*(.*)$/s.exec(plain(value).trim());
  return {href, text: text.trim()};
}
