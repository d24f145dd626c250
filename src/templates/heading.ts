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

/** A real heading of the level that the page needs at this place. */
export function heading(level: number, content: unknown, {name, id, part, lang}: HeadingOptions): TemplateResult {
  const language = ifDefined(lang);
  const own = ifDefined(id);
  switch (numberOf(level)) {
    case 1:
      return html`<h1 id=${own} class=${name} part=${part} lang=${language} dir="auto">${content}</h1>`;
    case 2:
      return html`<h2 id=${own} class=${name} part=${part} lang=${language} dir="auto">${content}</h2>`;
    case 3:
      return html`<h3 id=${own} class=${name} part=${part} lang=${language} dir="auto">${content}</h3>`;
    case 4:
      return html`<h4 id=${own} class=${name} part=${part} lang=${language} dir="auto">${content}</h4>`;
    case 5:
      return html`<h5 id=${own} class=${name} part=${part} lang=${language} dir="auto">${content}</h5>`;
    default:
      return html`<h6 id=${own} class=${name} part=${part} lang=${language} dir="auto">${content}</h6>`;
  }
}
