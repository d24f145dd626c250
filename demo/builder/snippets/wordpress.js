// For the WordPress plugin: a shortcode for any text field, and a block as the editor's "code" view has it.
/** What ends a value, the shortcode or a tag; the plugin reads entities back. */
const ENDS = /["'[\]<>&\\]/g;
const escape = (text) => String(text).replace(ENDS, (letter) => `&#${letter.charCodeAt(0)};`);

export function shortcode({tag, attributes, children}) {
  const words = Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`);
  const inner = children.flatMap((child) => (child.tag === 'a' ? [`${child.attributes.href} ${child.text}`] : []));
  const open = `[${[tag, ...words].join(' ')}]`;
  return inner.length ? `${open}${inner.map(escape).join(' | ')}[/${tag}]` : open;
}

/** As WordPress itself writes attributes into a comment: nothing in them ends it. */
export function block({tag, attributes}) {
  const json = JSON.stringify(attributes)
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\\"', '\\u0022');
  return `<!-- wp:news-elements/${tag}${json === '{}' ? '' : ` ${json}`} /-->`;
}
