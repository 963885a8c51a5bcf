import type { Told } from '../client/read/told.ts';
import type { Ledger } from '../data/ledger.ts';

/** The names of a ledger as the reader chooses from them. */
export function readerNames(ledger: Ledger): Told['names'] {
  const groupsOf = Map.groupBy(ledger.figures, ({ indicator }) => indicator);
  return {
    indicators: ledger.indicators.map(({ id, name, unit, kind }) => ({
      id,
      name: name.zh,
      unit: ledger.unit(unit).symbol.zh,
      kind,
      groups: Array.from(
        new Set((groupsOf.get(id) ?? []).flatMap(({ group }) => (group === null ? [] : [group]))),
      ),
    })),
    places: ledger.places.map(({ id, name, kind, partOf }) => ({
      id,
      name: name.zh,
      kind,
      partOf,
    })),
    groups: ledger.groups.map(({ id, name }) => ({ id, name: name.zh })),
    words: ledger.figures.flatMap(({ word }) =>
      word === null ? [] : [[word.zh, word.en] as const],
    ),
  };
}
