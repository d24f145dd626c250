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
    border-block-end: 2px solid transparent;
    opacity: 0.7;
  }

  .on {
    background: var(--_tint);
    border-color: currentcolor;
    opacity: 1;
  }

  input {
    appearance: none;
    position: absolute;
    inset: 0;
    margin: 0;
    cursor: pointer;
  }
`;
