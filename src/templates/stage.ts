import {html, type TemplateResult} from 'lit';

/** Whether the page's author put something between the tags. */
export const hasFallback = (host: Element): boolean => host.childElementCount > 0 || host.textContent.trim() !== '';

/**
 * What stands until there are stories: the page's own content where there is any, else the skeleton. Either way the box
 * has the skeleton's height, which is the height of the stories to come.
 */
export const stage = (skeleton: unknown, fallback: boolean): TemplateResult =>
  html`<div class="stage">
    <div class=${fallback ? 'held' : ''} aria-hidden="true">${skeleton}</div>
    <div><slot></slot></div>
  </div>`;
