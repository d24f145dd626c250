import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {numberOf} from '../internal/attributes.js';

interface HeadingOptions {
  name: string;
  id?: string;
  part: string;
  /** Language of the text, where it is not the widget's. */
  lang?: string | undefined;
}

/** Lit has no name of an element as an expression; of each level it is told the markup once. */
const LEVELS = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} id=`, ' class=', ' part=', ' lang=', ' dir="auto">', `</h${level}>`];
  return Object.assign(strings, {raw: strings});
});

/** A real heading of the level that the page needs at this place. */
export const heading = (level: number, content: unknown, {name, id, part, lang}: HeadingOptions): TemplateResult =>
  html(LEVELS[numberOf(level) - 1] ?? LEVELS[5]!, ifDefined(id), name, part, ifDefined(lang), content);
