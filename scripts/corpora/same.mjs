// Runs in the page: when a found value is the one that a corpus expects, whose suites keep markup, relative addresses and zones.

const HOME = 'http://127.0.0.1:8097/';

/** What a reader would see of a piece of markup. */
function seen(html) {
  const {body} = new DOMParser().parseFromString(`<body>${html ?? ''}`, 'text/html');
  for (const unseen of body.querySelectorAll('script, style')) unseen.remove();
  return body.textContent;
}

/** Words alone, without spaces; markup is often escaped twice. */
const words = (value) => seen(seen(value)).replace(/\s+/g, '');

/** Where a suite's own parser has lost a letter, any will do. */
const isLike = (found, expected) =>
  expected.includes('\ufffd')
    ? new RegExp(`^${expected.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&').replace(/\ufffd+/g, '.*')}$`, 'u').test(found)
    : found === expected;

export const sameWords = (found, expected) =>
  isLike(words(found), words(expected)) || words(found) === expected.replace(/\s+/g, '');

/** A summary is cut off at some length, and where there is no title it has become the headline. */
export const inBrief = ({summary, contentHtml, headline} = {}, expected) =>
  sameWords(contentHtml, expected) ||
  [summary, headline].some((text) => text && words(expected).startsWith(words(text.replace(/…$/, ''))));

const address = (value) => (URL.canParse(value, HOME) ? new URL(value, HOME).href : value);

// Some suites leave relative addresses as they are.
export const sameAddress = (found, expected) =>
  found !== undefined && (address(found) === address(expected) || (/^\//.test(expected) && found.endsWith(expected)));

export const sameDate = (found, expected) => Math.abs(Date.parse(found) - Date.parse(expected)) <= 1000;

export const addressOf = (file) => HOME + file;

/** The texts in an expectation, which is a text, an object of texts, a list of them, or of `{at: [0, 'href'], value}`. */
export function texts(expected, ...names) {
  if (typeof expected === 'string' || typeof expected === 'number') return [String(expected)];
  if (typeof expected !== 'object' || !expected) return [];
  if (Object.hasOwn(expected, 'at')) {
    const name = expected.at.at(-1);
    return typeof name === 'number' || names.includes(name) ? texts(expected.value, ...names) : [];
  }
  const named = names.filter((name) => name in expected);
  return (named.length ? named : Object.keys(expected).filter((key) => /^\d+$/.test(key))).flatMap((name) =>
    texts(expected[name], ...names),
  );
}
