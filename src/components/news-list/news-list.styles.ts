import {css, unsafeCSS} from 'lit';
import * as g from '../../styles/geometry.js';
import {SURFACE, TEXT} from '../../styles/tokens.js';

const n = (value: number) => unsafeCSS(value);

const counts = unsafeCSS(
  [...Array(g.MAX_EVEN).keys()].map((before) => `.n${before + 1} { --_n: ${before + 1} }`).join('\n'),
);

export const styles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 1em;
    padding-block: 0.4em 0.75em;
    border-block-start: 2px solid currentcolor;
  }

  .title {
    flex: 1 1 auto;
    min-inline-size: 0;
    hyphens: auto;
    margin: 0;
    font-family: var(--news-font-headline, inherit);
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  .all {
    font-size: 0.8125em;
    line-height: 1.4;
    padding-block: 0.35em;
    margin-block: -0.35em;
  }

  .description {
    flex-basis: 100%;
    order: 1;
    margin: 0;
    margin-block-start: ${n(0.25 / 0.8125)}em;
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_muted);
  }

  /* Takes no height: its button lies over the end of the first line of the list, where there is most often nothing. */
  .new {
    display: flex;
    align-items: start;
    justify-content: end;
    position: relative;
    z-index: 2;
    block-size: 0;
    font-size: 0.8125em;
  }

  .head + .new {
    inset-block-start: -0.5em;
  }

  /* Its border and focus ring stand on the page, and keep the page's colour. */
  .new .button {
    -webkit-text-fill-color: var(--news-surface, ${SURFACE});
    background: var(--news-text, ${TEXT});
  }

  .stories {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /*
   * All at once where all are of one height: so many stories and what is between them, their head and their foot. The box
   * that is left out stands around the container, which costs then nothing. So what its height owes to its width is a
   * padding, out of which the container is pulled.
   */
  .even {
    --_width: 100%;
    --_fold: ${unsafeCSS(g.fold(g.ROW_FROM, '100%'))};
    --_sum: calc(
      var(--_n) * (var(--_promised) + ${n(2 * g.STORY_GAP)}em + 1px) - ${n(2 * g.STORY_GAP)}em - 1px +
        var(--_above, 0px) + var(--_end, 0px)
    );
    padding-block-start: var(--_sum);
    contain-intrinsic-block-size: auto 0px;
  }

  .even > div {
    container-type: inline-size;
    margin-block-start: calc(-1 * var(--_sum));
  }

  .even.headlines {
    --_text: ${n(g.TEXT.headlinesNarrow)}em;
    --_promised: max(var(--_words) - ${n(g.LINE)}em, min(var(--_words), var(--_fold)));
  }

  .even.list.pictured {
    --_promised: max(
      var(--_words),
      var(--_width) * 3 / 16,
      min(var(--_width) * 9 / 16 + 2 * var(--_gap) + var(--_words), var(--_fold))
    );
  }

  .even:has(.head) {
    --_above: ${n(g.HEADING)}em + 2px;
  }

  .even:has(.credit) {
    --_end: ${n(g.CREDIT)}em;
  }

  ${counts}

  .item + .item {
    margin-block-start: ${n(g.STORY_GAP)}em;
    padding-block-start: ${n(g.STORY_GAP)}em;
    border-block-start: 1px solid var(--_line);
  }

  .grid .stories {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(${n(g.TILE)}em, 100%), 1fr));
    gap: ${n(g.ROWS_GAP)}em ${n(g.TILE_GAP)}em;
  }

  .grid .item {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .grid .item:only-child:not(.first) {
    max-inline-size: ${n(g.TILE * 2)}em;
  }

  .grid .first {
    grid-column: 1 / -1;
    padding-block-end: ${n(g.TILE_GAP)}em;
    border-block-end: 1px solid var(--_line);
  }

  .numbered {
    --_width: calc(100cqi - 2.25em);
    counter-reset: story;
  }

  .even.numbered {
    --_width: (100% - 2.25em);
  }

  .numbered .item {
    counter-increment: story;
    display: grid;
    grid-template-columns: 2.25em minmax(0, 1fr);
  }

  .numbered .item::before {
    content: counter(story);
    font-family: var(--news-font-headline, inherit);
    font-size: 1.5em;
    font-weight: 300;
    line-height: 1;
    font-variant-numeric: tabular-nums;
    color: var(--_accent);
  }

  /* Not inline: that would add what lies under the baseline of an empty line. */
  .more {
    display: flex;
    inline-size: 100%;
    margin-block-start: 1em;
  }
`;
