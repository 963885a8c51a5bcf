import { near } from './file/suggest.ts';
import { readTable, type TableRead } from './file/table.ts';
import { createLedger, type Ledger, type Tables } from './ledger.ts';
import type { Problem } from './problem.ts';
import { allRules } from './rules/index.ts';
import { inOrder } from './rules/order.ts';
import type { Reads } from './rules/reads.ts';
import { tableNames, type Table } from './schema/table.ts';
import { tables } from './schema/tables.ts';

export type Parsed = { readonly ledger: Ledger } | { readonly problems: readonly Problem[] };

/**
 * Reads the ledger from its files (`figures.csv` → bytes): a frozen ledger, or every problem of
 * every file in the order of files, lines and columns. `directory` only names the files.
 */
export function parseLedger(files: ReadonlyMap<string, Uint8Array>, directory = 'data'): Parsed {
  const read = <Row>(table: Table<Row>): TableRead<Row> =>
    readTable(table, `${directory}/${table.name}.csv`, files.get(`${table.name}.csv`));
  const reads: Reads = {
    documents: read(tables.documents),
    places: read(tables.places),
    topics: read(tables.topics),
    units: read(tables.units),
    groups: read(tables.groups),
    indicators: read(tables.indicators),
    figures: read(tables.figures),
    answers: read(tables.answers),
    mentions: read(tables.mentions),
    context: read(tables.context),
    corrections: read(tables.corrections),
    datasets: read(tables.datasets),
    terms: read(tables.terms),
    guarded: read(tables.guarded),
  };
  const problems = [
    ...tableNames.flatMap((name) => reads[name].problems),
    ...strangers(files, directory),
    ...allRules.flatMap((rule) => rule(reads)),
  ];
  return problems.length > 0
    ? { problems: inOrder(problems, reads) }
    : { ledger: createLedger(rowsOf(reads)) };
}

function strangers(files: ReadonlyMap<string, Uint8Array>, directory: string): readonly Problem[] {
  const known = tableNames.map((name) => `${name}.csv`);
  return Array.from(files.keys())
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = near(name, known);
      const message = `unknown file (${meant ? `did you mean ${meant}? else ` : ''}remove it)`;
      return { file: `${directory}/${name}`, line: null, column: null, message };
    });
}

function rowsOf(reads: Reads): Tables {
  const rows = <Row>(read: TableRead<Row>): readonly Row[] => read.rows.map(({ row }) => row);
  return {
    documents: rows(reads.documents),
    places: rows(reads.places),
    topics: rows(reads.topics),
    units: rows(reads.units),
    groups: rows(reads.groups),
    indicators: rows(reads.indicators),
    figures: rows(reads.figures),
    answers: rows(reads.answers),
    mentions: rows(reads.mentions),
    context: rows(reads.context),
    corrections: rows(reads.corrections),
    datasets: rows(reads.datasets),
    terms: rows(reads.terms),
    guarded: rows(reads.guarded),
  };
}
