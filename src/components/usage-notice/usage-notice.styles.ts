import {css} from 'lit';
import {SURFACE, TEXT} from '../../styles/tokens.js';

export const styles = css`
  .base {
    font-size: calc(0.875em * var(--news-text-scale, 1));
  }

  p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    margin: 0.5em 0;
  }

  .foot > span {
    color: var(--_muted);
  }

  dialog {
    inline-size: 44em;
    padding: 0;
    border: 0;
    color: var(--news-text, ${TEXT});
    background: var(--news-surface, ${SURFACE});
    border-radius: var(--news-radius);
  }

  ::backdrop {
    background: rgb(0 0 0 / 60%);
  }

  .sheet {
    position: relative;
    padding: 1.5em;
  }

  h2 {
    margin: 0;
    font-size: 1.375em;
    line-height: 1.2;
  }

  label {
    font-weight: 600;
  }

  code,
  textarea {
    display: block;
    inline-size: 100%;
    margin-block-end: 1.25em;
    padding: 0.75em;
    font:
      0.9375em/1.5 ui-monospace,
      monospace;
    color: inherit;
    background: var(--_tint);
    border: 0;
    border-radius: var(--news-radius);
  }

  [role='status'] {
    min-block-size: 1.5em;
    margin: 0;
  }

  .close {
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-end: 0.75em;
    padding: 0.75em;
    line-height: 0;
    color: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }

  @media print {
    .button {
      display: none;
    }
  }
`;
