import {str} from '@lit/localize';
import {html, render, type TemplateResult} from 'lit';
import type {Language} from '../../controllers/language-controller.js';
import {embedOf, type Embed} from '../../data/body/embeds.js';

const isWords = (node: Node | null): boolean => node?.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '';

/** A link that stands alone with its own address for words: so a text says that something is shown in this place. */
function placeOf(link: HTMLAnchorElement): {embed: Embed; place: Element} | undefined {
  const embed = link.textContent === link.getAttribute('href') ? embedOf(link.href) : undefined;
  if (!embed || isWords(link.previousSibling) || isWords(link.nextSibling)) return undefined;
  const {parentElement: parent} = link;
  return {embed, place: parent?.localName === 'p' && parent.textContent === link.textContent ? parent : link};
}

/**
 * Puts a stand-in, which asks nobody, in the place of everything that another house would show.
 *
 * @csspart embed - The place of a video or a post of another house, before and after the reader asks for it.
 * @csspart button - The button that asks for it.
 */
export function standIn(content: DocumentFragment, language: Language): void {
  for (const link of content.querySelectorAll('a')) {
    const found = placeOf(link);
    if (!found) continue;
    const box = Object.assign(document.createElement('div'), {
      className: `embed ${found.embed.isVideo ? 'video' : 'post'}`,
      part: 'embed',
    });
    found.place.replaceWith(box);
    render(offer(found.embed, language), box, {host: box});
  }
}

function offer(embed: Embed, language: Language): TemplateResult {
  const {msg} = language;
  const {name, isVideo} = embed;
  return html`<div class="offer">
      <button type="button" class="button" part="button" @click=${(event: Event) => start(embed, event)}>
        ${
          isVideo
            ? msg('Play the video', {
                id: 'embed-video',
                desc: 'Button in the place of a video of YouTube or another house',
              })
            : msg('Show the post', {
                id: 'embed-post',
                desc: 'Button in the place of a post of X, Instagram and the like',
              })
        }
      </button>
      <span class="note-of-visit"
        >${msg(str`${name} will learn of your visit.`, {id: 'embed-note', desc: 'Beside the button that loads a video or a post; in it stands a name such as YouTube'})}</span
      >
    </div>
    ${elsewhere(embed, language)}`;
}

/** What the other house shows, where it was offered: it may run its programs, but not take the page elsewhere. */
function start({name, frame}: Embed, event: Event): void {
  const player = Object.assign(document.createElement('iframe'), {
    title: name,
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms',
    allow: 'autoplay; fullscreen; encrypted-media; picture-in-picture',
    // YouTube shows nothing to a page that does not say who it is.
    referrerPolicy: 'strict-origin-when-cross-origin',
    src: frame,
  });
  (event.target as Element).closest('.offer')?.replaceWith(player);
  player.focus();
}

const elsewhere = ({name, url}: Embed, {msg}: Language): TemplateResult =>
  html`<a class="elsewhere" href=${url} target="_blank" rel="noopener"
    >${msg(str`Open on ${name}`, {id: 'embed-link', desc: 'Link to a video or a post at its own house, such as YouTube'})}</a
  >`;
