import {css} from 'lit';

/** The markup of `view.ts`; labels, dates and bars are those of a story. */
export const styles = css`
  .article {
    max-inline-size: 40em;
    margin-inline: auto;
  }

  .article .label {
    margin-block-end: 0.5em;
  }

  .headline {
    font-size: clamp(1.75em, 1.1em + 3cqi, 3em);
    font-weight: 700;
    line-height: 1.15;
  }

  .standfirst {
    margin: 0.6em 0 0;
    font-size: 1.1875em;
    line-height: 1.4;
    text-wrap: pretty;
    hyphens: auto;
    color: var(--_muted);
  }

  .article .meta {
    margin-block-start: 1.2em;
  }

  .meta a,
  .whole a,
  .elsewhere {
    text-decoration-color: currentcolor;
  }

  .lead-image,
  figure {
    margin: 1.5em 0;
  }

  .lead-image img[width][height] {
    block-size: auto;
  }

  .lead-image .media:has([width][height]) {
    aspect-ratio: auto;
  }

  figcaption {
    margin-block-start: 0.6em;
    font-size: 0.8125em;
    line-height: 1.4;
    text-wrap: pretty;
    color: var(--_muted);
  }

  footer {
    margin-block-start: 1.8em;
  }

  .whole {
    margin: 0 0 1.2em;
    font-size: 1.125em;
    font-weight: 600;
  }

  .tags,
  .imprint {
    margin: 0;
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_muted);
  }

  .imprint {
    display: none;
  }

  .line.bar {
    margin-block-start: 0.6em;
  }

  /* No height was promised: a whole text in plain HTML keeps its own until the story is there. */
  .held + div {
    contain: none;
    overflow: visible;
  }
`;
