import { cells, ledger } from '../../data/current.ts';
import { datasetTable, wholeTable } from '../../data/dataset-table.ts';
import { tableProblems, type PublishedTable } from '../../data/publish/table.ts';
import { tableNames, type TableName } from '../../data/schema/table.ts';
import { runChecks } from '../run-checks.ts';
import { checksBody } from './checks.ts';

/** Every dataset as it is published, in the order of `datasets.csv`. Throws with all that is wrong. */
export function publishedTables(): readonly PublishedTable[] {
  const checks = checksBody(runChecks(ledger), ledger);
  const tables = ledger.datasets.map((each) => datasetTable(each, { ledger, cells, checks }));
  const problems = tables.flatMap(tableProblems);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return tables;
}

/** The datasets that have every row of a table of the ledger, by table: what an id leads to. */
export function wholeTables(): ReadonlyMap<TableName, string> {
  return new Map(
    tableNames.flatMap((name) => {
      const id = wholeTable(name, ledger);
      return id === null ? [] : [[name, id] as const];
    }),
  );
}
