import type { Ledger } from './ledger.ts';
import { perLedger } from './per-ledger.ts';
import type { Correction } from './schema/corrections.ts';

const slips = perLedger(
  ({ corrections }) =>
    new Map(corrections.filter(({ kind }) => kind === 'source').map((row) => [row.figure, row])),
);

/** What a document itself got wrong in a figure, as `corrections.csv` has it. */
export function slipIn(ledger: Ledger, figure: string): Correction | undefined {
  return slips(ledger).get(figure);
}
