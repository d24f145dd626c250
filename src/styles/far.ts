import {css} from 'lit';
import * as g from './geometry.js';

/** What is far from the view costs nothing, and has the height that `story.ts` and `layouts.ts` promise. */
export const farStyles = css`
  :where(.base > article, article.grid, .even, .set:not(.even, .grid) .item:not(.first)) {
    content-visibility: auto;
  }

  .story,
  .stories {
    contain-intrinsic-block-size: auto var(--_promised);
  }

  .item {
    contain-intrinsic-block-size: inherit;
  }

  /* Its height is that of its words, which cannot be known before. */
  .item:has(> .bare) {
    contain-intrinsic-block-size: auto var(--_words);
  }

  /* The ring of what has the focus would be clipped. */
  .bare,
  .item:nth-child(-n + ${g.n(g.MAX_EVEN)}):has(> .bare),
  :focus-within {
    content-visibility: visible;
  }
`;
