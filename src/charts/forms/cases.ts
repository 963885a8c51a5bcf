import type { Pen } from '../pen.ts';
import type { Drawing } from '../plot.ts';

/**
 * What a form can show, by name, drawn from the invented ledger of `fixtures/`: the default export
 * of `{form}.cases.ts`. Tests hold each to its committed pictures; the gallery shows them.
 */
export type Cases = Readonly<Record<string, (pen: Pen) => Drawing>>;

/** The years of Bing's plan: that of the level, then one a target. */
export const years = ['2022', '2023', '2024', '2025', '2026', '2027'] as const;

/** A row of Bing's plan, year by year. */
export function row(indicator: string): string[] {
  return years.map(
    (year) => `bing-${indicator}-${year}-${year === '2022' ? 'baseline' : 'target'}`,
  );
}
