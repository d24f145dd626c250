import {css} from 'lit';
import {FOCUS, SURFACE, TEXT} from '../../styles/tokens.js';

export const styles = css`
  /* Not a container: what opens must lie over what follows on the page. */
  .base {
    container-type: normal;
  }

  form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    position: relative;
    max-inline-size: 36em;
  }

  /* Beside the field its width; below it, all. */
  form > .button {
    flex: 1 0 auto;
  }

  form > .field {
    flex: 999 1 10em;
    min-inline-size: 0;
    padding: 0 0.75em;
    font-size: max(1em, 16px);
    font-weight: 400;
    cursor: text;
    text-overflow: ellipsis;
    outline-offset: -1px;
  }

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .popup {
    position: absolute;
    z-index: 10;
    inset-block-start: 100%;
    inset-inline: 0;
    margin-block-start: 0.25em;
    color: var(--news-text, ${TEXT});
    background: var(--news-surface, ${SURFACE});
    border: 1px solid;
    border-radius: var(--news-radius);
  }

  [role='listbox'] {
    max-block-size: 70vh;
    overflow: auto;
  }

  [role='option'] {
    display: block;
    padding: 0.6em 0.75em;
    line-height: 1.3;
    text-decoration: none;
    cursor: pointer;
  }

  [role='option'] + [role='option'] {
    border-block-start: 1px solid var(--_line);
  }

  [role='option']:hover,
  [aria-selected='true'] {
    background: var(--_tint);
  }

  [aria-selected='true'] {
    outline: 2px solid var(--news-focus, ${FOCUS});
    outline-offset: -2px;
  }

  .found {
    display: block;
  }

  mark {
    font-weight: 700;
    color: inherit;
    background: none;
  }

  small:not(:empty) {
    margin-inline-end: 0.75em;
    font-size: 0.8125em;
    color: var(--_muted);
  }

  [role='status'] {
    padding: 0.75em;
  }

  .note {
    padding: 0;
    border: 0;
  }

  p {
    margin: 0;
  }
`;
