import {html} from './html.js';

const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms';
/** In CSS pixels, for a column of 600 of them: the frame keeps its place where nobody may tell it the height. */
const HEIGHTS = {
  'news-card': {vertical: 640, horizontal: 260, compact: 180, lead: 720},
  'news-article': 900,
  'promo-slot': 320,
  'site-search': 420,
};
const SMALL = 120;
const STORY = {list: 230, grid: 200, compact: 130, headlines: 110};

/** The height that a widget takes, roughly: a story too much rather than one cut in two. */
export function heightOf({tag, attributes, children}) {
  if (tag === 'news-source') return heightOf(children[0]);
  if (tag === 'news-list') {
    const {count = 5, layout = 'list', heading, description, more, lead} = attributes;
    const extra = (heading ? 50 : 0) + (description ? 30 : 0) + (more ? 70 : 0) + (lead ? 400 : 0) + 40;
    return count * STORY[layout] + extra;
  }
  const height = HEIGHTS[tag] ?? SMALL;
  return typeof height === 'number' ? height : height[attributes.layout ?? 'vertical'];
}

/** The address of the page that shows a widget in a frame. */
export function frameAddress(node, {base, brand, ground}) {
  const query = new URLSearchParams({widget: node.tag});
  for (const [name, value] of Object.entries(node.attributes)) query.set(name, value === true ? '' : value);
  for (const {tag, attributes, text} of node.children)
    if (tag === 'a') query.append('link', `${attributes.href} ${attributes.hreflang ?? text}`);
  if (brand) query.set('brand', brand);
  if (ground === 'dark') query.set('ground', ground);
  return `${base}embed.html?${query}`;
}

/** The frame itself; `title` is what a screen reader says of it. */
export const iframe = (src, title, {width, height}) => ({
  tag: 'iframe',
  attributes: {
    ...{src, title, width, height, loading: 'lazy'},
    // The frame tells its height to the page that it knows by this, and to no other.
    referrerpolicy: 'origin',
    sandbox: SANDBOX,
    frameborder: 0,
  },
  children: [],
});

/** Works where no script may be. */
export const frame = (node, {base, brand, ground, title}) =>
  html(iframe(frameAddress(node, {base, brand, ground}), title, {width: '100%', height: heightOf(node)}));

export const hostScript = ({base, hostIntegrity}) =>
  html({
    tag: 'script',
    attributes: {async: true, crossorigin: true, integrity: hostIntegrity, src: `${base}embed-host.js`},
    children: [],
  });
