import {html, nothing, type TemplateResult} from 'lit';
import type {FeedController} from '../controllers/feed-controller.js';
import type {Language} from '../controllers/language-controller.js';
import type {FeedErrorCode} from '../data/feed-error.js';
import {ageText, dateText} from './dates.js';

/** What stands in the place of what is on its way. */
export const loadingText = ({msg}: Language): string =>
  msg('Loading…', {
    id: 'loading',
    desc: 'In place of "More stories", and of found stories, while they are on their way',
  });

/** What the reader is told where stories could not be had. */
export function errorText(code: FeedErrorCode, {msg}: Language): string {
  switch (code) {
    case 'offline':
      return msg('You are offline. The stories will come with the connection.', {
        id: 'error-offline',
        desc: 'In place of stories: the device has no network',
      });
    case 'timeout':
      return msg('The stories are taking too long to arrive.', {
        id: 'error-timeout',
        desc: 'In place of stories: the server did not answer in time',
      });
    case 'not-found':
      return msg('These stories are no longer available.', {
        id: 'error-not-found',
        desc: 'In place of stories: the publisher has withdrawn them or the address is wrong',
      });
    case 'format':
    case 'too-large':
      return msg('The publisher sent something that cannot be shown here.', {
        id: 'error-format',
        desc: 'In place of stories: the answer is not a list of stories, or is far too large',
      });
    case 'http':
      return msg('The publisher’s server cannot answer now.', {
        id: 'error-http',
        desc: 'In place of stories: the server answered with an error',
      });
    case 'cors':
    case 'network':
      return msg('The stories could not be reached.', {
        id: 'error-network',
        desc: 'In place of stories: no connection to the server, or it does not let this page read them',
      });
  }
}

/**
 * One sentence and one action, at the size of a story.
 *
 * @csspart note - A sentence in place of stories: why there are none.
 * @csspart button - A button under it or under the stories.
 */
export function errorNote(code: FeedErrorCode, language: Language, retry: () => void): TemplateResult {
  const {msg} = language;
  return html`<div class="note" part="note">
    <p>${errorText(code, language)}</p>
    ${
      code === 'not-found'
        ? nothing
        : html`<button type="button" class="button" part="button" @click=${retry}>
            ${msg('Try again', {id: 'try-again', desc: 'Button under a sentence that says why there are no stories'})}
          </button>`
    }
  </div>`;
}

/** The feed is in order and holds nothing. */
export function emptyNote({msg}: Language): TemplateResult {
  return html`<div class="note" part="note">
    <p>${msg('There are no stories here yet.', {id: 'empty', desc: 'In place of stories: the list is empty'})}</p>
  </div>`;
}

/**
 * How old the stories are that are shown because newer ones could not be had; nothing while they are the newest.
 *
 * @csspart stale - The line that says so.
 */
export function staleNote(
  {feed, isOutdated}: Pick<FeedController, 'feed' | 'isOutdated'>,
  now: number,
  language: Language,
): TemplateResult | typeof nothing {
  if (!feed || !isOutdated) return nothing;
  const iso = new Date(feed.fetchedAt).toISOString();
  const age = ageText(iso, language, now) ?? dateText(iso, language, {time: true});
  const {msg} = language;
  return html`<p class="stale" part="stale">
    ${msg('Shown as last received:', {id: 'stale', desc: 'Before a time, as in "5 minutes ago": newer stories could not be had'})}
    <time datetime=${iso}>${age}</time>
  </p>`;
}
