const MAX_LENGTH = 2000;
/** Half an address is none yet: `htt`. */
const START = /^(?:https?:\/\/[^/]|\/|\.\.?\/)/i;
const COLOUR = /^#[\da-f]{6}$/i;

/** Text without what nothing may hold that it is pasted into: control characters and halves of letters. */
export const plain = (text) =>
  text
    .toWellFormed()
    // eslint-disable-next-line no-control-regex -- these are meant
    .replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\ufffd]+/g, ' ')
    .slice(0, MAX_LENGTH);

export const isColour = (text) => COLOUR.test(text);

/** Nothing that runs: http(s), or a path on the page that it is pasted into. `{lang}` and its kin may stand in it. */
export function isAddress(text) {
  try {
    return START.test(text.trim()) && /^https?:$/.test(new URL(text.trim(), 'https://page.invalid').protocol);
  } catch {
    return false;
  }
}

/** Why a value cannot be taken: `address`, `number` or nothing. */
export function fault({type, format, minimum = -Infinity, maximum = Infinity}, value) {
  if (!value.trim()) return undefined;
  if (format === 'address') return isAddress(value) ? undefined : 'address';
  if (type !== 'number') return undefined;
  const number = Number(value);
  const isIn = Number.isInteger(number) && number >= minimum && number <= maximum;
  return isIn ? undefined : 'number';
}

/** An attribute as it is to be written: nothing where it is not given, means nothing or cannot be taken; `true` for a flag. */
export function valueOf(field, value) {
  if (value === undefined || value === 'false' || fault(field, value)) return undefined;
  if (field.type === 'boolean') return true;
  const text = value.trim();
  if (!text || (field.type === 'choice' && !field.values.includes(text))) return undefined;
  if (field.type === 'number') return Number(text);
  if (field.type !== 'words') return text;
  const wanted = text.split(/\s+/).filter((token) => field.values.includes(token));
  return wanted.join(' ') || undefined;
}
