import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';

/** The middle of some numbers; of two, the mean. @throws where there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
  const [a, b] = [sorted[low], sorted[high]];
  if (a === undefined || b === undefined) throw new Error('missing values: nothing was measured');
  return (a + b) / 2;
}

/** A number in three digits that say something. */
export function short(value: number): number {
  return Number(value.toPrecision(3));
}

/** What a number is in terms of another; 1 where both are nothing, null where only the other is. */
export function ratio(value: number, to: number): number | null {
  if (to === 0) return value === 0 ? 1 : null;
  return short(value / to);
}

/** Keeps what a bench found: ratios and counts, so that another machine may write the same. */
export async function writeResults(name: string, results: unknown): Promise<void> {
  const folder = 'scripts/bench/results';
  mkdirSync(folder, { recursive: true });
  const text = await format(JSON.stringify(results), { parser: 'json', printWidth: 100 });
  writeFileSync(join(folder, `${name}.json`), text);
}
