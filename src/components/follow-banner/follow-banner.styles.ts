import {css} from 'lit';

/* Where a blocker takes all the links away, the strip has no height, and the button in it is not seen. */
export const styles = css`
  .banner {
    position: relative;
    overflow: clip;
    padding-inline-end: min(3em, 48px);
    background: var(--_tint);
    border-radius: var(--news-radius);
  }

  ul {
    margin: 0;
    font-size: 1em;
  }

  a {
    min-block-size: 3em;
    padding: 0.25em min(1em, 4cqi);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  a:hover {
    text-decoration: underline;
  }

  .close {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    min-inline-size: min(3em, 48px);
    min-block-size: 3em;
  }

  @media print {
    .base {
      display: none;
    }
  }
`;
