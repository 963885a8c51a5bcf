import { isChosen } from '../chosen.ts';
import { chosenTables, type DatasetTable } from '../schema/datasets.ts';
import type { Problem } from '../problem.ts';
import type { Reads } from './reads.ts';

/** A dataset holds a figure. Rows that could not be read, or an unknown id, are told elsewhere. */
export function datasetProblems({
  datasets,
  figures,
  indicators,
  ...named
}: Reads): readonly Problem[] {
  if ([figures, indicators].some(({ problems }) => problems.length > 0)) return [];
  const topics = new Map(indicators.rows.map(({ row }) => [row.id, row.topic]));
  const ids = new Set(
    [indicators, named.topics, named.places, named.documents].flatMap(({ raw }) =>
      raw.map(({ row }) => row.id),
    ),
  );
  const needless = (line: number, table: DatasetTable): Problem => {
    const message = `invalid selection: the rows of ${table} are not chosen by figure (write all)`;
    return { file: datasets.file, line, column: 'rows', message };
  };
  return datasets.rows.flatMap(({ line, row: { rows, table } }) => {
    if (!chosenTables.includes(table)) return rows.length === 0 ? [] : [needless(line, table)];
    const empty = !figures.rows.some(({ row }) =>
      isChosen(rows, row, topics.get(row.indicator) ?? null),
    );
    const asked = rows.flat().filter(({ by }) => by !== 'status');
    if (!empty || asked.some(({ id }) => !ids.has(id))) return [];
    const message =
      'invalid selection: it chooses no figure (name a topic, place, document or indicator that figures have)';
    return [{ file: datasets.file, line, column: 'rows', message }];
  });
}
