// A configuration of each widget with what escaping could spoil, and the code that the builder prints of it.
import {readFileSync} from 'node:fs';
import {parseFragment} from 'parse5';

const PIECES = Object.entries(
  JSON.parse(readFileSync(new URL('../../../demo/builder/texts/page.json', import.meta.url), 'utf8')),
).filter(([id]) => id.startsWith('piece-'));
/** Quotes of all kinds, tags, entities, and what JSX, Vue and shortcodes take for code. */
export const WORDS = `Tom & "Jerry’s" <b>news</b> {a} {{b}} [c] 100 % \\ Ախուրյան`;
const LINKS = ['https://t.me/paper?a=1&b=2 Telegram & co', 'https://www.youtube.com/@paper {{You}}Tube'];

/** Parameters of the page's address. `src` stands for a feed. */
const CONFIGURATIONS = {
  'news-list': {
    src: '',
    heading: WORDS,
    count: 2,
    layout: 'compact',
    lead: 'true',
    hide: 'views source',
    link: ['/all?a="1"&b=<2> All of it'],
  },
  'news-card': {src: '', index: 1, layout: 'horizontal', 'heading-level': 2},
  'news-article': {src: '', 'heading-level': 2, hide: 'views tags', lang: 'ru'},
  'news-source': {src: '', name: WORDS, 'link-params': 'utm_source=a&utm_medium=b', link: ['/all All of it']},
  'share-bar': {headline: WORDS, networks: 'telegram email', layout: 'icons'},
  'site-search': {action: 'https://paper.example/?a=1&q={searchTerms}', 'min-length': 3},
  'social-links': {link: LINKS, lang: 'hy'},
  'app-links': {
    link: ['https://apps.apple.com/app/id1 The Paper', 'https://play.google.com/store/apps/details?id=a.b&hl=en Paper'],
  },
  'follow-banner': {link: LINKS},
  'language-switch': {link: ['https://paper.example/?l=ru&x=1 ru', 'https://paper.example/hy/ hy']},
  'theme-toggle': {attribute: 'data-bs-theme', modes: 'light dark auto'},
  'text-size': {target: 'main > *', steps: '1,1.5,2'},
  'usage-notice': {name: WORDS, href: 'https://paper.example/?a=1&b=2', since: 1994},
  'promo-slot': {sizes: '300x250', label: WORDS, link: ['https://paper.example/ {Subscribe} & read']},
};
const BRAND = '#0f6a6e';

/**
 * @param codes - Names of the places that code is for, beside HTML.
 * @param own - More of the page's address.
 * @returns for each widget its `tag`, the `element` that is meant: `{tag, attributes, children, text}`, and its code by place and piece.
 */
export async function printed(desk, codes, own = {}) {
  const made = [];
  for (const [tag, {link = [], ...options}] of Object.entries(CONFIGURATIONS)) {
    const query = new URLSearchParams({...options, ...own, widget: tag, brand: BRAND, ui: 'en'});
    if ('src' in options) query.set('src', desk.feed);
    for (const one of link) query.append('link', one);
    const builder = await desk.build(query);
    // The feed's answer may bring the link that stands between the tags.
    if ('src' in options) await builder.until(() => document.querySelector('.found').dataset.found === 'found');
    const of = async (code) => {
      await builder.choose('code', code);
      return Object.fromEntries(
        await builder.run(
          piecesOf,
          PIECES.map(([id, {en}]) => [id.slice('piece-'.length), en]),
        ),
      );
    };
    const {page} = await of('html');
    const code = {};
    for (const name of codes) code[name] = await of(name);
    const set = Object.entries({...options, ...('src' in options && {src: desk.feed})});
    const attributes = Object.fromEntries(set.map(([name, value]) => [name, String(value)]));
    made.push({tag, element: {...elementIn(page), attributes}, page, code});
    await desk.closeVisits();
  }
  return made;
}

/** In the page: its pieces of code, each by the words over it. */
function piecesOf(names) {
  return [...document.querySelectorAll('.piece')].map((piece) => {
    const words = piece.querySelector('p').textContent;
    return [names.find(([, text]) => text === words)[0], piece.querySelector('code').textContent];
  });
}

/** What a browser makes of the snippet that is HTML. */
function elementIn(html) {
  const read = ({tagName, attrs, childNodes}) => ({
    tag: tagName,
    attributes: Object.fromEntries(attrs.map(({name, value}) => [name, value])),
    text: childNodes.map(({value = ''}) => value.trim()).join(''),
    children: childNodes.filter((child) => child.tagName).map(read),
  });
  return parseFragment(html)
    .childNodes.filter(({tagName}) => tagName?.includes('-'))
    .map(read)[0];
}

/**
 * In the page: how an element differs from what is meant, or why it does not work; nothing once it does.
 * @param place - The selector of what it stands in.
 */
export function differences(place, meant) {
  const camel = (name) => name.replace(/-./g, ([, letter]) => letter.toUpperCase());
  const compare = (element, {tag, attributes, text, children}) => {
    if (element?.localName !== tag) return [`there is no <${tag}> in ${place}`];
    const given = (name) => element.getAttribute(name) ?? String(element[camel(name)] ?? '');
    const wrong = Object.entries(attributes)
      .filter(([name, value]) => given(name) !== value && !(value === 'true' && element[camel(name)] === true))
      .map(([name, value]) => `${name} of <${tag}> is ${given(name)}, not ${value}`);
    const words = children.length ? '' : element.textContent.trim();
    if (!children.length && text && words !== text) wrong.push(`<${tag}> says ${words}, not ${text}`);
    const inner = children.map((child) => child.tag);
    const found = [...element.querySelectorAll(inner.join() || ':not(*)')];
    return [...wrong, ...children.flatMap((child, at) => compare(found[at], child))];
  };
  const element = document.querySelector(`${place} ${meant.tag}`);
  const faults = compare(element, meant);
  if (faults.length) return faults;
  const shown = meant.tag === 'news-source' ? element.querySelector('news-list') : element;
  if (!shown.shadowRoot) return [`<${meant.tag}> has not come to life`];
  if ('feed' in shown && meant.tag !== 'site-search' && shown.state !== 'ready')
    return [`<${meant.tag}> is ${shown.state}`];
  const accent = getComputedStyle(element).getPropertyValue('--news-accent').trim();
  return [
    ...(shown.getBoundingClientRect().height > 10 ? [] : [`nothing is to be seen of <${meant.tag}>`]),
    ...(accent === '#0f6a6e' ? [] : [`the accent of <${meant.tag}> is ${accent}`]),
  ];
}
