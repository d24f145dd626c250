import {css} from 'lit';
import {BORDER} from '../../styles/tokens.js';

export const styles = css`
  .base {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  /* What is said stands where the lead-in stands, so that nothing moves. */
  .lead {
    display: grid;
    margin: 0;
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }

  .lead > * {
    grid-area: 1 / 1;
  }

  .lead > :not(:empty) {
    padding-inline-end: 1em;
  }

  .held {
    visibility: hidden;
  }

  .bare #lead,
  [hidden] {
    display: none !important;
  }

  /* A full line of icons must not make a page without margins scroll sideways. */
  ul {
    margin-inline-end: 0;
  }

  #rest {
    flex-basis: 100%;
  }

  input {
    flex-basis: 100%;
    min-inline-size: 0;
    margin-block: 0.5em;
    padding: 0.4em 0.6em;
    font: inherit;
    font-size: max(0.875em, 16px);
    color: inherit;
    background: none;
    border: 1px solid ${BORDER};
    border-radius: var(--news-radius);
  }

  [aria-expanded='true'] > svg {
    rotate: 180deg;
  }

  .icons .name {
    display: none;
  }

  @container (inline-size < 58em) {
    ul:not(#rest) a .name {
      display: none;
    }
  }

  @container (inline-size < 30em) {
    .name {
      display: none;
    }

    #rest .name {
      display: block;
    }
  }

  @media (pointer: fine) {
    .touch {
      display: none;
    }
  }

  @media print {
    .base {
      display: none;
    }
  }
`;
