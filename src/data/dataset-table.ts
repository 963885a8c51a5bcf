import type { Ledger } from './ledger.ts';
import { promiseColumns, promiseRow } from './promise-table.ts';
import { fromText, type PublishedRow, type PublishedTable } from './publish/table.ts';
import type { RawCells } from './read.ts';
import type { Dataset } from './schema/datasets.ts';
import type { TableName } from './schema/table.ts';
import { tables } from './schema/tables.ts';
import { chosenBy, tidyColumns, tidyRow } from './tidy.ts';
import { yearTable } from './year-table.ts';

/** What a table of its own has besides its name and its words. */
export type Body = Pick<PublishedTable, 'columns' | 'key' | 'rows' | 'documents'>;

/** What datasets are made of: the ledger, its cells, and the checks, which are worked out elsewhere. */
export interface DatasetSources {
  readonly ledger: Ledger;
  readonly cells: RawCells;
  readonly checks: Body;
}

/** A dataset as it is published. */
export function datasetTable(dataset: Dataset, sources: DatasetSources): PublishedTable {
  const { id, title, description } = dataset;
  return { id, title, description, ...bodyOf(dataset, sources) };
}

function bodyOf(dataset: Dataset, { ledger, cells, checks }: DatasetSources): Body {
  const { table } = dataset;
  if (table === 'checks') return checks;
  if (table !== 'figures' && table !== 'promises' && table !== 'years') {
    return fileBody(table, cells, ledger);
  }
  const chosen = chosenBy(dataset, ledger);
  const figures =
    table === 'promises' ? chosen.filter(({ status }) => status === 'target') : chosen;
  const documents = [...new Set(figures.map(({ document }) => document))];
  switch (table) {
    case 'figures': {
      const rows = figures.map((figure) => tidyRow(figure, ledger));
      return { columns: tidyColumns, key: ['id'], rows, documents };
    }
    case 'promises': {
      const rows = figures.map((figure) => promiseRow(figure, ledger));
      return { columns: promiseColumns, key: ['promise'], rows, documents };
    }
    case 'years':
      return { ...yearTable(figures, ledger), key: ['series', 'accrual'], documents };
  }
}

/** A file of the ledger as it stands, in the types of its columns. */
function fileBody(name: TableName, cells: RawCells, ledger: Ledger): Body {
  const { columns, key } = tables[name];
  const rows = cells[name].map((row): PublishedRow =>
    Object.fromEntries(
      columns.map((column) => [column.name, fromText(row[column.name] ?? '', column.nature)]),
    ),
  );
  return { columns, key, rows, documents: ledger.documents.map(({ id }) => id) };
}

/** The name of the dataset that is a whole table; null where none is. */
export function wholeTable(
  table: TableName,
  { datasets }: Pick<Ledger, 'datasets'>,
): string | null {
  return datasets.find((each) => each.table === table && each.rows.length === 0)?.id ?? null;
}
