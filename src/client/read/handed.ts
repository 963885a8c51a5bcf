/** What the worker hands the page: first what its first screen needs, then the rest of the text. */
import type { Lack } from '../../reading/lacks.ts';
import type { Mention } from '../../reading/numbers/mentions.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Read } from './read-any.ts';

/** A paragraph of the text, and what was read in it. */
export interface Paragraph {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly readings: readonly Reading[];
  /** What its promises lack, by their locators. */
  readonly lacks: Readonly<Record<string, readonly Lack[]>>;
}

/** A promise as the table lists it. */
export interface Promised extends Pick<Reading, 'locator' | 'printed' | 'period'> {
  readonly lacks: readonly Lack[];
}

/** How many there are of what the summary names. */
export interface Counts extends Readonly<Record<Lack, number>> {
  readonly numerals: number;
  /** Numerals that are no part of a figure. */
  readonly aside: number;
  readonly figures: number;
  readonly doubtful: number;
  readonly promises: number;
}

/** What the page shows at once. */
export interface Head extends Pick<Read, 'hash' | 'gb18030'> {
  readonly counts: Counts;
  readonly promises: readonly Promised[];
  /** How many numerals each paragraph has. */
  readonly numerals: readonly number[];
  /** How many paragraphs are shown; a text may be too long to be shown whole. */
  readonly shown: number;
  readonly first: readonly Paragraph[];
}

/** So many paragraphs are shown at once, and then in every frame. */
const first = 30;
const atOnce = 150;
/** So many promises are listed; the file for download has all. */
const listed = 300;
/** So many characters are shown in all. */
export const most = 500_000;

/** What was read, in the pieces in which the page shows it. */
export interface Handed {
  readonly head: Head;
  /** The paragraphs after the first ones, in pieces. */
  readonly rest: () => readonly string[];
}

/**
 * Parts what was read. The pieces of the rest are JSON, because the page takes a string at next to
 * no cost, and opens each only when it draws it.
 */
export function handed(read: Read): Handed {
  const { paragraphs, hash, gb18030 } = read;
  const mentions = Map.groupBy(read.mentions, ({ paragraph }) => paragraph);
  const readings = Map.groupBy(read.readings, ({ locator }) => paragraphOf(locator));
  const shown = shownOf(paragraphs);
  const slice = (from: number, to: number): readonly Paragraph[] =>
    paragraphs.slice(from, Math.min(to, shown)).map((text, at): Paragraph => {
      const own = readings.get(from + at + 1) ?? [];
      return {
        text,
        mentions: mentions.get(from + at + 1) ?? [],
        readings: own,
        lacks: Object.fromEntries(own.flatMap((each) => lacking(read, each))),
      };
    });
  const head: Head = {
    hash,
    gb18030,
    counts: countsOf(read),
    promises: promisesOf(read),
    numerals: paragraphs.map((_, above) => mentions.get(above + 1)?.length ?? 0),
    shown,
    first: slice(0, first),
  };
  const rest = (): readonly string[] =>
    Array.from({ length: Math.ceil(Math.max(0, shown - first) / atOnce) }, (_, at) => {
      const from = first + at * atOnce;
      return JSON.stringify(slice(from, from + atOnce));
    });
  return { head, rest };
}

/** The number of the paragraph that a locator names. */
function paragraphOf(locator: string): number {
  return Number.parseInt(locator.slice(1), 10);
}

/** How many paragraphs are shown: as many as are not too long together, and never none. */
function shownOf(paragraphs: readonly string[]): number {
  let length = 0;
  const over = paragraphs.findIndex((text) => (length += text.length) > most);
  return over < 0 ? paragraphs.length : Math.max(1, over);
}

function lacking({ lacks }: Read, { locator }: Reading): [string, readonly Lack[]][] {
  const found = lacks.get(locator);
  return found === undefined ? [] : [[locator, found]];
}

function promisesOf({ readings, lacks }: Read): readonly Promised[] {
  return readings
    .filter(({ locator }) => lacks.has(locator))
    .slice(0, listed)
    .map(({ locator, printed, period }) => {
      return { locator, printed, period, lacks: lacks.get(locator) ?? [] };
    });
}

function countsOf({ readings, mentions, lacks }: Read): Counts {
  const figures = readings.filter(({ kind }) => kind === 'figure');
  const cited = new Set(figures.flatMap((figure) => figure.mentions));
  const all = [...lacks.values()];
  const without = (lack: Lack): number => all.filter((each) => each.includes(lack)).length;
  return {
    numerals: mentions.length,
    aside: mentions.filter(({ locator }) => !cited.has(locator)).length,
    figures: figures.length,
    doubtful: figures.filter(({ doubts }) => doubts.length > 0).length,
    promises: all.length,
    date: without('date'),
    baseline: without('baseline'),
    result: without('result'),
  };
}
