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

/** A case with numbers other than the ledger's, by the ids of their figures. */
export function valued(
  values: Readonly<Record<string, number>>,
  draw: (pen: Pen) => Drawing,
): (pen: Pen) => Drawing {
  return (pen) => {
    const figure: Pen['figure'] = (id) => {
      const printed = pen.figure(id);
      return { ...printed, value: values[id] ?? printed.value };
    };
    return draw({ ...pen, figure });
  };
}
