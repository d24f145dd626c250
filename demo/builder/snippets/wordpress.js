// For the WordPress plugin: a shortcode for any text, and a block as the editor's "code" view has it.
import {html, write} from './html.js';

/** What ends a value, the shortcode or a tag; the plugin reads entities back. */
const ENDS = /["'[\]<>&\\]/g;
const escape = (text) => text.replace(ENDS, (letter) => `&#${letter.charCodeAt(0)};`);
const attribute = ([name, value]) => `${name}="${escape(String(value))}"`;

/** A name of WordPress' shortcodes has no hyphen. */
export function shortcode({tag, attributes, children}) {
  const name = tag.replaceAll('-', '_');
  const open = `[${[name, ...Object.entries(attributes).map(attribute)].join(' ')}]`;
  if (!children.length) return open;
  const inner = children.map((child) => (child.tag === 'a' ? write(child, '', attribute, escape) : shortcode(child)));
  return [open, ...inner, `[/${name}]`].join('\n');
}

export function block(node) {
  const {tag, attributes, children} = node;
  const links = children.filter((child) => child.tag === 'a');
  if (tag === 'news-source') return comment(node, attributes, children.map(block));
  if (tag === 'promo-slot') return comment(node, attributes, links.map(paragraph));
  // What readers see of stories without the script, the plugin makes itself.
  const isMadeOfLinks = links.length && !tag.startsWith('news-');
  return comment(node, isMadeOfLinks ? {...attributes, links: links.map(line).join('\n')} : attributes, []);
}

const line = ({attributes: {hreflang, href}, text}) => [hreflang, href, text].filter(Boolean).join(' ');
const paragraph = (link) => `<!-- wp:paragraph -->\n<p>${html(link)}</p>\n<!-- /wp:paragraph -->`;

/** As WordPress itself writes attributes into a comment: nothing in them ends it. */
function comment({tag}, attributes, inner) {
  const json = JSON.stringify(attributes)
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\\"', '\\u0022');
  const name = `wp:news-elements/${tag}`;
  const open = `<!-- ${json === '{}' ? name : `${name} ${json}`}`;
  return inner.length ? `${open} -->\n${inner.join('\n')}\n<!-- /${name} -->` : `${open} /-->`;
}
