import type { Ledger } from '../data/ledger.ts';
import { parseLocator } from '../data/locator.ts';
import { perLedger } from '../data/per-ledger.ts';
import type { SetAside } from '../data/schema/mentions.ts';

/** How the numerals of a document are accounted for. */
export interface Account {
  readonly total: number;
  readonly cited: number;
  readonly aside: number;
  /** The numerals set aside, by reason, the most frequent first. */
  readonly reasons: readonly {
    readonly reason: SetAside['reason'];
    readonly rows: readonly SetAside[];
  }[];
}

const mentionsIn = perLedger(({ mentions }) => Map.groupBy(mentions, ({ document }) => document));

/** Counts numerals, not rows: a figure may cite several, and a word cites none. */
export function account(document: string, ledger: Ledger): Account {
  const mentions = ledger.figuresOf(document).flatMap((figure) => figure.mentions);
  const cited = new Set(mentions.filter((each) => parseLocator(each)?.ordinal !== 0)).size;
  const rows = mentionsIn(ledger).get(document) ?? [];
  const reasons = [...Map.groupBy(rows, ({ reason }) => reason)]
    .map(([reason, list]) => ({ reason, rows: list }))
    .sort((a, b) => b.rows.length - a.rows.length);
  return { total: cited + rows.length, cited, aside: rows.length, reasons };
}
