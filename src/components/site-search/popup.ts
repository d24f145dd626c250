import {html, nothing, type TemplateResult} from 'lit';
import type {FeedState} from '../../controllers/feed-query.js';
import type {Language} from '../../controllers/language-controller.js';
import {resultsText} from '../../templates/counts.js';
import {loadingText} from '../../templates/status.js';

/** What opens below the field. Its status line is in the page before it speaks, closed too: else nobody would hear it. */
export function popup(open: boolean, options: unknown[], note: unknown, language: Language): TemplateResult {
  const found = options.length > 0;
  const results = resultsText(options.length, language);
  return html`<div class=${open ? 'popup' : 'unseen'} part="popup" @mousedown=${stay}>
    <div role="listbox" id="list" tabindex="-1" aria-label=${results} .hidden=${!found}>${options}</div>
    <div role="status" class=${found ? 'unseen' : ''}>${found ? results : open ? note : nothing}</div>
  </div>`;
}

/** In place of suggestions. */
export const searchNote = (state: FeedState, language: Language): TemplateResult =>
  html`<p part="note">
    ${
      state === 'loading'
        ? loadingText(language)
        : language.msg('Nothing was found.', {id: 'search-none', desc: 'In place of stories that a search finds'})
    }
  </p>`;

/** The focus stays in the field, whatever is pressed. */
const stay = (event: Event): void => event.preventDefault();
