import {css} from 'lit';
import * as g from './geometry.js';

/** How a story's parts stand in each layout; what is not said here is as in a card of its own. */
export const layoutStyles = css`
  /* No container, which costs a layout of its own: a card whose layout does not follow its width, a list that has one within. */
  .base:has(> .vertical, > .even) {
    container-type: normal;
    contain: inline-size;
  }

  /* The image stands in a padding, which is there before it is laid out, and whatever the width. */
  .story:is(.vertical, .grid).pictured {
    --_promised: calc(2 * var(--_gap) + var(--_words));
    padding-block-start: 56.25% !important;

    > .media {
      margin-block-start: -56.25% !important;
    }
  }

  .list {
    --_lines: 2;
    --_text: ${g.n(g.TEXT.list)}em;
  }

  .list.pictured {
    @container (min-width: ${g.n(g.ROW_FROM)}em) {
      --_promised: max(var(--_width) * 3 / 16, var(--_words));
      flex-direction: row;

      > .media {
        inline-size: calc(100% / 3);
      }
    }
  }

  .headlines,
  .grid,
  .compact {
    --_gaps: ${g.n(g.GAPS.withoutSummary)};
  }

  .compact {
    --_text: ${g.n(g.TEXT.compact)}em;
  }

  .compact .headline {
    font-size: 1em;
    font-weight: 650;
    line-height: ${g.n(g.COMPACT_LINE)};
  }

  .compact.pictured {
    --_promised: max(${g.n(g.THUMBNAIL)}em, var(--_words));
    flex-direction: row;
    column-gap: 1em;
  }

  .compact > .media {
    order: 0;
    inline-size: ${g.n(g.THUMBNAIL)}em;
    aspect-ratio: 1;
  }

  .headlines {
    --_text: ${g.n(g.TEXT.headlinesNarrow)}em;

    @container (min-width: ${g.n(g.ROW_FROM)}em) {
      --_text: ${g.n(g.TEXT.headlines)}em;
    }
  }

  .grid {
    --_text: ${g.n(g.TEXT.grid)}em;
  }

  .lead .headline {
    font-size: var(--_size);
    font-weight: 700;
    line-height: ${g.n(g.LEAD_LINE)};
  }

  .lead {
    --_size: clamp(1.5em, 1em + 2.6cqi, 2.5em);
    --_lines: 4;
    --_text: calc(${g.n(g.TEXT.lead)}em + ${g.n(g.LEAD_LINES * g.LEAD_LINE)} * var(--_size));
  }

  .lead.pictured {
    @container (min-width: ${g.n(g.LEAD_FROM)}em) {
      --_size: clamp(1.5em, 3.5cqi, 2.5em);
      --_promised: max((var(--_width) - 1.5em) * 0.3375, var(--_words));
      flex-direction: row;
      column-gap: 1.5em;

      > .media {
        inline-size: calc((100% - 1.5em) * 0.6);
      }
    }
  }
`;
