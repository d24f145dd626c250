import {css, unsafeCSS} from 'lit';
import * as g from './geometry.js';
import {FOCUS, GAP} from './tokens.js';

const n = (value: number) => unsafeCSS(value);

/**
 * One story in every layout; the container is `.base`. Markup: `src/templates/story.ts`.
 *
 * @cssprop [--news-font-headline=inherit] - Font of headlines and headings.
 * @cssprop [--news-gap=0.5em] - Space between the rows of a story; twice as much under an image.
 */
export const storyStyles = css`
  .story {
    --_text: ${n(g.TEXT.vertical)}em;
    --_gaps: ${n(g.GAPS.withSummary)};
    --_foot: 0em;
    --_gap: var(--news-gap, ${n(GAP)}em);
    --_lines: 3;
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_gap)) ${n(g.COLUMN_GAP)}em;
    align-content: start;
    break-inside: avoid;
  }

  .media {
    order: -1;
    aspect-ratio: 16 / 9;
    overflow: clip;
    background: var(--_tint);
    border-radius: var(--news-radius);
  }

  .media img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .media img.broken {
    visibility: hidden;
  }

  .text {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    min-inline-size: 0;
    min-block-size: calc(var(--_text) + var(--_gaps) * var(--_gap) + var(--_foot));
  }

  /* Without the image that its layout has, a story takes the height of its words. */
  .bare > .text {
    min-block-size: 0;
  }

  .foot {
    --_foot: calc(${n(g.CREDIT)}em + var(--_gap));
  }

  .label,
  .meta,
  .credit {
    margin: 0;
    font-size: 0.8125em;
    line-height: 1.4;
  }

  .label {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.6em;
    margin-block-end: ${n(g.LABEL_GAP / 0.8125)}em;
    font-weight: 600;
  }

  .section,
  .flag.live {
    color: var(--_accent);
  }

  .flag.live::before {
    content: '●';
    margin-inline-end: 0.4em;
  }

  .headline {
    margin: 0;
    font-family: var(--news-font-headline, inherit);
    font-size: 1.1875em;
    font-weight: 680;
    line-height: 1.2;
    text-wrap: balance;
    hyphens: auto;
  }

  .headline:focus {
    outline-offset: 4px;
  }

  .link {
    color: inherit;
    text-decoration: none;
  }

  .link::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--news-radius);
  }

  .link:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.14em;
  }

  .link:focus-visible {
    outline: none;
  }

  .link:focus-visible::after {
    outline: 2px solid var(--news-focus, ${FOCUS});
    outline-offset: 4px;
  }

  /* Takes what the headline leaves of the promised height and never adds to it; the summary shows as many whole lines. */
  .brief {
    flex: 1 1 0;
    container-type: size;
    max-block-size: calc(var(--_lines) * ${n(g.LINE)}em);
    overflow: clip;
  }

  .bare .brief,
  .lead .brief {
    flex: none;
    container-type: normal;
    max-block-size: none;
  }

  .summary {
    display: -webkit-box;
    margin: 0;
    overflow: clip;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
    line-height: ${n(g.LINE)};
    text-wrap: pretty;
    hyphens: auto;
    color: var(--_muted);
  }

  @container (height < ${n(3 * g.LINE - 0.05)}em) {
    .summary {
      -webkit-line-clamp: 2;
    }
  }

  @container (height < ${n(2 * g.LINE - 0.05)}em) {
    .summary {
      -webkit-line-clamp: 1;
    }
  }

  @container (height < ${n(g.LINE - 0.05)}em) {
    .summary {
      display: none;
    }
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }

  .credit {
    margin-block-start: ${n(g.CREDIT_GAP / 0.8125)}em;
    color: var(--_muted);
  }

  /* Above the headline's link, which covers the story. */
  .credit a {
    display: inline-block;
    position: relative;
    z-index: 1;
    padding-block: 0.3em;
    margin-block: -0.3em;
    text-decoration-color: currentcolor;
  }

  .list,
  .horizontal {
    --_lines: 2;
    --_text: ${n(g.TEXT.list)}em;
  }

  .list.pictured,
  .horizontal.pictured {
    @container (min-width: ${n(g.ROW_FROM)}em) {
      grid-template-columns: calc(100% / 3) minmax(0, 1fr);

      .media {
        align-self: start;
      }
    }
  }

  .headlines,
  .grid,
  .compact {
    --_gaps: ${n(g.GAPS.withoutSummary)};
  }

  .compact {
    --_text: ${n(g.TEXT.compact)}em;
  }

  .compact .headline {
    font-size: 1em;
    font-weight: 650;
    line-height: ${n(g.COMPACT_LINE)};
  }

  .compact.pictured {
    grid-template-columns: minmax(0, 1fr) ${n(g.THUMBNAIL)}em;
    column-gap: 1em;
  }

  .compact .media {
    order: 0;
    align-self: start;
    aspect-ratio: 1;
  }

  .headlines {
    --_text: ${n(g.TEXT.headlinesNarrow)}em;

    @container (min-width: ${n(g.ROW_FROM)}em) {
      --_text: ${n(g.TEXT.headlines)}em;
    }
  }

  .grid {
    --_text: ${n(g.TEXT.grid)}em;
  }

  .lead .headline {
    font-size: var(--_size);
    font-weight: 700;
    line-height: ${n(g.LEAD_LINE)};
  }

  .lead {
    --_size: clamp(1.5em, 1em + 2.6cqi, 2.5em);
    --_lines: 4;
    --_text: calc(${n(g.TEXT.lead)}em + ${n(g.LEAD_LINES * g.LEAD_LINE)} * var(--_size));
  }

  .lead.pictured {
    @container (min-width: ${n(g.LEAD_FROM)}em) {
      --_size: clamp(1.5em, 3.5cqi, 2.5em);
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      column-gap: 1.5em;
    }
  }

  /* A line of its text's height, painted a little lower than the line. */
  .bar {
    inline-size: var(--_bar);
    block-size: 1lh;
    border-block: 0.15em solid transparent;
    background: linear-gradient(100deg, transparent 40%, var(--_tint) 50%, transparent 60%) 0 0 / 300% padding-box
      var(--_tint);
    outline: 1px solid transparent;
  }

  .label.bar {
    --_bar: 5em;
  }

  .headline.bar + .headline.bar {
    --_bar: 62%;
  }

  .meta.bar {
    --_bar: 8em;
  }

  .credit.bar {
    --_bar: 11em;
  }

  @media (prefers-reduced-motion: no-preference) {
    .bar {
      animation: sheen 2.4s linear infinite;
    }

    .flag.live::before {
      animation: pulse 2.4s ease-in-out infinite;
    }
  }

  @keyframes sheen {
    from {
      background-position: 150% 0;
    }

    to {
      background-position: -50% 0;
    }
  }

  @keyframes pulse {
    50% {
      opacity: 0.35;
    }
  }
`;
