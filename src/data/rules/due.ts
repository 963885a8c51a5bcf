import type { Problem } from '../problem.ts';
import type { Figure } from '../schema/figures.ts';
import type { Reads } from './reads.ts';

/**
 * A promise that came due by the last document about its place, or has no date, has an answer, if
 * only that nobody reported on it; and nobody failed to report on what was not yet due. Rows that
 * could not be read are told elsewhere.
 */
export function dueProblems({ answers, documents, figures }: Reads): readonly Problem[] {
  if ([answers, documents, figures].some(({ problems }) => problems.length > 0)) return [];
  const published = new Map(documents.rows.map(({ row }) => [row.id, row.published]));
  const last = (of: readonly string[]): string => of.toSorted().at(-1) ?? '';
  const days = Map.groupBy(figures.rows, ({ row }) => row.place);
  const lastOf = new Map(
    [...days].map(([place, rows]) => [
      place,
      last(rows.map(({ row }) => published.get(row.document) ?? '')),
    ]),
  );
  const answered = new Map(answers.rows.map(({ row }) => [row.promise, row.result !== null]));
  const unanswered = figures.rows.flatMap(({ line, row }) => {
    if (!isPromise(row) || answered.has(row.id)) return [];
    const day = lastOf.get(row.place) ?? '';
    if (endOf(row) > day) return [];
    const when =
      row.period === null ? 'has no date' : `came due by ${day}, the last document about its place`;
    const message = `missing answer to ${row.id}: it ${when} (add a row to ${answers.file}; verdict unreported where no figure speaks to it)`;
    return [{ file: figures.file, line, column: 'id', message }];
  });
  const promises = new Map(figures.rows.map(({ row }) => [row.id, row]));
  const end = last([...published.values()]);
  const early = answers.rows.flatMap(({ line, row: { promise, result, verdict } }) => {
    const row = promises.get(promise);
    if (result !== null || verdict !== 'unreported') return [];
    if (row === undefined || endOf(row) <= end) return [];
    const message = `invalid word "unreported": ${promise} comes due after the last document (${end}): leave the row out`;
    return [{ file: answers.file, line, column: 'verdict', message }];
  });
  return [...unanswered, ...early];
}

function isPromise({ status }: Figure): boolean {
  return status === 'target' || status === 'projection';
}

/** The last day of a figure's period; what has none could have been reported on any day. */
function endOf({ period }: Figure): string {
  return period?.end ?? '';
}
