import type { Progress, Row, Sheet } from './sheet.ts';

/** The tables of names that figures use, in the order in which one needs the other. */
export const vocabularies = ['places', 'groups', 'units', 'indicators'] as const;

export type Vocabulary = (typeof vocabularies)[number];

/** Kinds of indicators that the unit tells. */
const kinds: Readonly<Record<string, string>> = {
  ...{ '%': 'share', '‰': 'share', 元: 'amount', '元/月': 'amount', 位: 'rank' },
};

/** A row that was accepted, and what the text counts there. */
interface Accepted {
  readonly row: Row;
  readonly counts: string;
}

/**
 * The rows for the names that figures of the text use and the ledger lacks, as far as the text
 * tells and somebody has written them.
 */
export function newRows(table: Vocabulary, sheet: Sheet, progress: Progress): readonly Row[] {
  // Where the ledger was not read, no name is new.
  if (!sheet.named) return [];
  const written = progress.vocabulary[table] ?? {};
  return guesses(table, sheet, progress).map((row) => ({ ...row, ...written[row.id ?? ''] }));
}

/** The ids of all new names. */
export function newNames(sheet: Sheet, progress: Progress): readonly string[] {
  return vocabularies.flatMap((table) => newRows(table, sheet, progress).map(({ id = '' }) => id));
}

function guesses(table: Vocabulary, sheet: Sheet, progress: Progress): readonly Row[] {
  const accepted = sheet.items.flatMap(({ unit }, at): Accepted[] => {
    const decision = progress.decisions[at];
    return decision?.as === 'figure' ? [{ row: decision.row, counts: unit }] : [];
  });
  const lacking = (
    column: 'indicator' | 'place' | 'group' | 'unit',
    ids: Iterable<string>,
  ): string[] => {
    const known = new Set(['', ...sheet.names[column].map(([id]) => id)]);
    return Array.from(new Set(ids)).filter((id) => !known.has(id));
  };
  const used = (column: string): string[] => accepted.map(({ row }) => row[column] ?? '');
  switch (table) {
    case 'places':
      return lacking('place', used('place')).map((id) => ({ id }));
    case 'groups':
      return lacking('group', used('group')).map((id) => ({ id }));
    case 'indicators':
      return lacking('indicator', used('indicator')).map((id) => {
        const counts = countsOf(id, accepted);
        const units = sheet.units.filter(({ symbol }) => symbol.zh === counts);
        const unit = units.length === 1 ? (units[0]?.id ?? '') : '';
        return { id, unit, kind: kinds[counts] ?? '' };
      });
    case 'units': {
      const rows = newRows('indicators', sheet, progress);
      return lacking(
        'unit',
        rows.map(({ unit = '' }) => unit),
      ).map((id) => {
        const of = rows.find(({ unit }) => unit === id)?.id ?? '';
        const counts = countsOf(of, accepted);
        return { id, name_zh: counts, symbol_zh: counts };
      });
    }
  }
}

function countsOf(indicator: string, accepted: readonly Accepted[]): string {
  return accepted.find(({ row }) => row.indicator === indicator)?.counts ?? '';
}
