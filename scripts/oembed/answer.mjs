import {createHash} from 'node:crypto';
import {heightOf, iframe} from '../../demo/builder/snippets/iframe.js';
import {html} from '../../demo/builder/snippets/html.js';
import {markup, titleOf} from '../../demo/builder/markup.js';
import {decode} from '../../demo/builder/state.js';

/** A day, in seconds: the answer changes with the page alone. */
const CACHE_AGE = 86_400;
/** The frame's page alone knows these. */
const OWN = new Set(['widget', 'link', 'brand', 'ground', 'host']);

/**
 * An answer of oEmbed 1.0 (oembed.com), type `rich`: the frame that shows the widget.
 * @throws a sentence, where the address is not that of an embed.html with a widget that there is.
 */
export function oembed(address, elements, {width = 600, height, provider, providerUrl} = {}) {
  const {searchParams} = embedAddress(address);
  const widget = searchParams.get('widget') ?? '';
  if (!Object.hasOwn(elements, widget))
    throw new Error(`There is no widget “${widget}”: ${Object.keys(elements).join(', ')}.`);
  const known = new Set(elements[widget].attributes.map(({name}) => name));
  for (const name of searchParams.keys())
    if (!OWN.has(name) && !known.has(name)) throw new Error(`<${widget}> has no attribute “${name}”.`);
  const node = markup(decode(searchParams, elements), elements);
  const size = {width: pixels(width, 'width'), height: pixels(height ?? heightOf(node), 'height')};
  const title = titleOf(node);
  return {
    ...{version: '1.0', type: 'rich', title, cache_age: CACHE_AGE},
    ...(provider && {provider_name: provider}),
    ...(providerUrl && {provider_url: new URL(providerUrl).href}),
    ...{html: html(iframe(address, title, size)), ...size},
  };
}

/** A name that stays the same for an address. */
export const fileNameOf = (address) =>
  `${new URL(address).searchParams.get('widget')}-${createHash('sha256').update(address).digest('hex').slice(0, 8)}.json`;

/** By this a page says where its answer is. */
export const linkTag = (href, title) =>
  html({
    tag: 'link',
    attributes: {rel: 'alternate', type: 'application/json+oembed', href, title},
    children: [],
    isVoid: true,
  });

function embedAddress(address) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || !url.pathname.endsWith('/embed.html'))
    throw new Error(`“${address}” is no address of an embed.html.`);
  return url;
}

function pixels(value, name) {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name} wants a whole number of pixels, and got “${value}”.`);
  return number;
}
