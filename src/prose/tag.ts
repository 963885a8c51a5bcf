/** `{…}` in a template. */
export const tagPattern = /\{([^{}]*)\}/g;
