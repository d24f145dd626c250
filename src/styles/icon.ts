import {css} from 'lit';

/** The paint of `src/templates/icon.ts`; a line is as thick as two of 24 steps. */
export const iconStyles = css`
  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentcolor;
  }

  .sign {
    fill: none;
    stroke: currentcolor;
    stroke-width: 4px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
