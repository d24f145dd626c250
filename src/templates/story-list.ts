import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../controllers/language-controller.js';
import type {FeedErrorCode} from '../data/feed-error.js';
import {newText} from './counts.js';
import {errorNote, loadingText} from './status.js';

export interface StoryListOptions {
  numbered: boolean;
  /** Where the list grows while it is read: its name, whether it grows now, and its keys. */
  feed?: {label: string | undefined; busy: boolean; keys: (event: KeyboardEvent) => void} | undefined;
}

/** The place of each story in the list. An ARIA feed holds articles and no list items. */
export const storyItems = (
  stories: TemplateResult[],
  {lead, feed}: Pick<StoryListOptions, 'feed'> & {lead: boolean},
): TemplateResult[] =>
  stories.map((story, index) => {
    const place = lead && !index ? 'first' : '';
    return feed
      ? html`<div class="item ${place}" part="item">${story}</div>`
      : html`<li class="item ${place}" part="item">${story}</li>`;
  });

/** The box that stories are put into. */
export function storyList({numbered, feed}: StoryListOptions, {msg}: Language): TemplateResult {
  if (feed)
    return html`<div
      class="stories"
      role="feed"
      part="stories"
      aria-label=${feed.label ?? msg('Stories', {id: 'stories', desc: 'Name of a list of stories that has no heading'})}
      aria-busy=${feed.busy}
      @keydown=${feed.keys}
    ></div>`;
  return numbered
    ? html`<ol class="stories" role="list" part="stories"></ol>`
    : html`<ul class="stories" role="list" part="stories"></ul>`;
}

/** The box of a list that is on its way. */
export function listSkeleton(stories: unknown, credit: boolean, more: boolean): TemplateResult {
  return html`<div aria-hidden="true">
    ${stories} ${credit ? html`<div class="credit bar"></div>` : nothing}
    ${more ? html`<div class="more button held"></div>` : nothing}
  </div>`;
}

/** The way to more stories, or why they could not be had. */
export function moreButton(
  {loading, error}: {loading: boolean; error: FeedErrorCode | undefined},
  language: Language,
  ask: () => void,
): TemplateResult {
  if (error) return errorNote(error, language, ask);
  const {msg} = language;
  return html`<button type="button" class="button more" part="button" aria-disabled=${loading} @click=${ask}>
    ${
      loading
        ? loadingText(language)
        : msg('More stories', {id: 'more', desc: 'Button at the end of a list of stories'})
    }
  </button>`;
}

/**
 * The way to stories that have come meanwhile. It lies over the list: to make room for it would move what is being read.
 *
 * @csspart new-button - The button at the head of a list that shows new stories.
 */
export function newButton(count: number, language: Language, show: () => void): TemplateResult {
  return html`<div class="new" role="status">
    ${
      count
        ? html`<button type="button" class="button" part="new-button" @click=${show}>
            ${newText(count, language)}
          </button>`
        : nothing
    }
  </div>`;
}
