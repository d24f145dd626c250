import {css} from 'lit';

export const styles = css`
  /* Far from the view it is as wide as four icons, until it is known. */
  ul {
    contain-intrinsic-size: auto 9em auto 2.5em;
    font-size: 1em;
    content-visibility: auto;
  }

  .name {
    display: none;
  }
`;
