import {html, nothing, type TemplateResult} from 'lit';
import type {CopyController} from '../../controllers/copy-controller.js';
import type {Language} from '../../controllers/language-controller.js';
import type {Article} from '../../data/article.js';
import {canonicalLink, republication, type Credit} from '../../data/republication.js';
import {closeButton} from '../../templates/close-button.js';

export const republishText = ({msg}: Language): string =>
  msg('Republish', {
    id: 'republish',
    desc: 'Button that offers the text of a story for other sites to publish; also the title of what it opens',
  });

/**
 * What another site needs to publish the story.
 *
 * @csspart dialog - What the button opens.
 * @csspart code - A field with a text to copy, or the link for search engines.
 * @csspart button - "Republish", and the buttons that copy.
 */
export function republishDialog(
  article: Article,
  credit: Credit,
  language: Language,
  copying: CopyController,
  closed: () => void,
): TemplateResult {
  const {msg} = language;
  const {html: markup, plain} = republication(article, credit);
  const lang = article.language ?? nothing;
  const field = (id: string, label: string, text: string): TemplateResult => html`
    <p>
      <label id="${id}-name" for=${id}>${label}</label>
      <button
        type="button"
        class="button"
        part="button"
        id="${id}-copy"
        aria-labelledby="${id}-copy ${id}-name"
        @click=${() => void copying.copy(text, `#${id}`)}
      >
        ${msg('Copy', {id: 'copy', desc: 'Button beside the name of what it copies'})}
      </button>
    </p>
    <textarea id=${id} part="code" rows="5" readonly lang=${lang} .value=${text}></textarea>
  `;
  return html`<dialog part="dialog" aria-labelledby="title" @pointerdown=${press} @close=${closed}>
    <div class="sheet">
      <h2 id="title">${republishText(language)}</h2>
      <p>
        ${msg('For search engines, add to the head of your page:', {id: 'republish-advice', desc: 'Before a line of HTML; “head” is the part of an HTML page'})}
      </p>
      <code part="code">${canonicalLink(credit)}</code>
      ${field('markup', 'HTML', markup)}
      ${field('plain', msg('Plain text', {id: 'plain-text', desc: 'Names a field with a story as text without markup'}), plain)}
      <p role="status">
        ${
          copying.copied === undefined
            ? ''
            : copying.copied
              ? msg('Copied', {id: 'copied', desc: 'Said once a text has been copied'})
              : msg('Copy what is selected.', {
                  id: 'copy-selected',
                  desc: 'Where the browser does not let a text be copied: it is selected now',
                })
        }
      </p>
      ${closeButton(language, (event) => (event.target as Element).closest('dialog')!.close())}
    </div>
  </dialog>`;
}

/** A press on the backdrop closes; one that selects text and only ends there does not. */
function press({target, currentTarget}: Event): void {
  const dialog = currentTarget as HTMLDialogElement;
  if (target === dialog)
    dialog.addEventListener('click', (click) => click.target === dialog && dialog.close(), {once: true});
}
