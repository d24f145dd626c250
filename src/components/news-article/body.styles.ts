import {css} from 'lit';

/** The text of a story: plain HTML, and what stands in the place of frames. */
export const bodyStyles = css`
  .body {
    margin-block-start: 1.5em;
    font-size: 1.125em;
    line-height: 1.55;
    text-wrap: pretty;
    hyphens: auto;
    hanging-punctuation: first allow-end last;
  }

  .body figcaption {
    font-size: 0.7222em;
  }

  .body a {
    text-decoration-color: color-mix(in oklab, currentcolor 45%, transparent);
  }

  .body :is(p, ul, ol, dl, pre, details, .table, .embed) {
    margin: 0 0 1.1em;
  }

  .body :is(h1, h2, h3, h4, h5, h6) {
    margin: 1.6em 0 0.5em;
    font-family: var(--news-font-headline, inherit);
    font-size: 1em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  .body :is(h1, h2) {
    font-size: 1.3em;
  }

  .body h3 {
    font-size: 1.12em;
  }

  .body :is(ul, ol) {
    padding-inline-start: 1.4em;
  }

  .body li {
    margin-block-end: 0.35em;
  }

  .body :is(li, td, th, blockquote, figcaption, details, dd) > :last-child {
    margin-block-end: 0;
  }

  .body blockquote {
    margin: 1.5em 0;
    padding-inline-start: 1.2em;
    border-inline-start: 2px solid var(--_accent);
  }

  .body :is(img, video) {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    background: var(--_tint);
    border-radius: var(--news-radius);
  }

  /* Room for a picture that does not say how large it is. */
  .body img:not([width]) {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    object-fit: contain;
  }

  .body .broken {
    visibility: hidden;
  }

  .body :is(audio, video) {
    inline-size: 100%;
  }

  .body :is(code, kbd, samp) {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
  }

  .body pre {
    padding: 1em;
    line-height: 1.45;
    white-space: pre-wrap;
    hyphens: none;
    background: var(--_tint);
    border-radius: var(--news-radius);
  }

  .body :is(sup, sub) {
    font-size: 0.75em;
    line-height: 0;
  }

  .body hr {
    inline-size: 6em;
    margin: 2em auto;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }

  .body summary {
    font-weight: 600;
    cursor: pointer;
  }

  .body mark {
    color: inherit;
    background: color-mix(in oklab, var(--_accent) 25%, transparent);
  }

  .table {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
    hyphens: manual;
  }

  caption {
    padding-block-end: 0.6em;
    font-weight: 600;
    text-align: start;
  }

  :is(td, th) {
    padding: 0.5em 1em 0.5em 0;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_line);
  }

  .offer {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.75em;
    padding: 1.5em;
    font-size: 0.8889em;
    text-align: center;
    background: var(--_tint);
    border-radius: var(--news-radius);
  }

  .video :is(.offer, iframe) {
    aspect-ratio: 16 / 9;
  }

  .elsewhere {
    display: inline-block;
    margin-block-start: 0.5em;
  }

  .note-of-visit,
  .elsewhere {
    font-size: 0.8125em;
    color: var(--_muted);
  }

  iframe {
    display: block;
    inline-size: 100%;
    border: 0;
  }

  .post iframe {
    block-size: 36em;
  }
`;
