/** The names of the variants of a story that are made of ours. */
export const drawnInBrowser = 'drawn in the browser';
export const withoutScript = 'without script';
