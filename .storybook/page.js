import {html} from 'lit';

/** What a page gives to a widget: a language, and a ground with its text colour. Each story stands on one of its own. */
export function inLanguageAndTheme(story, {globals, viewMode}) {
  const {language, theme} = globals;
  if (viewMode === 'story') document.body.className = `page ${theme}`;
  return html`<div class="page ${theme}" lang=${language}>${story()}</div>`;
}
