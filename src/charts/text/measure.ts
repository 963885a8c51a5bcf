import widths from './widths.json' with { type: 'json' };

export type Face = keyof typeof widths;

/** Widest a character the face lacks is taken to be, in em: no fallback face draws a wider one. */
const unknown = 1;

/** Room for a fallback face that is a little wider than the one measured. */
const slack = 1.03;

/** Han, kana, full-width forms and their punctuation stand on a square: 1 em. */
const square = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

/** What a character takes in em; undefined where the face lacks it. */
function em(character: string, face: Face): number | undefined {
  if (square.test(character)) return 1;
  const table: Readonly<Record<string, number>> = widths[face];
  const thousandths = table[character];
  return thousandths === undefined ? undefined : thousandths / 1000;
}

/**
 * The width in px of one line of text.
 * Latin advances come from the site's own faces, a Han character is 1 em; kerning is left out,
 * so the answer errs to the wide side.
 */
export function measure(text: string, size: number, face: Face = 'sans'): number {
  let width = 0;
  for (const character of text) width += em(character, face) ?? unknown;
  return width * size * slack;
}

/**
 * The width in px that the site's own faces set a line in, without room to spare; undefined where
 * they lack one of its characters.
 */
export function advance(text: string, size: number, face: Face = 'sans'): number | undefined {
  let width = 0;
  for (const character of text) {
    const own = em(character, face);
    if (own === undefined) return undefined;
    width += own;
  }
  return width * size;
}
