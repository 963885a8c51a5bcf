import type { Ledger } from '../data/ledger.ts';
import type { Correction } from '../data/schema/corrections.ts';

/** What a figure is now, and whether it was ever corrected: an entry of `/data/current.json`. */
export interface CurrentValue {
  /** As in `figures.csv`: the number, or the document's own word in place of one. */
  readonly value: number | string;
  /** The version that says so; on the live site the day of the ledger. */
  readonly version: string;
  /** The day of the last correction; null where there was none. */
  readonly corrected: string | null;
  /** Whose slip it was; the document's own (`source`) stays in `value` as it is printed. */
  readonly kind?: Correction['kind'];
  readonly was?: number | string;
  readonly now?: number | string;
  readonly document: string;
  /** Where the document prints it, as pages do: paragraph and numeral. */
  readonly mentions: readonly string[];
}

/** Every figure's present value by its id, in the order of the ledger. */
export function currentValues(
  { figures, corrections }: Pick<Ledger, 'figures' | 'corrections'>,
  version: string,
): Record<string, CurrentValue> {
  const last = new Map(
    corrections
      .toSorted((a, b) => (a.date < b.date ? -1 : 1))
      .map((correction) => [correction.figure, correction]),
  );
  return Object.fromEntries(
    figures.map(({ id, value, word, document, mentions }) => {
      const correction = last.get(id);
      const entry = { value: value ?? word?.zh ?? '', version };
      return [
        id,
        {
          ...entry,
          ...(correction === undefined ? { corrected: null } : after(correction)),
          document,
          mentions,
        },
      ];
    }),
  );
}

function after({
  date,
  kind,
  was,
  corrected,
}: Correction): Pick<CurrentValue, 'corrected' | 'kind' | 'was' | 'now'> {
  return { corrected: date, kind, was, now: corrected };
}
