/** Stands in for `src/data/current.ts` where charts are drawn in a browser: reads the CSVs there. */
import { readTable } from '../../../src/data/file/table.ts';
import { createLedger, type Ledger, type Tables } from '../../../src/data/ledger.ts';
import { tableNames } from '../../../src/data/schema/table.ts';
import { tables } from '../../../src/data/schema/tables.ts';

const rows = await Promise.all(
  tableNames.map(async (name) => {
    const response = await fetch(`/bench/data/${name}.csv`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return [name, readTable<unknown>(tables[name], name, bytes).rows.map(({ row }) => row)];
  }),
);

/** The ledger, of tables that were checked before they were published. */
export const ledger: Ledger = createLedger(Object.fromEntries(rows) as Tables);
