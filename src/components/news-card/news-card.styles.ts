import {css} from 'lit';
import * as g from '../../styles/geometry.js';

export const styles = css`
  .foot {
    --_foot: calc(${g.n(g.CREDIT)}em + var(--_gap));
  }

  /* What the height owes to the width is a padding, which is there before the image is laid out, and in which it stands. */
  .base > .pictured {
    padding-block-start: var(--_image);

    > .media {
      margin-block-start: calc(-1 * var(--_image));
    }

    &.list > .text {
      margin-block-start: calc(-1 * max(0px, 100% * 3 / 16 - var(--_words), min(2 * var(--_gap), var(--_fold))));
    }
  }
`;
