import {css} from 'lit';
import * as g from './geometry.js';

/** How a story's parts stand in each layout; what is not said here is as in a card of its own. */
export const layoutStyles = css`
  /* What asks for the width pays for a layout of its own. */
  .base:has(.lead, .headlines) {
    container-type: inline-size;
  }

  /* What the height of a story owes to its width. */
  .pictured {
    --_image: calc(var(--_width) * 9 / 16 + 2 * var(--_gap));
  }

  .list {
    --_lines: 2;
    --_text: ${g.n(g.TEXT.list)}em;
  }

  /* Above the text, or beside it: --_fold is without end where it is narrow, and below zero where it is wide. */
  .list.pictured {
    --_fold: (var(--_row, ${g.n(g.ROW_FROM)}em) - var(--_width)) * 9999;
    --_image: max(
      0px,
      var(--_width) * 3 / 16 - var(--_words),
      min(var(--_width) * 9 / 16 + 2 * var(--_gap), var(--_fold))
    );
    flex-flow: wrap;

    > .media {
      inline-size: clamp(100% / 3, var(--_fold), 100%);
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
    --_image: 0px;
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
      --_image: 0px;
      flex-direction: row;
      column-gap: 1.5em;

      > .media {
        inline-size: calc((100% - 1.5em) * 0.6);
      }
    }
  }
`;
