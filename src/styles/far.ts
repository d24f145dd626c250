import {css} from 'lit';
import * as g from './geometry.js';

/** What is far from the view costs nothing, and has the height that `story.ts` and `layouts.ts` promise. */
export const farStyles = css`
  .base > article.story,
  .item > article.grid,
  .even,
  :where(.set:not(.even)) .item {
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

  article.story.bare,
  .item:nth-child(-n + ${g.n(g.MAX_EVEN)}):has(> .bare) {
    content-visibility: visible;
  }

  /* Its ring would be clipped. */
  :is(article.story, .item, .even):focus-within {
    content-visibility: visible;
  }
`;
