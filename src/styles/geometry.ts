/**
 * The heights that a story is promised before it is there, in em of the widget's text. The elements' own CSS and the
 * reservation rules for pages (`reserve.ts`) are both made of these, so that a box reserved before the script arrives is
 * the box that the story fills.
 */

/** A line of label, date or credit: 0.8125em × 1.4. */
export const META = 1.1375;
/** A line of a standard headline (1.1875em × 1.2) and, to keep one rhythm, of a summary. */
export const LINE = 1.425;
/** A line of a compact headline. */
export const COMPACT_LINE = 1.25;
export const LABEL_GAP = 0.25;
export const ROW_GAP = 0.375;
/** Between image and text when stacked. */
export const MEDIA_GAP = 0.75;
/** Between image and text when side by side. */
export const COLUMN_GAP = 1.25;
/** On either side of the hairline between two stories. */
export const STORY_GAP = 1;
/** Above the credit. */
export const CREDIT_GAP = 0.75;
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

const LABEL = META + LABEL_GAP;
const FOOT = ROW_GAP + META;
const round = (height: number): number => Math.round(height * 1e4) / 1e4;

/** Height promised to the text of a story: its label, so many lines of headline and summary, and its date. */
export const TEXT = {
  /** Three lines of headline, three of summary. */
  vertical: round(LABEL + 6 * LINE + ROW_GAP + FOOT),
  /** Three lines of headline, two of summary. A longer headline takes its lines from the summary. */
  list: round(LABEL + 5 * LINE + ROW_GAP + FOOT),
  /** Three lines of headline. */
  compact: round(LABEL + 3 * COMPACT_LINE + FOOT),
  /** Two lines of headline; three where it is too narrow for images beside texts, for there it takes as many. */
  headlines: round(LABEL + 2 * LINE + FOOT),
  headlinesNarrow: round(LABEL + 3 * LINE + FOOT),
  /** Two lines of headline; a row takes the height of its tallest tile. */
  grid: round(LABEL + 2 * LINE + FOOT),
  /** Beside the headline, whose size follows the width: label, four lines of summary, date. */
  lead: round(LABEL + 4 * LINE + ROW_GAP + FOOT),
} as const;

/** Lines of a lead's headline that are promised. */
export const LEAD_LINES = 3;
