import type { Doubt } from '../words/doubts.ts';
import type { Decimal } from './decimal.ts';
import type { Mention } from './mentions.ts';

/** One quantity of a paragraph: a numeral, or several that belong together (三分之二, 5 千). */
export interface Quantity {
  readonly mentions: readonly Mention[];
  readonly start: number;
  readonly end: number;
  /** Null for what looks like a numeral and is no number, such as 22.05.2020. */
  readonly value: Decimal | null;
  /** Whether 多, 余 or 几 stands inside. */
  readonly more: boolean;
  /** Whether it is a pair of neighbours, of which the value is the lower: 两三. */
  readonly pair: boolean;
  /** A unit that the numerals settle themselves: a fraction is a percentage. */
  readonly unit: string | null;
  readonly doubts: readonly Doubt[];
}

/** How several numerals may join; given the half-width line and the numerals from here on. */
export type Join = (line: string, mentions: readonly Mention[]) => Quantity | null;

/** Where a numeral ends in its line. */
export const endOf = ({ index, printed }: Mention): number => index + printed.length;

/** The numeral as it stands in the half-width line. */
export const word = (line: string, mention: Mention): string =>
  line.slice(mention.index, endOf(mention));

/** A quantity of one numeral or several; null where there are none. */
export function make(
  mentions: readonly Mention[],
  value: Decimal | null,
  rest: Partial<Pick<Quantity, 'more' | 'pair' | 'unit' | 'end' | 'doubts'>> = {},
): Quantity | null {
  const [first] = mentions;
  const last = mentions.at(-1);
  if (!first || !last) return null;
  const plain = { end: endOf(last), more: false, pair: false, unit: null, doubts: [] };
  return { ...plain, mentions, start: first.index, value, ...rest };
}
