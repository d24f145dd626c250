import {css} from 'lit';

export const styles = css`
  :host {
    vertical-align: baseline;
  }

  .base {
    gap: 0 1em;
  }

  button,
  ::slotted(a) {
    display: inline-flex;
    align-items: center;
    min-block-size: 2em;
    padding: 0;
    font: inherit;
    color: var(--_muted);
    background: none;
    border: 0;
    cursor: pointer;
    text-decoration: none;
  }

  button:hover,
  ::slotted(a:hover),
  [aria-current],
  ::slotted([aria-current]) {
    color: inherit;
    text-decoration: underline 2px;
    text-underline-offset: 0.3em;
  }

  @media (pointer: coarse) {
    button,
    ::slotted(a) {
      min-inline-size: 40px;
      min-block-size: 40px;
    }
  }
`;
