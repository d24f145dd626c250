const escape = (text) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
/** In quotes nothing else needs it, and addresses stay legible. */
const escapeAttribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const attribute = ([name, value]) => (value === true ? name : `${name}="${escapeAttribute(String(value))}"`);

/** An element in HTML, a line for each child. */
export function html(node, indent = '') {
  return write(node, indent, attribute, escape);
}

/** @param text - Writes words between tags; gets the node too, whose attributes it may have changed before. */
export function write({tag, attributes, children, text, isVoid}, indent, attribute, escapeText) {
  const names = Object.entries(attributes).map(attribute);
  const line = `${indent}<${[tag, ...names].join(' ')}>`;
  const open = line.length > 100 ? `${indent}<${[tag, ...names].join(`\n${indent}  `)}\n${indent}>` : line;
  if (isVoid) return open;
  if (!children.length) return `${open}${text === undefined ? '' : escapeText(text)}</${tag}>`;
  const inner = children.map((child) => write(child, `${indent}  `, attribute, escapeText));
  return `${open}\n${inner.join('\n')}\n${indent}</${tag}>`;
}

/** The tag that loads the file: a version that never changes, so that its hash may be told. */
export function scriptTag({base, integrity}, tags) {
  const src = `${base}news-elements.js?only=${tags.join(',')}`;
  return [
    '<script',
    '  type="module"',
    '  crossorigin',
    `  integrity="${integrity}"`,
    `  src="${escapeAttribute(src)}"`,
  ]
    .concat('></script>')
    .join('\n');
}
