import type { Problem } from '../problem.ts';
import type { Reads } from './reads.ts';

/** A fact from outside is counted in the unit of its indicator, so that figures can be set beside it. */
export function contextProblems({ context, indicators }: Reads): readonly Problem[] {
  const units = new Map(indicators.rows.map(({ row }) => [row.id, row.unit]));
  return context.rows.flatMap(({ line, row: { indicator, unit } }) => {
    const own = units.get(indicator);
    if (own === undefined || own === unit) return [];
    const message = `invalid unit "${unit}": ${indicator} is counted in ${own}, convert the value or name another indicator`;
    return [{ file: context.file, line, column: 'unit', message }];
  });
}
