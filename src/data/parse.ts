import { near } from './file/suggest.ts';
import { readTable } from './file/table.ts';
import { createLedger, type Ledger, type Tables } from './ledger.ts';
import type { Problem } from './problem.ts';
import { allRules } from './rules/index.ts';
import { inOrder } from './rules/order.ts';
import type { Reads } from './rules/reads.ts';
import { tableNames, type TableName } from './schema/table.ts';
import { tables } from './schema/tables.ts';

export type Parsed = { readonly ledger: Ledger } | { readonly problems: readonly Problem[] };

/**
 * Reads the ledger from its files (`figures.csv` → bytes): a frozen ledger, or every problem of
 * every file in the order of files, lines and columns. `directory` only names the files.
 */
export function parseLedger(files: ReadonlyMap<string, Uint8Array>, directory = 'data'): Parsed {
  const reads = ofEach((name) =>
    readTable<unknown>(tables[name], `${directory}/${name}.csv`, files.get(`${name}.csv`)),
  ) as Reads;
  const problems = [
    ...tableNames.flatMap((name) => reads[name].problems),
    ...unknownFiles(files, directory),
    ...allRules.flatMap((rule) => rule(reads)),
  ];
  return problems.length > 0
    ? { problems: inOrder(problems, reads) }
    : { ledger: createLedger(ofEach((name) => reads[name].rows.map(({ row }) => row)) as Tables) };
}

function unknownFiles(
  files: ReadonlyMap<string, Uint8Array>,
  directory: string,
): readonly Problem[] {
  const known = tableNames.map((name) => `${name}.csv`);
  return Array.from(files.keys())
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = near(name.toLowerCase(), known);
      const message = `unknown file (${meant ? `did you mean ${meant}? else ` : ''}remove it)`;
      return { file: `${directory}/${name}`, line: null, column: null, message };
    });
}

/** What a function gives for every table. The caller says of which rows: the compiler cannot tell. */
function ofEach(give: (name: TableName) => unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(tableNames.map((name) => [name, give(name)]));
}
