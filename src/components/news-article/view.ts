import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Language} from '../../controllers/language-controller.js';
import type {Article, Author, Publisher} from '../../data/article.js';
import {formatNumber} from '../../i18n/format.js';
import {readingMinutes} from '../../i18n/reading-time.js';
import {safeLink} from '../../internal/safe-url.js';
import type {SourceSettings} from '../../internal/source-settings.js';
import {viewsText} from '../../templates/counts.js';
import {credit} from '../../templates/credit.js';
import {dateText} from '../../templates/dates.js';
import {heading} from '../../templates/heading.js';
import {picture} from '../../templates/picture.js';
import {HIDEABLE, label} from '../../templates/story.js';
import {storyLink} from '../../templates/story-link.js';

export const ARTICLE_PARTS = [...HIDEABLE, 'tags', 'reading-time'] as const;

export interface ArticleOptions {
  language: Language;
  hide: ReadonlySet<(typeof ARTICLE_PARTS)[number]>;
  headingLevel: number;
  timeZone?: string | undefined;
  source?: SourceSettings | undefined;
  publisher?: Publisher | undefined;
  /** Words of the text; empty where there is none yet. */
  text: string;
  /** Shown under the headline: the text does not begin with it. */
  summary: string | undefined;
  hasPicture: boolean;
  /** Language of the story, where it is not the widget's. */
  foreign: string | undefined;
}

const SIZES = '(min-width: 45em) 42em, 100vw';
/** A change within the minute is no update. */
const UPDATE_AFTER_MS = 60_000;

/**
 * What stands above the text.
 *
 * @csspart headline - The heading of the story.
 * @csspart summary - The summary under it.
 * @csspart meta - The line of writers, dates, reading time and views.
 */
export function head(article: Article, options: ArticleOptions): TemplateResult {
  const {hide, headingLevel, foreign, summary, hasPicture} = options;
  const {image} = article;
  return html`<header>
      ${label(article, options, foreign)}
      ${heading(headingLevel, article.headline, {name: 'headline', part: 'headline', lang: foreign})}
      ${
        summary && !hide.has('summary')
          ? html`<p class="standfirst" part="summary" lang=${ifDefined(foreign)} dir="auto">${summary}</p>`
          : nothing
      }
      ${meta(article, options)}
    </header>
    ${
      image && hasPicture && !hide.has('image')
        ? html`<figure class="lead-image" part="lead-image">
            ${picture(image, {sizes: SIZES, eager: true, cdn: options.source?.imageSrc})}
            ${image.credit ? html`<figcaption lang=${ifDefined(foreign)} dir="auto">${image.credit}</figcaption>` : nothing}
          </figure>`
        : nothing
    }`;
}

function meta(article: Article, options: ArticleOptions): TemplateResult | typeof nothing {
  const {language, hide, text, foreign} = options;
  const {views, authors, datePublished, dateModified} = article;
  const {msg} = language;
  const minutes = readingMinutes(text, article.language ?? language.lang);
  const isUpdated = Date.parse(dateModified ?? '') - Date.parse(datePublished ?? '') > UPDATE_AFTER_MS;
  const items = [
    !hide.has('author') && authors.length > 0 && html`<span lang=${ifDefined(foreign)}>${authors.map(byline)}</span>`,
    !hide.has('date') && moment(datePublished ?? dateModified, options),
    !hide.has('date') &&
      isUpdated &&
      html`<span
        >${msg('Updated:', {id: 'article-updated', desc: 'Before a date: when an article was changed last'})}
        ${moment(dateModified, options)}</span
      >`,
    !hide.has('reading-time') &&
      text &&
      html`<span
        >${msg(str`${formatNumber(language.locale, minutes)} min read`, {id: 'reading-time', desc: 'How many minutes an article takes to read; “min” is an abbreviation'})}</span
      >`,
    !hide.has('views') &&
      views !== undefined &&
      html`<span title=${formatNumber(language.locale, views)}>${viewsText(views, language)}</span>`,
  ].filter(Boolean);
  return items.length ? html`<p class="meta" part="meta">${items}</p>` : nothing;
}

function byline({name, url}: Author, at: number): TemplateResult {
  const href = safeLink(url);
  const words = html`<bdi>${name}</bdi>`;
  return html`${at ? ', ' : ''}${href ? html`<a rel="author noopener" part="author-link" href=${href}>${words}</a>` : words}`;
}

function moment(iso: string | undefined, {language, timeZone}: ArticleOptions): TemplateResult | undefined {
  return iso ? html`<time datetime=${iso}>${dateText(iso, language, {timeZone, time: true})}</time>` : undefined;
}

/**
 * What stands under the text.
 *
 * @csspart whole - The line that leads to the rest of a story of which only a part came.
 * @csspart tags - The line of topics.
 */
export function foot(article: Article, isCut: boolean, options: ArticleOptions): TemplateResult {
  const {language, hide, source, publisher, foreign} = options;
  const {msg} = language;
  const link = storyLink(article, source);
  const name = publisher?.name ?? (link && new URL(link.href).hostname);
  const tags = hide.has('tags') ? [] : article.tags.filter((tag) => tag !== article.section);
  return html`<footer>
    ${
      isCut && link
        ? html`<p class="whole" part="whole">
            <a href=${link.href} target=${ifDefined(link.target)} rel=${ifDefined(link.rel)}
              >${msg(str`Read the whole story at ${name}`, {id: 'read-whole', desc: 'Link under a part of a story; in it stands the name of the publisher'})}</a
            >
          </p>`
        : nothing
    }
    ${
      tags.length
        ? html`<p class="tags" part="tags">
            ${msg('Topics:', {id: 'tags', desc: 'Before a list of what an article is about'})}
            ${tags.map((tag, at) => html`${at ? ', ' : ''}<bdi lang=${ifDefined(foreign)}>${tag}</bdi>`)}
          </p>`
        : nothing
    }
    ${hide.has('source') ? nothing : credit(publisher && {name: publisher.name, url: link?.href ?? publisher.url}, language)}
    <p class="imprint">
      <bdi>${article.url ?? location.href}</bdi> ·
      ${dateText(new Date().toISOString(), language, {timeZone: options.timeZone})}
    </p>
  </footer>`;
}

/** The layout of an article in faint bars. */
export const articleSkeleton = (hide: ArticleOptions['hide']): TemplateResult =>
  html`<div class="article" aria-hidden="true">
    <div class="label bar"></div>
    <div class="headline bar"></div>
    <div class="headline bar"></div>
    <div class="meta bar"></div>
    ${hide.has('image') ? nothing : html`<div class="lead-image">${picture(undefined, {sizes: '', eager: false})}</div>`}
    ${[...Array(6).keys()].map(() => html`<div class="line bar"></div>`)}
  </div>`;
