import {css} from 'lit';

export const styles = css`
  .button {
    gap: 0;
    min-block-size: 2.125em;
    padding: 0;
  }

  @media (pointer: coarse) {
    .button {
      min-block-size: max(2.5em, 40px);
    }
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
