import * as g from './geometry.js';
import {GAP} from './tokens.js';

/**
 * Rules for pages: the box that `news-list` and `news-card` will fill, kept for them until the script has come. A float
 * without width takes the height, because percentages in its padding are of the element's own width, and because the
 * page's fallback then stands in the same box. `--_w` is that width, `--_g` the gap between rows, `--_t`
 * the height of a story's text, `--_s` of a story.
 */
export function reserveCss(): string {
  const w = 'var(--_w)';
  const text = 'var(--_t)';
  /** `below` where the width is under so many em, else `above`, which must be the smaller of the two. */
  const step = (em: number, below: string, above: string): string => `max(${above},min(${below},${g.fold(em, w)}))`;
  const gaps = (count: number): string => `${count}*var(--_g)`;
  /** With the gaps between its rows. */
  const rows = (height: number, count: number): string => `calc(${height}em + ${gaps(count)})`;
  const {withSummary, withoutSummary} = g.GAPS;
  const stacked = (under: string): string => `${w}*.5625 + ${gaps(2)} + ${under}`;
  const row = step(g.ROW_FROM, stacked(text), `max(${w}*.1875,${text})`);
  const leadText = (size: string, foot: string): string =>
    `(${g.TEXT.lead}em + ${gaps(withSummary)} + ${g.LEAD_LINES * g.LEAD_LINE}*clamp(1.5em,${size},2.5em)${foot})`;
  const lead = (foot = ''): string =>
    step(
      g.LEAD_FROM,
      stacked(leadText(`1em + ${w}*.026`, foot)),
      `max((${w} - 1.5em)*.3375,${leadText(`${w}*.035`, foot)})`,
    );
  const list = (selector: string): string => `news-list${selector}:not(:defined):before`;
  const card = (selector: string): string => `news-card${selector}:not(:defined):before`;
  const both = (selector: string): string => `${list(selector)},${card(selector)}`;

  /** Tiles in so many columns. */
  const columns = (c: number): string => {
    const lines = `round(up,(var(--_n) - var(--_l))/${c},1)`;
    const tile = `(${w}/${c}*.5625 - ${((c - 1) / c) * g.TILE_GAP * 0.5625}em + ${gaps(2)} + ${text})`;
    return `${lines}*${tile} + (${lines} - 1)*${g.ROWS_GAP}em`;
  };
  const until = (c: number): number => (c + 1) * g.TILE + c * g.TILE_GAP;
  const tiles = [3, 2, 1].reduce((above, c) => step(until(c), columns(c), above), columns(4));

  const counts = [...Array(g.MAX_COUNT).keys()].map((i) => `${list(`[count="${i + 1}"]`)}{--_n:${i + 1}}`);
  return [
    // Where the script will define nothing, it must promise nothing.
    `@supports (color:light-dark(red,red)) and selector(:state(a)){`,
    // Stories in plain HTML say their language; where the script comes, they take no other height than the box.
    `:is(news-list,news-card):not(:defined){display:flow-root;position:relative;` +
      `@media (scripting:enabled){>[lang]:only-child{position:absolute;inset:0;overflow:auto}}}`,
    `${both('')}{content:"";float:inline-start;font-size:calc(1em*var(--news-text-scale,1));--_w:100%;--_g:var(--news-gap,${GAP}em);--_p:0em;--_c:${g.CREDIT}em;--_l:0;` +
      `padding-block-end:calc(var(--_b) + var(--_c) + var(--_p))}`,
    `${both('[surface~=card]')},${both('[theme]')}{--_w:calc(100% - ${2 * g.CARD_PADDING}em);--_p:${2 * g.CARD_PADDING}em}`,
    `${both('[hide~=source]')}{--_c:0em}`,

    `${card('')}{--_c:calc(${g.CREDIT}em + var(--_g));--_t:${rows(g.TEXT.vertical, withSummary)};--_b:calc(${stacked(text)})}`,
    `${card('[layout=horizontal]')}{--_t:calc(${g.TEXT.list}em + ${gaps(withSummary)} + var(--_c));--_b:calc(${row} - var(--_c))}`,
    `${card('[layout=lead]')}{--_b:calc(${lead(' + var(--_c)')} - var(--_c))}`,
    `${card('[layout=compact]')}{--_t:${rows(g.TEXT.compact, withoutSummary)}}`,
    `${card('[layout=compact]')},${card('[hide~=image]')}{--_b:${text}}`,

    `${list('')}{--_n:${g.COUNT};--_t:${rows(g.TEXT.list, withSummary)};--_s:${row};--_h:0em;--_d:0em;--_m:0em;--_f:var(--_s);` +
      `--_b:calc(var(--_f) + (var(--_n) - 1)*(var(--_s) + ${2 * g.STORY_GAP}em + 1px) + var(--_h) + var(--_d) + var(--_m))}`,
    ...counts,
    `${list('[layout=compact]')}{--_t:${rows(g.TEXT.compact, withoutSummary)};--_s:${text}}`,
    `${list('[layout=headlines]')}{--_t:${step(g.ROW_FROM, rows(g.TEXT.headlinesNarrow, withoutSummary), rows(g.TEXT.headlines, withoutSummary))};--_s:${text}}`,
    `${list('[hide~=image]')}{--_s:${text}}`,
    `${list('[heading]')}{--_h:calc(${g.HEADING}em + 2px)}`,
    `${list('[description]')}{--_d:${g.DESCRIPTION}em}`,
    `${list('[more=button]')},${list('[more=scroll]')}{--_m:${g.STORY_GAP + g.BUTTON}em}`,
    `${list('[lead]')}{--_f:${lead()}}`,
    `${list('[layout=grid]')}{--_t:${rows(g.TEXT.grid, withoutSummary)};--_f:0em;--_b:calc(var(--_f) + ${tiles} + var(--_h) + var(--_d) + var(--_m))}`,
    `${list('[layout=grid][lead]')}{--_l:1;--_f:calc(${lead()} + ${g.TILE_GAP + g.ROWS_GAP}em + 1px)}`,
    // Its lines are as high as they will be in the element.
    `:is(news-list,news-card,news-article){line-height:1.5;img{max-width:100%;height:auto}}`,
    `}`,
  ].join('\n');
}
