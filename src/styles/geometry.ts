import {unsafeCSS, type CSSResult} from 'lit';

/**
 * The heights that a story is promised before it is there, in em of the widget's text. The elements' own CSS and the
 * reservation rules for pages (`reserve.ts`) are both made of these, so that a box reserved before the script arrives is
 * the box that the story fills. The gaps between a story's rows are left out: a page may set them.
 */

/** A number in a style sheet. */
export const n = (value: number): CSSResult => unsafeCSS(value);

/**
 * Without end where the width, in percent, is under so many em, and below zero where it is not: outside a container, where CSS
 * has no "if wider than", `max(above, min(below, fold))` chooses between two heights of which `above` is the smaller.
 */
export const fold = (em: number, width: string): string => `(${em}em - ${width}) * 9999`;

/** So many stories a list shows if it is not told. */
export const COUNT = 5;
/** So many it may show at once. */
export const MAX_COUNT = 50;
/** So many, of one height, are left out at once while they are far from the view. */
export const MAX_EVEN = 12;
/** A line of label, date or credit: 0.8125em × 1.4. */
export const META = 1.1375;
/** A line of a standard headline (1.1875em × 1.2) and, to keep one rhythm, of a summary. */
export const LINE = 1.425;
/** A line of a compact headline. */
export const COMPACT_LINE = 1.25;
/** Between image and text when side by side. */
export const COLUMN_GAP = 1.25;
/** On either side of the hairline between two stories. */
export const STORY_GAP = 1;
/** Under the label, on top of the gap between rows: it belongs to its headline. */
export const LABEL_GAP = -0.25;
/** Above the credit; at the foot of a story, on top of the gap between rows. */
export const CREDIT_GAP = 0.5;
/** The credit with the space above it. */
export const CREDIT = CREDIT_GAP + META;
/** Between the tiles of a grid, across and down. */
export const TILE_GAP = 1.5;
export const ROWS_GAP = 2;
/** Padding of a widget that has a ground of its own. */
export const CARD_PADDING = 1.25;
/** From this width a list's image stands beside its text. */
export const ROW_FROM = 26;
/** From this width a lead's image stands beside its text. */
export const LEAD_FROM = 48;
/** The narrowest tile of a grid. */
export const TILE = 15;
export const THUMBNAIL = 5;
export const BUTTON = 2.5;
/** Heading of a list under its rule: space, one line, space. */
export const HEADING = 2.575;
/** One line of description with the space above it. */
export const DESCRIPTION = META + 0.25;
/** A lead headline's line, as a multiple of its size. */
export const LEAD_LINE = 1.15;

/** Label and date. */
const ENDS = 2 * META + LABEL_GAP;
const round = (height: number): number => Math.round(height * 1e4) / 1e4;

/**
 * Height promised to the text of a story: its label, so many lines of headline and summary, and its date. Between these
 * rows there are `GAPS`.
 */
export const TEXT = {
  /** Three lines of headline, three of summary. */
  vertical: round(ENDS + 6 * LINE),
  /** Three lines of headline, two of summary. A longer headline takes its lines from the summary. */
  list: round(ENDS + 5 * LINE),
  /** Three lines of headline. */
  compact: round(ENDS + 3 * COMPACT_LINE),
  /** Two lines of headline; three where it is too narrow for images beside texts, for there it takes as many. */
  headlines: round(ENDS + 2 * LINE),
  headlinesNarrow: round(ENDS + 3 * LINE),
  /** Two lines of headline; a row takes the height of its tallest tile. */
  grid: round(ENDS + 2 * LINE),
  /** Beside the headline, whose size follows the width: label, four lines of summary, date. */
  lead: round(ENDS + 4 * LINE),
} as const;

export const GAPS = {withSummary: 3, withoutSummary: 2} as const;

/** Lines of a lead's headline that are promised. */
export const LEAD_LINES = 3;
