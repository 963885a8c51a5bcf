/**
 * Screens with room for a stage: beside the text, or above it on a phone or tablet held upright. The same
 * words stand in `first-paint.js`, which cannot import; a test compares them.
 */
export const ROOM =
  'screen and (min-width: 1000px) and (min-height: 600px), screen and (max-width: 699.98px) and (min-height: 620px), screen and (min-width: 700px) and (max-width: 999.98px) and (min-height: 1000px)';

/** Screens with the stage beside the text. */
export const WIDE = '(min-width: 1000px)';

/** Where the session remembers that the reader wants all charts at once. */
export const ALL_CHARTS = 'ledger:all-charts';
