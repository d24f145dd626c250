import {nothing, type TemplateResult} from 'lit';
import {trustedHtml} from '../internal/trusted-types.js';

/** Markup with an expression written at its end: something of the value, or a sign that the value belongs there. */
type Write = (markup: string, value: unknown) => string;

/** A way through templates, from its start on; the same one leads to the same markup. */
interface Way {
  markup: string;
  /** For a value that stands next. */
  write: Write;
  pattern?: Pattern;
  readonly on: Map<unknown, Way>;
}

/** Where a value belongs: in which of the elements inside the whole, as which attribute, or as its text. */
interface Place {
  at: number;
  name: string;
}

interface Pattern {
  whole: Element;
  places: readonly Place[];
}

/** An element as it was drawn last. */
export interface Drawn {
  element: Element;
  way: Way;
  values: readonly unknown[];
}

/** Attributes that take few values, each a word: those become markup, as do parts of any. */
const WORDY = /\s(?:class|part|loading)=$|="[^"]*$/;
const SIGN = 's-';

const add: Write = (markup, text) => markup + String(text);
const leaveOut: Write = (markup) => markup.replace(/\s\S+=$/, '');
const addWord: Write = (markup, word) => (/^[\w-]+$/.test(word as string) ? add : leaveOut)(markup, word);
const signText: Write = (markup) => markup.replace(/>\s*$/, ` ${SIGN}>`);
const signValue: Write = (markup) => markup.replace(/(\S+)=$/, `${SIGN}$1`);

const start = wayOf('');

/**
 * The one element of a template, with the templates inside it written into its markup: one copy, into which the values go
 * without anything of Lit's. The element drawn `before` stays, with new values, while its shape is the same. For what hardly
 * ever changes it; a text stands alone in its element, and nobody listens.
 */
export function draw(template: TemplateResult, before?: Drawn): Drawn;
export function draw(template: TemplateResult | typeof nothing, before?: Drawn): Drawn | undefined;
export function draw(template: TemplateResult | typeof nothing, before?: Drawn): Drawn | undefined {
  if (template === nothing) return undefined;
  const values: unknown[] = [];
  const way = gather(template, values, start);
  const {whole, places} = (way.pattern ??= pattern(way.markup));
  if (before?.way !== way) before = {element: document.importNode(whole, true), way, values: []};
  const {element, values: old} = before;
  const inside = element.querySelectorAll('*');
  places.forEach(({at, name}, nth) => {
    const value = values[nth] as string;
    if (value === old[nth]) return;
    const target = inside[at] ?? element;
    if (name) target.setAttribute(name, value);
    else target.textContent = value;
  });
  before.values = values;
  return before;
}

const drawn = new WeakMap<Element, Drawn[]>();

/** Draws what is in a box, each in the place of what stood there, and empties the list: templates are heavy. Nothing else touches the box. */
export function fill(box: Element, templates: TemplateResult[]): void {
  const before = drawn.get(box) ?? [];
  const more: Element[] = [];
  const now = templates.splice(0).map((template, at) => {
    const old = before[at];
    const one = draw(template, old);
    if (!old) more.push(one.element);
    else if (one !== old) old.element.replaceWith(one.element);
    return one;
  });
  for (const {element} of before.slice(now.length)) element.replaceWith();
  box.append(...more);
  drawn.set(box, now);
}

/** @returns the way through a value, after what the value adds to those that are no markup. */
function gather(value: unknown, into: unknown[], way: Way): Way {
  if (isTemplate(value)) {
    const {strings, values} = value;
    way = next(way, strings[0], add);
    for (let at = 0; at < values.length;) way = next(gather(values[at], into, way), strings[++at], add);
    return way;
  }
  if (Array.isArray(value)) return value.reduce<Way>((far, one) => gather(one, into, far), way);
  const {write} = way;
  if (value === nothing) return next(way, value, leaveOut);
  if (write === addWord) return next(way, value, write);
  into.push(value);
  return next(way, write, write);
}

function next({markup, on}: Way, sign: unknown, write: Write): Way {
  let way = on.get(sign);
  if (!way) on.set(sign, (way = wayOf(write(markup, sign))));
  return way;
}

function wayOf(markup: string): Way {
  const write = WORDY.test(markup) ? addWord : /<[^>]*$/.test(markup) ? signValue : signText;
  return {markup, write, on: new Map()};
}

function pattern(markup: string): Pattern {
  const box = document.createElement('template');
  box.innerHTML = trustedHtml(markup.replace(/>\s+</g, '><'));
  const places: Place[] = [];
  box.content.querySelectorAll('*').forEach((element, nth) => {
    for (const sign of element.getAttributeNames()) {
      if (!sign.startsWith(SIGN)) continue;
      places.push({at: nth - 1, name: sign.slice(SIGN.length)});
      element.removeAttribute(sign);
    }
  });
  return {whole: box.content.firstElementChild!, places};
}

const isTemplate = (value: unknown): value is TemplateResult =>
  (value as Partial<TemplateResult> | undefined)?.strings?.raw !== undefined;
