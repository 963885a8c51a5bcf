/** A text of a page: the names of its element, and the size of its letters in px. */
export interface TextSize {
  readonly name: string;
  readonly size: number;
}

/** The sizes of all text outside the drawings, in order. Runs inside the page. */
export function textSizes(): TextSize[] {
  return [...document.querySelectorAll('body *:not(svg *, script, style)')]
    .filter((each) => [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE))
    .map((each) => ({
      name: `${each.localName}.${each.className} in ${each.parentElement?.className ?? ''}`,
      size: Number.parseFloat(getComputedStyle(each).fontSize),
    }));
}

/** The texts that are not about twice as large where a reader has asked for it. */
export function stillSmall(
  before: readonly TextSize[],
  after: readonly TextSize[],
): readonly string[] {
  const small = before.flatMap(({ name, size }, i) => {
    const grown = after[i]?.size ?? 0;
    // A title as wide as the screen has nowhere to grow.
    return grown / size < 1.9 && grown < 40 ? [`${name}: ${size} px, then ${grown} px`] : [];
  });
  return [...new Set(small)];
}
