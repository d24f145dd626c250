import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Language} from '../../controllers/language-controller.js';
import type {Article} from '../../data/article.js';
import {dateText} from '../../templates/dates.js';
import {flagText} from '../../templates/flags.js';
import {marked} from '../../templates/marked.js';
import type {StoryLink} from '../../templates/story-link.js';

export interface SuggestionOptions {
  id: string;
  active: boolean;
  /** Where it leads; nowhere in a preview. */
  link: {[Field in keyof StoryLink]?: string | undefined};
  /** What the reader has typed. */
  words: string;
  timeZone: string | undefined;
  language: Language;
  choose: (event: Event) => void;
}

/** A link that is an option of a list box: the focus stays in the field. */
export function suggestion(article: Article, options: SuggestionOptions): TemplateResult {
  const {link, language} = options;
  const {headline, section, flags, datePublished} = article;
  const foreign = ifDefined(article.language === language.lang ? undefined : article.language);
  const date = dateText(datePublished ?? '', language, {timeZone: options.timeZone});
  return html`<a
    role="option"
    part="option"
    id=${options.id}
    tabindex="-1"
    aria-selected=${options.active}
    href=${ifDefined(link.href)}
    target=${ifDefined(link.target)}
    rel=${ifDefined(link.rel)}
    @click=${options.choose}
  >
    <span class="found" lang=${foreign} dir="auto">${marked(headline, options.words)}</span>
    ${[...flags.map((flag) => flagText(flag, language)), date].map((text) => html`<small>${text}</small> `)}
    <small lang=${foreign} dir="auto">${section}</small>
  </a>`;
}
