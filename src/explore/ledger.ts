import { createLedger, type Ledger, type Tables } from '../data/ledger.ts';

/** The tables that a drawing is made of, as `/explore.json` holds them. */
export type DrawnFrom = Pick<
  Tables,
  'figures' | 'indicators' | 'units' | 'groups' | 'places' | 'corrections'
>;

/** What a browser draws from: the whole of the tables that a drawing reads. */
export function drawnFrom(ledger: Tables): DrawnFrom {
  const { figures, indicators, units, groups, places, corrections } = ledger;
  const unsaid = { en: '', zh: '' };
  return {
    // What a drawing never says is left out of what is loaded for it.
    figures: figures.map((figure) => ({ ...figure, note: unsaid })),
    indicators: indicators.map((indicator) => ({ ...indicator, definition: unsaid })),
    units,
    groups,
    places,
    corrections,
  };
}

/** A ledger of those tables; every other is empty. */
export function ledgerOf(tables: DrawnFrom): Ledger {
  return createLedger({
    answers: [],
    context: [],
    datasets: [],
    documents: [],
    guarded: [],
    mentions: [],
    terms: [],
    topics: [],
    ...tables,
  });
}
