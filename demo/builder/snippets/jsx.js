import {write} from './html.js';

/** In JSX an attribute in quotes is HTML, without a way to write every letter; in braces it is JavaScript. */
const quoted = (text) => (/^[^"&\\{}<>]*$/.test(text) ? `"${text}"` : `{${JSON.stringify(text)}}`);

const attribute = ([name, value]) => {
  if (value === true) return name;
  // React's own name for it.
  const own = name === 'hreflang' ? 'hrefLang' : name;
  return `${own}=${typeof value === 'number' ? `{${value}}` : quoted(value)}`;
};

const words = (text) => (/^[^&{}<>\\]*$/.test(text) ? text : `{${JSON.stringify(text)}}`);

export const jsx = (node, indent) => write(node, indent, attribute, words);
