import {html, nothing, type TemplateResult} from 'lit';

/** A way through templates; the same one leads to the same markup. */
interface Way {
  strings?: TemplateStringsArray;
  readonly on: Map<unknown, Way>;
}

const start: Way = {on: new Map()};
/** Ends in the tag that begins an element; one that has no end is written `<br />`. */
const BEGIN = /(?:^|<\w)[^<]*[^/]>$/;
const tagged = new WeakMap<TemplateStringsArray, boolean[]>();

/**
 * The same template with those inside it written into its own markup: one clone for Lit, without marks between the parts, and
 * without attributes that are not there. That is most of what a story costs. Where a part comes or goes all is made anew, so
 * it is for what keeps its shape.
 */
export function flat(template: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  const way = gather(template, values, start);
  way.strings ??= markup(template);
  return html(way.strings, ...values);
}

function gather({strings, values}: TemplateResult, into: unknown[], from: Way): Way {
  let way = next(from, strings);
  const inTag = holesInTags(strings);
  for (const [at, value] of values.entries()) {
    way = inTag[at] ? gatherPlain(value, into, way) : gatherChild(value, into, way);
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

function next({on}: Way, sign: unknown): Way {
  const way = on.get(sign) ?? {on: new Map()};
  on.set(sign, way);
  return way;
}

function markup(template: TemplateResult): TemplateStringsArray {
  const texts = [''];
  write(template, texts);
  // A text that stands alone in its element needs no node to mark its place.
  for (let at = 1; at < texts.length; at++) {
    if (!BEGIN.test(texts[at - 1]!) || !texts[at]!.startsWith('</')) continue;
    texts[at - 1] = `${texts[at - 1]!.slice(0, -1)} .textContent=`;
    texts[at] = `>${texts[at]}`;
  }
  return Object.assign(texts, {raw: texts});
}

function write({strings, values}: TemplateResult, texts: string[]): void {
  for (const [at, text] of strings.entries()) {
    texts.push(texts.pop()! + text);
    if (at === values.length) return;
    if (!holesInTags(strings)[at]) writeChild(values[at], texts);
    else if (values[at] !== nothing) texts.push('');
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

/** Which of a template's expressions stand in a tag, as values of attributes do. */
function holesInTags(strings: TemplateStringsArray): boolean[] {
  const known = tagged.get(strings);
  if (known) return known;
  let inTag = false;
  const holes = strings.map((text) => {
    const [open, close] = [text.lastIndexOf('<'), text.lastIndexOf('>')];
    return (inTag = open === close ? inTag : open > close);
  });
  tagged.set(strings, holes);
  return holes;
}
