/**
 * Screens with room for a stage: beside the text, or above it on a phone or tablet held upright. In
 * em, so that a reader's larger letters need a larger screen. The same words stand in
 * `first-paint.js`, which cannot import; a test compares them.
 */
export const ROOM =
  'screen and (min-width: 62.5em) and (min-height: 37.5em), screen and (max-width: 43.749em) and (min-height: 38.75em), screen and (min-width: 43.75em) and (max-width: 62.499em) and (min-height: 62.5em)';

/** Screens with the stage beside the text. */
export const WIDE = '(min-width: 62.5em)';

/** Where the session remembers that the reader wants all charts at once. */
export const ALL_CHARTS = 'ledger:all-charts';
