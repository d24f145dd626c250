import {html, nothing, type TemplateResult} from 'lit';

/** A way through templates; the same one leads to the same markup. */
interface Way {
  strings?: TemplateStringsArray;
  readonly on: Map<unknown, Way>;
}

/** What an expression makes: something in its place, a value of an attribute, or a word of one that may become markup. */
type Hole = 'child' | 'value' | 'word';

const start: Way = {on: new Map()};
/** Ends in the tag that begins an element; one that has no end is written `<br />`. */
const BEGIN = /(?:^|<\w)(?:[^<]*[^/])?>$/;
/** Attributes that take few values: those that are `SAFE` become markup. */
const WORDY = /\s(?:class|part|lang|loading|fetchpriority|sizes|target|rel)=("[^"]*)?$/;
const SAFE = /^[\w\s:(),.-]*$/;
const known = new WeakMap<TemplateStringsArray, Hole[]>();

/**
 * The same template with those inside it written into its own markup: one clone for Lit, without marks and spaces between
 * the parts, without attributes that are not there, and with those that hardly ever change. That is most of what a story
 * costs. Where a part comes or goes all is made anew, so it is for what keeps its shape and stands in boxes.
 */
export function flat(template: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  const way = gather(template, values, start);
  way.strings ??= markup(template);
  return html(way.strings, ...values);
}

function gather({strings, values}: TemplateResult, into: unknown[], from: Way): Way {
  let way = next(from, strings);
  const holes = holesIn(strings);
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (holes[at] === 'child') way = gatherChild(value, into, way);
    else if (isWord(holes[at], value)) way = next(way, value);
    else way = gatherPlain(value, into, way);
  }
  return way;
}

function gatherChild(value: unknown, into: unknown[], way: Way): Way {
  if (isTemplate(value)) return gather(value, into, way);
  if (!Array.isArray(value)) return gatherPlain(value, into, way);
  return value.reduce<Way>((far, one) => gatherChild(one, into, far), next(way, value.length));
}

function gatherPlain(value: unknown, into: unknown[], way: Way): Way {
  if (value !== nothing) into.push(value);
  return next(way, value === nothing);
}

const isWord = (hole: Hole | undefined, value: unknown): value is string =>
  hole === 'word' && typeof value === 'string' && SAFE.test(value);

function next({on}: Way, sign: unknown): Way {
  let way = on.get(sign);
  if (!way) on.set(sign, (way = {on: new Map()}));
  return way;
}

function markup(template: TemplateResult): TemplateStringsArray {
  const texts = [''];
  write(template, texts);
  for (const [at, text] of texts.entries()) texts[at] = text.replace(/>\s+</g, '><');
  // A text that stands alone in its element needs no node to mark its place.
  for (let at = 1; at < texts.length; at++) {
    if (!BEGIN.test(texts[at - 1]!) || !texts[at]!.startsWith('</')) continue;
    texts[at - 1] = `${texts[at - 1]!.slice(0, -1)} .textContent=`;
    texts[at] = `>${texts[at]}`;
  }
  return Object.assign(texts, {raw: texts});
}

function write({strings, values}: TemplateResult, texts: string[]): void {
  const holes = holesIn(strings);
  for (const [at, text] of strings.entries()) {
    texts.push(texts.pop()! + text);
    if (at === values.length) return;
    const value = values[at];
    if (holes[at] === 'child') writeChild(value, texts);
    else if (isWord(holes[at], value)) texts.push(texts.pop()! + (text.endsWith('=') ? `"${value}"` : value));
    else if (value !== nothing) texts.push('');
    else texts.push(texts.pop()!.replace(/\s\S+=$/, ''));
  }
}

function writeChild(value: unknown, texts: string[]): void {
  if (isTemplate(value)) write(value, texts);
  else if (Array.isArray(value)) for (const one of value) writeChild(one, texts);
  else if (value !== nothing) texts.push('');
}

const isTemplate = (value: unknown): value is TemplateResult =>
  (value as Partial<TemplateResult> | undefined)?.strings !== undefined;

function holesIn(strings: TemplateStringsArray): Hole[] {
  let holes = known.get(strings);
  if (holes) return holes;
  let before = '';
  holes = strings.map((text) => {
    before = text.includes('<') ? text : before + text;
    if (before.lastIndexOf('<') <= before.lastIndexOf('>')) return 'child';
    return WORDY.test(before) ? 'word' : 'value';
  });
  known.set(strings, holes);
  return holes;
}
