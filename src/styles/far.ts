import {css} from 'lit';
import * as g from './geometry.js';

/** What is far from the view costs nothing, and has the height that `story.ts` and `layouts.ts` promise. */
export const farStyles = css`
  .base > article:not(.lead),
  .even,
  :where(.set:not(.even)) .item:not(.first) {
    content-visibility: auto;
  }

  .story,
  .item {
    contain-intrinsic-block-size: auto var(--_words);
  }

  /* Without its image a story is as high as its words, which nobody knows before; far down a list a guess is enough. A ring would be clipped. */
  article.bare,
  .item:nth-child(-n + ${g.n(g.MAX_EVEN)}):has(> .bare),
  .base :focus-within {
    content-visibility: visible;
  }
`;
