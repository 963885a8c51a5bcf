/** Screens with the stage beside the text. */
export const WIDE = '(min-width: 62.5em)';

/** Where the session remembers that the reader wants all charts at once. */
export const ALL_CHARTS = 'ledger:all-charts';
