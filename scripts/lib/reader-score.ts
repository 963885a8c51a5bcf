import type { Score } from '../../src/site/reader-score.ts';
import type { Reading } from '../../src/reading/reading.ts';

/** A figure of a text as a person marked it. */
export interface Gold {
  /** In base units: 5376800, and 65 for 65%. */
  readonly value: number;
  readonly unit: string;
  readonly qualifier: 'eq' | 'gt' | 'gte' | 'lt' | 'lte' | 'about' | 'nearly';
  readonly status: string;
  /** Empty where the text does not say. */
  readonly period: string;
  /** Either reading is fair, so it counts for nothing. */
  readonly optional?: boolean | undefined;
}

const bounds: Readonly<Record<Gold['qualifier'], Reading['bound']>> = {
  eq: 'exact',
  gt: 'more-than',
  gte: 'at-least',
  lt: 'less-than',
  lte: 'at-most',
  about: 'about',
  nearly: 'nearly',
};

type Pair = readonly [gold: Gold, reading: Reading];

/**
 * Holds the figures of one text against what was marked in it. They are aligned in reading order,
 * by the longest common run of equal values, the same unit before another.
 */
export function scoreOf(gold: readonly Gold[], all: readonly Reading[]): Score {
  const readings = all.filter(({ kind, decimal }) => kind === 'figure' && decimal !== '');
  const { pairs, missed } = aligned(gold, readings);
  const counted = pairs.filter(([{ optional }]) => optional !== true);
  const count = (test: (pair: Pair) => boolean): number => counted.filter(test).length;
  const timed = (pair: Pair): boolean => pair[0].period !== '';
  const same = ([own, { period }]: Pair): boolean => period === own.period;
  return {
    texts: 1,
    marked: counted.length + missed.filter(({ optional }) => optional !== true).length,
    found: counted.length,
    read: readings.length,
    extra: readings.length - pairs.length,
    unit: count(([own, { unit }]) => sameUnit(unit, own.unit)),
    bound: count(([own, { bound }]) => bound === bounds[own.qualifier]),
    status: count(([own, { status }]) => status === own.status),
    timed: count(timed),
    period: count((pair) => timed(pair) && same(pair)),
    empty: count((pair) => timed(pair) && pair[1].period === ''),
    wrong: count((pair) => timed(pair) && pair[1].period !== '' && !same(pair)),
  };
}

/** The sum of several scores. */
export function sumOf(scores: readonly Score[]): Score {
  const none: Score = {
    ...{ texts: 0, marked: 0, found: 0, read: 0, extra: 0, unit: 0 },
    ...{ bound: 0, status: 0, timed: 0, period: 0, empty: 0, wrong: 0 },
  };
  return scores.reduce(
    (sum, score) =>
      Object.fromEntries(
        (Object.keys(none) as (keyof Score)[]).map((key) => [key, sum[key] + score[key]]),
      ) as unknown as Score,
    none,
  );
}

function aligned(
  gold: readonly Gold[],
  readings: readonly Reading[],
): { pairs: readonly Pair[]; missed: readonly Gold[] } {
  const best = gold.map(() => new Float64Array(readings.length + 1));
  best.push(new Float64Array(readings.length + 1));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const taken = (row: number, column: number): number => {
    const [own, reading] = [gold[row], readings[column]];
    if (!own || !reading || !sameValue(Number(reading.decimal), own.value)) return -1;
    return at(row + 1, column + 1) + (sameUnit(reading.unit, own.unit) ? 1.1 : 1);
  };
  for (let row = gold.length - 1; row >= 0; row -= 1) {
    for (let column = readings.length - 1; column >= 0; column -= 1) {
      const line = best[row];
      if (line) {
        line[column] = Math.max(at(row + 1, column), at(row, column + 1), taken(row, column));
      }
    }
  }
  const pairs: Pair[] = [];
  const missed: Gold[] = [];
  for (let [row, column] = [0, 0]; row < gold.length;) {
    const [own, reading] = [gold[row], readings[column]];
    if (!own) break;
    if (reading && Math.abs(at(row, column) - taken(row, column)) < 1e-9) {
      pairs.push([own, reading]);
      row += 1;
      column += 1;
    } else if (!reading || at(row + 1, column) >= at(row, column + 1)) {
      missed.push(own);
      row += 1;
    } else column += 1;
  }
  return { pairs, missed };
}

function sameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-4 * Math.max(1e-9, Math.abs(b));
}

/** A wage may be marked in 元 alone. */
function sameUnit(read: string, marked: string): boolean {
  return read === marked || (marked === '元' && (read === '元/月' || read === '元/人'));
}
