import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../controllers/language-controller.js';
import {heading} from './heading.js';

export interface SectionHead {
  heading: string | undefined;
  description: string | undefined;
  headingLevel: number;
  /** Where all stories are; a checked address. */
  href: string | undefined;
}

/**
 * What a section is, under its rule; the heading has the id `heading`.
 *
 * @csspart head - Heading, description and link above the stories.
 * @csspart list-heading - The heading.
 * @csspart list-description - The description under it.
 * @csspart all-link - The link to all stories.
 */
export function sectionHead(head: SectionHead, {msg}: Language): TemplateResult | typeof nothing {
  if (!head.heading && !head.description && !head.href) return nothing;
  return html`<header class="head" part="head">
    ${
      head.heading
        ? heading(head.headingLevel, head.heading, {name: 'title', id: 'heading', part: 'list-heading'})
        : nothing
    }
    ${
      head.href
        ? html`<a class="all" part="all-link" href=${head.href} aria-describedby=${head.heading ? 'heading' : nothing}
            >${msg('All stories', {id: 'all-stories', desc: 'Link to the page with all stories of a section'})}</a
          >`
        : nothing
    }
    ${
      head.description
        ? html`<p class="description" part="list-description" dir="auto">${head.description}</p>`
        : nothing
    }
  </header>`;
}
