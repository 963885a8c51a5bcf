import { seriesKey } from '../promises.ts';
import type { Problem } from '../problem.ts';
import type { Figure } from '../schema/figures.ts';
import type { Reads } from './reads.ts';

/**
 * A promise counts once, also where a later document says it again: two rows would fall due twice.
 * What another document changes, in value, bound or period, is a promise of its own.
 */
export function restatedProblems({ figures, documents, mentions }: Reads): readonly Problem[] {
  const published = new Map(documents.rows.map(({ row }) => [row.id, row.published]));
  const day = ({ document }: Figure): string => published.get(document) ?? '';
  const promised = figures.rows.filter(
    ({ row }) => row.status === 'target' || row.status === 'projection',
  );
  return [...Map.groupBy(promised, ({ row }) => sameness(row)).values()].flatMap((rows) => {
    const [first, ...others] = rows.toSorted((a, b) => (day(a.row) < day(b.row) ? -1 : 1));
    if (first === undefined) return [];
    return others.flatMap(({ line, row }) => {
      if (row.document === first.row.document) return [];
      const message = `duplicate promise: ${row.id} says again what ${first.row.id} promises (leave the row out, set ${row.mentions.join(' ')} of ${row.document} aside in ${mentions.file} as other with the note "restates ${first.row.id}", and say in the note of that figure where it is said again)`;
      return [{ file: figures.file, line, column: 'id', message }];
    });
  });
}

function sameness(figure: Figure): string {
  const { status, period, bound, value, word, accrual } = figure;
  const said = [status, period?.text ?? figure.id, bound, value ?? word?.zh ?? '', accrual];
  return [seriesKey(figure), ...said].join(' ');
}
