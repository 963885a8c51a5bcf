import { cells, ledger } from '../../data/current.ts';
import { datasetTable, wholeTable } from '../../data/dataset-table.ts';
import { tableProblems, type PublishedTable } from '../../data/publish/table.ts';
import type { Dataset } from '../../data/schema/datasets.ts';
import { tableNames, type TableName } from '../../data/schema/table.ts';
import { runChecks } from '../run-checks.ts';
import { checksBody } from './checks.ts';

/** A dataset of the ledger, and the table that is published of it. */
export interface PublishedDataset {
  readonly dataset: Dataset;
  readonly table: PublishedTable;
}

let made: readonly PublishedTable[] | undefined;

/**
 * Every dataset as it is published, in the order of `datasets.csv`, made once a build. Throws with
 * all that is wrong.
 */
export function publishedTables(): readonly PublishedTable[] {
  return (made ??= makeTables());
}

/** Every dataset with its table, in the same order. */
export function publishedDatasets(): readonly PublishedDataset[] {
  const tables = new Map(publishedTables().map((table) => [table.id, table]));
  return ledger.datasets.flatMap((dataset) => {
    const table = tables.get(dataset.id);
    return table === undefined ? [] : [{ dataset, table }];
  });
}

/** A dataset with its table. Throws for one that nobody declared. */
export function publishedDataset(id: string | undefined): PublishedDataset {
  const found = publishedDatasets().find(({ dataset }) => dataset.id === id);
  if (found === undefined) throw new Error(`unknown dataset: ${id} (add it to data/datasets.csv)`);
  return found;
}

function makeTables(): readonly PublishedTable[] {
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
