/** The note on a numeral that a figure of the same text has in it: 三分 of 三分之一. */
export function partOf(figure: string): string {
  return `part of ${figure}`;
}

/** The figure that such a note names; null for any other note. */
export function wholeIn(note: string): string | null {
  return /^part of (\S+)$/.exec(note)?.[1] ?? null;
}
