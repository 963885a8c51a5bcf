import type { Ledger } from '../../data/ledger.ts';
import type { Figure } from '../../data/schema/figures.ts';
import type { Datum } from '../grammar/marks.ts';

/** A promise and the result that speaks to it. */
export interface Pair {
  readonly promise: Figure;
  readonly result: Figure;
}

/** The promises and results that answers.csv sets beside each other, by when the result came. */
export function pairsOf({ answers, figure, document }: Ledger): Pair[] {
  const published = ({ result }: Pair): string => document(result.document).published;
  return answers
    .flatMap(({ promise, result }) =>
      result === null ? [] : [{ promise: figure(promise), result: figure(result) }],
    )
    .toSorted((a, b) => (published(a) < published(b) ? -1 : 1));
}

/** One section of the page: a name, and its figures as marks on both sides of the spine. */
export interface SheetRow {
  readonly name: string;
  readonly sub?: string;
  readonly colour?: string;
  readonly figures: readonly Figure[];
  /** Said in red on the right page where nothing else stands. */
  readonly blank?: string;
  /** Answers to draw line by line, promise and result facing each other, joined in red. */
  readonly pairs?: readonly Pair[];
  /** Answers to draw from this row's promises down to results in later rows. */
  readonly crossings?: readonly Pair[];
  /** Results that begin a line each, nearest the spine, because a crossing ends there. */
  readonly leads?: readonly string[];
  /** Said in red on the left page where nothing else stands and the page is wide. */
  readonly aside?: string;
  /** What a promise of a pair is about, said where the page is wide. */
  readonly subject?: (promise: Figure) => string;
}

/** Where the page's parts lie, and how far marks stand apart; in px. */
export const sheets = {
  wide: { spine: 402, left: 128, rulesAt: 602, pitch: 18, dots: { pitch: 10.5, columns: 8 } },
  narrow: { spine: 171, left: 0, rulesAt: 266, pitch: 8.6, dots: { pitch: 4.4, columns: 5 } },
} as const;

/** How high its parts are, and its large letters; in px. */
export const heights = {
  wide: { head: 32, foot: 50, pad: 13, line: 18, pair: 24, big: 30 },
  narrow: { head: 20, foot: 21, pad: 2, line: 14, pair: 12, big: 16 },
} as const;

/** Where a figure's mark stands, in px. */
export interface Spot extends Datum {
  readonly x: number;
  readonly y: number;
}
