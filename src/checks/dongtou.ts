import type { Term } from './term.ts';
import { exactly, of, over } from './terms.ts';

/** The years that the Dongtou plan sets targets for. */
export const years = [2023, 2024, 2025, 2026, 2027] as const;

export type Year = (typeof years)[number];

/** The id of the 2022 level of a row of the Dongtou table. */
export function levelOf(indicator: string): string {
  return `dongtou-${indicator}-2022-baseline`;
}

/** The id of a target of that row. */
export function targetOf(indicator: string, year: Year): string {
  return `dongtou-${indicator}-${year}-target`;
}

/** The ids of its targets, year by year. */
export function targetsOf(indicator: string): readonly string[] {
  return years.map((year) => targetOf(indicator, year));
}

/** Each target with the one of the year after. */
export function stepsOf(indicator: string): readonly (readonly [string, string])[] {
  return years.slice(1).map((year, index) => {
    const before = years[index] ?? year;
    return [targetOf(indicator, before), targetOf(indicator, year)];
  });
}

/** The people in work that a year's skilled workers and their share imply. */
export function inWork(year: Year): Term {
  return over(exactly(targetOf('skilled-workers', year)), of(targetOf('skilled-share', year)));
}
