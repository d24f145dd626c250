import {css} from 'lit';
import * as g from './geometry.js';
import {FOCUS, GAP} from './tokens.js';

/**
 * One story; the container is `.base`. Markup: `src/templates/story.ts`.
 *
 * @cssprop [--news-font-headline=inherit] - Font of headlines and headings.
 * @cssprop [--news-gap=0.5em] - Space between the rows of a story; twice as much under an image.
 */
export const storyStyles = css`
  /* What a story is promised; a list says it once for all. */
  .story,
  .set {
    --_text: ${g.n(g.TEXT.vertical)}em;
    --_gaps: ${g.n(g.GAPS.withSummary)};
    --_gap: var(--news-gap, ${g.n(GAP)}em);
    --_lines: 3;
    --_width: 100cqi;
    --_words: calc(var(--_text) + var(--_gaps) * var(--_gap) + var(--_foot, 0em));
    --_promised: var(--_words);
  }

  .pictured {
    --_promised: calc(var(--_width) * 9 / 16 + 2 * var(--_gap) + var(--_words));
  }

  .story {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: calc(2 * var(--_gap)) ${g.n(g.COLUMN_GAP)}em;
    break-inside: avoid;
  }

  .media {
    order: -1;
    align-self: start;
    inline-size: 100%;
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
    flex: 1 1 0%;
    gap: var(--_gap);
    min-inline-size: 0;
    min-block-size: var(--_words);
  }

  /* Without the image that its layout has, a story takes the height of its words. */
  .bare > .text {
    min-block-size: 0;
  }

  .foot {
    --_foot: calc(${g.n(g.CREDIT)}em + var(--_gap));
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
    margin-block-end: ${g.n(g.LABEL_GAP / 0.8125)}em;
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
    max-block-size: calc(var(--_lines) * ${g.n(g.LINE)}em);
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
    line-height: ${g.n(g.LINE)};
    text-wrap: pretty;
    hyphens: auto;
    color: var(--_muted);
  }

  @container (height < ${g.n(3 * g.LINE - 0.05)}em) {
    .summary {
      -webkit-line-clamp: 2;
    }
  }

  @container (height < ${g.n(2 * g.LINE - 0.05)}em) {
    .summary {
      -webkit-line-clamp: 1;
    }
  }

  @container (height < ${g.n(g.LINE - 0.05)}em) {
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
    margin-block-start: ${g.n(g.CREDIT_GAP / 0.8125)}em;
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

  @media (prefers-reduced-motion: no-preference) {
    .flag.live::before {
      animation: pulse 2.4s ease-in-out infinite;
    }
  }

  @keyframes pulse {
    50% {
      opacity: 0.35;
    }
  }
`;
