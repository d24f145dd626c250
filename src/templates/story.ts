import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Language} from '../controllers/language-controller.js';
import type {Article, Publisher} from '../data/article.js';
import {formatNumber} from '../i18n/format.js';
import type {SourceSettings} from '../internal/source-settings.js';
import {credit} from './credit.js';
import {ageText, dateText} from './dates.js';
import {flagText} from './flags.js';
import {heading} from './heading.js';
import {picture} from './picture.js';
import {storyLink} from './story-link.js';
import {viewsText} from './counts.js';

export const HIDEABLE = ['image', 'summary', 'date', 'author', 'section', 'views', 'source'] as const;
export type Hideable = (typeof HIDEABLE)[number];
export type StoryLayout = 'vertical' | 'list' | 'compact' | 'grid' | 'headlines' | 'lead';

export interface StoryOptions {
  language: Language;
  layout: StoryLayout;
  headingLevel: number;
  hide: ReadonlySet<Hideable>;
  /** Milliseconds since 1970, for "5 minutes ago". */
  now: number;
  timeZone?: string | undefined;
  source?: SourceSettings | undefined;
  /** Its image is among the first things that the reader sees. */
  eager?: boolean;
  /** Draws the image's place where there is no image: sample data needs no picture. */
  sample?: boolean;
  /** Whom the widget credits; a story of another house names its own beside the date. */
  credit?: Publisher | undefined;
  /** The credit stands at the story's foot, there being no list to carry it. */
  foot?: boolean;
}

const SUMMARISED: readonly StoryLayout[] = ['vertical', 'list', 'lead'];
const SIZES: Partial<Record<StoryLayout, string>> = {
  compact: '80px',
  grid: '(min-width: 35em) 20em, 100vw',
  lead: '(min-width: 55em) 60vw, 100vw',
  list: '(min-width: 30em) 33vw, 100vw',
};

export const isPictured = (layout: StoryLayout, hide: ReadonlySet<Hideable>): boolean =>
  layout !== 'headlines' && !hide.has('image');

/**
 * One story. Everything that comes from a feed lands as text or as a checked address.
 *
 * @csspart story - A story.
 * @csspart headline - The heading of a story.
 * @csspart headline-link - The link in it, which covers the whole story.
 * @csspart summary - The summary.
 * @csspart meta - The line of author, source, date and views.
 */
export function story(article: Article, options: StoryOptions): TemplateResult {
  const {language, layout, hide, source} = options;
  const foot = options.foot && !hide.has('source');
  const pictured = isPictured(layout, hide);
  const image = pictured && (article.image !== undefined || options.sample);
  const summary = SUMMARISED.includes(layout) && !hide.has('summary') && article.summary;
  return html`<article
    class="story ${layout} ${image ? 'pictured' : pictured ? 'bare' : ''} ${foot ? 'foot' : ''}"
    part="story"
  >
    <div class="text">
      ${label(article, options, article.language)}
      ${heading(options.headingLevel, headlineContent(article, options), {
        name: 'headline',
        part: 'headline',
        lang: article.language,
      })}
      ${
        summary
          ? html`<div class="brief">
              <p class="summary" part="summary" lang=${ifDefined(article.language)} dir="auto">${summary}</p>
            </div>`
          : nothing
      }
      ${meta(article, options)} ${foot ? credit(options.credit, language) : nothing}
    </div>
    ${
      image
        ? picture(article.image, {
            sizes: SIZES[layout] ?? '100vw',
            eager: options.eager ?? false,
            cdn: source?.imageSrc,
          })
        : nothing
    }
  </article>`;
}

/** The layout of a story in faint bars, of the size that the story will have. */
export function storySkeleton({
  layout,
  hide,
  foot: own,
}: Pick<StoryOptions, 'layout' | 'hide' | 'foot'>): TemplateResult {
  const foot = own && !hide.has('source');
  const image = isPictured(layout, hide);
  return html`<div class="story ${layout} ${image ? 'pictured' : ''} ${foot ? 'foot' : ''}" aria-hidden="true">
    <div class="text">
      <div class="label bar"></div>
      <div>
        <div class="headline bar"></div>
        <div class="headline bar"></div>
      </div>
      <div class="meta bar"></div>
      ${foot ? html`<div class="credit bar"></div>` : nothing}
    </div>
    ${image ? picture(undefined, {sizes: '', eager: false}) : nothing}
  </div>`;
}

/**
 * Flags and section.
 *
 * @csspart label - The line above the headline: flags and section.
 * @csspart flag - A word such as “Live” or “Sponsored”.
 * @csspart section-label - The name of the story’s section.
 */
export function label(
  article: Article,
  {language, hide}: {language: Language; hide: {has(part: 'section'): boolean}},
  lang: string | undefined,
): TemplateResult | typeof nothing {
  const flags = article.flags.map((flag) => ({flag, text: flagText(flag, language)}));
  const {section = ''} = article;
  // A section of the flag's name would be said twice.
  const named =
    section && !hide.has('section') && !flags.some(({text}) => text.toLowerCase() === section.toLowerCase());
  if (!named && !flags.length) return nothing;
  return html`<p class="label" part="label">
    ${flags.map(({flag, text}) => html`<span class="flag ${flag}" part="flag">${text}</span>`)}
    ${
      named
        ? html`<span class="section" part="section-label" lang=${ifDefined(lang)} dir="auto">${section}</span>`
        : nothing
    }
  </p>`;
}

function headlineContent(article: Article, {source}: StoryOptions) {
  const link = storyLink(article, source);
  if (!link) return article.headline;
  return html`<a
    class="link"
    part="headline-link"
    href=${link.href}
    target=${ifDefined(link.target)}
    rel=${ifDefined(link.rel)}
    >${article.headline}</a
  >`;
}

function meta(article: Article, options: StoryOptions) {
  const {language, hide} = options;
  const authors = hide.has('author') ? '' : article.authors.map(({name}) => name).join(', ');
  const date = hide.has('date') ? undefined : dateline(article, options);
  const views = hide.has('views') ? undefined : article.views;
  const house =
    hide.has('source') || article.publisher?.name === options.credit?.name ? undefined : article.publisher?.name;
  if (!authors && !date && views === undefined && !house) return nothing;
  return html`<p class="meta" part="meta">
    ${authors ? html`<span lang=${ifDefined(article.language)} dir="auto">${authors}</span>` : nothing}
    ${house ? html`<span dir="auto">${house}</span>` : nothing} ${date ?? nothing}
    ${views === undefined ? nothing : html`<span title=${formatNumber(language.locale, views)}>${viewsText(views, language)}</span>`}
  </p>`;
}

function dateline({datePublished: iso}: Article, {language, now, timeZone}: StoryOptions) {
  if (!iso) return undefined;
  const shown = ageText(iso, language, now) ?? dateText(iso, language, {timeZone});
  return html`<time datetime=${iso} title=${ifDefined(dateText(iso, language, {timeZone, time: true}))}
    >${shown}</time
  >`;
}
