/** One line of a word list. */
export interface Word {
  /** The word, in which `[…]` and `?` stand as in a regular expression. */
  readonly word: string;
  /** A phrase of our own in which it is read as its list says. */
  readonly example: string;
  /** What makes it another word where it stands beside it: 庭 after 家. */
  readonly unless: readonly string[];
  /** What makes it the word again: 政府 beside 政. */
  readonly yet: readonly string[];
}

/**
 * A word list: on each line a word, an example, and what may not stand beside the word; with a
 * plus in front, what may all the same. Lines that begin with # are remarks.
 */
export function words(list: string): readonly Word[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [word = '', example = '', ...beside] = line.split(/\s+/);
      const yet = beside.filter((each) => each.startsWith('+')).map((each) => each.slice(1));
      return { word, example, unless: beside.filter((each) => !each.startsWith('+')), yet };
    });
}

/** The words as one regular expression, the longest first; what is beside them stands after. */
export function pattern(list: readonly Word[]): string {
  return list
    .toSorted((a, b) => b.word.length - a.word.length)
    .map(({ word, unless, yet }) => word + besides(unless, yet))
    .join('|');
}

function besides(unless: readonly string[], yet: readonly string[]): string {
  if (unless.length === 0) return '';
  const but = (start: string): string => {
    const longer = yet.filter((each) => each.startsWith(start));
    return longer.length === 0
      ? start
      : `${start}(?!${longer.map((each) => each.slice(start.length)).join('|')})`;
  };
  return `(?!${unless.map(but).join('|')})`;
}
