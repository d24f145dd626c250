import {css} from 'lit';

export const styles = css`
  .button {
    gap: 0;
    padding: 0;
  }

  .mode {
    display: grid;
    place-items: center;
    align-self: stretch;
    position: relative;
    inline-size: max(2.5em, 40px);
    padding: 0 0 2px;
    border-radius: inherit;
    opacity: 0.7;
  }

  /* The line is all that forced colours leave, and they would show a transparent one too. */
  .on {
    padding: 0;
    background: var(--_tint);
    border-block-end: 2px solid;
    opacity: 1;
  }

  input {
    appearance: none;
    position: absolute;
    inset: -2px 0;
    margin: 0;
    cursor: pointer;
  }
`;
