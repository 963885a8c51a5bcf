import type { Lang } from '../../src/i18n/lang.ts';
import type { Allowed } from '../../src/prose/allowed.ts';
import { cover } from '../../src/prose/mask.ts';
import { typedNumbers } from '../../src/prose/typed.ts';

/**
 * What may stand in the words of the interface beside the names that may stand anywhere
 * (`src/prose/allowed.ts`), because it tells no number. How many there are of anything, and every
 * example of a number, comes from the data, through a `{value}`.
 */
export const allowedInWords: readonly Allowed[] = [
  {
    pattern: /(?<=\{x\} )percentage points?/g,
    why: 'the unit of a change of shares, whose number is filled in',
  },
  { pattern: /^(?:half a year|半年)$/g, why: 'how half a year is said that the data holds' },
  { pattern: /首尾两年/g, why: 'the first year and the last, however many lie between' },
  { pattern: /两个相邻的数/g, why: 'two numerals that are read as one: a manner of writing' },
  { pattern: /推到一半/g, why: 'as far as half-way: nothing is counted' },
];

/** The numbers typed in words of the interface, which the data should tell. */
export function numbersIn(words: string, lang: Lang): readonly string[] {
  const open = allowedInWords.reduce((rest, { pattern }) => cover(rest, pattern), words);
  return typedNumbers(open, lang).map(({ value }) => value);
}
