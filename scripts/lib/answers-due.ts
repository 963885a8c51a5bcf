import { readFiles } from '../../src/data/read.ts';
import { readTable } from '../../src/data/file/table.ts';
import type { Problem } from '../../src/data/problem.ts';
import { answers } from '../../src/data/schema/answers.ts';
import { tables } from '../../src/data/schema/tables.ts';
import { toCsv } from '../../src/data/write.ts';

/** The cells of a row by column; those that are left out are empty. */
export type Cells = Readonly<Record<string, string>>;

/** What is told of a promise on which no document that was read reports. */
const silence = {
  verdict: 'unreported',
  caveat_en: 'No document read so far reports on it.',
  caveat_zh: '已读的文件都没有回应。',
};

/** The promises that a check found without an answer, in the order of its problems. */
export function unanswered(problems: readonly Problem[]): readonly string[] {
  return problems.flatMap(({ message }) => /^missing answer to (\S+):/.exec(message)?.[1] ?? []);
}

/**
 * Rows of `answers.csv` for promises that have none, without the line of the columns. Beside a
 * promise stands what is reported of the same thing for the same year, whose verdict and caveats a
 * person has to give; where nothing is, that nobody reported on it.
 */
export function answerRows(promises: readonly string[], directory: string): string {
  const file = readFiles(directory).get('figures.csv');
  const figures = readTable<unknown>(tables.figures, 'figures.csv', file).raw.map(
    ({ row }): Cells => row,
  );
  const byId = new Map(figures.map((row) => [row.id, row]));
  const rows = promises.flatMap((promise): Cells[] => {
    const made = byId.get(promise);
    const results = figures.filter((row) => made !== undefined && reports(row, made));
    return results.length === 0
      ? [{ promise, result: '', ...silence }]
      : results.map(({ id = '' }) => ({ promise, result: id }));
  });
  return rowsOf(rows);
}

/** Rows of `answers.csv`, without the line of the columns. */
export function rowsOf(rows: readonly Cells[]): string {
  const columns = answers.columns.map(({ name }) => name);
  const whole = toCsv(
    rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? '']))),
    columns,
  );
  return whole.slice(whole.indexOf('\n') + 1);
}

/** Whether a row reports what another promises: the same thing, of the same people, in that year. */
function reports(row: Cells, promise: Cells): boolean {
  const same = (['place', 'indicator', 'group'] as const).every(
    (column) => row[column] === promise[column],
  );
  // What is to be added up over years is not reached by one of them.
  const alike = (row.accrual === 'cumulative') === (promise.accrual === 'cumulative');
  const year = yearOf(row);
  return same && alike && row.status === 'reported' && year !== '' && year === yearOf(promise);
}

/** The year in which the period of a row ends; empty where it has none. */
function yearOf({ period = '' }: Cells): string {
  return (period.split('/').at(-1) ?? '').slice(0, 4);
}
