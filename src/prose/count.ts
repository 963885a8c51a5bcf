import type { Ledger } from '../data/ledger.ts';
import { perLedger } from '../data/per-ledger.ts';
import { projections, promises, seriesKey } from '../data/promises.ts';
import type { Figure } from '../data/schema/figures.ts';
import {
  answerConditions,
  choose,
  documentConditions,
  figureConditions,
  indicatorConditions,
  placeConditions,
  type Where,
} from './condition.ts';

/** How many there are of something, and the ids of the rows that make them. */
export interface Counted {
  readonly count: number;
  readonly ids: readonly string[];
}

const promised = perLedger((ledger) => new Set(promises(ledger).map(({ key }) => key)));
const projected = perLedger((ledger) => new Set(projections(ledger).map(({ key }) => key)));
const byDocument = perLedger(({ figures }) => Map.groupBy(figures, ({ document }) => document));

/**
 * Counts what prose can name:
 * - `promises` and `projections`: series (place, indicator and group) with a target, or with a
 *   projection and no target. A series meets conditions where one of its targets (projections)
 *   meets them all; the ids are of those that do.
 * - `targets`: figures promised, so a series with a target for each of five years counts five times.
 * - `results`: figures reported.
 * - `asked`: the targets and projections that came due or have no date, each once, and `answered`:
 *   those of them that a result speaks to; as conditions, `asked=yes` and `answered=yes` narrow
 *   any of the above.
 * - `answers`: rows of `answers.csv`, by their promise.
 * - `figures`, `documents`, `places` or `indicators`.
 */
export function counted(what: string, where: Where, ledger: Ledger): Counted {
  const { answers, documents, places, indicators } = ledger;
  switch (what) {
    case 'figures':
      return each(chosen(where, ledger));
    case 'promises':
      return series(promised(ledger), having('target', where, ledger));
    case 'projections':
      return series(projected(ledger), having('projection', where, ledger));
    case 'targets':
      return each(having('target', where, ledger));
    case 'results':
      return each(having('reported', where, ledger));
    case 'answers':
      return all(choose(answers, answerConditions, where, ledger).map(({ promise }) => promise));
    case 'asked':
      return each(chosen({ ...where, asked: 'yes' }, ledger));
    case 'answered':
      return each(chosen({ ...where, answered: 'yes' }, ledger));
    case 'documents':
      return each(choose(documents, documentConditions, where, ledger));
    case 'places':
      return each(choose(places, placeConditions, where, ledger));
    case 'indicators':
      return each(choose(indicators, indicatorConditions, where, ledger));
    default:
      throw new Error(`unknown count: ${what}`);
  }
}

function chosen(where: Where, ledger: Ledger): readonly Figure[] {
  const own = where.document === undefined ? undefined : byDocument(ledger).get(where.document);
  return choose(own ?? ledger.figures, figureConditions, where, ledger);
}

/** The figures of a status that meet the conditions, which may not name another status. */
function having(status: Figure['status'], where: Where, ledger: Ledger): readonly Figure[] {
  if (Object.hasOwn(where, 'status'))
    throw new Error(`unknown condition: status (it is ${status})`);
  return chosen({ ...where, status }, ledger);
}

/** Of series by their keys those that the figures belong to, with these figures. */
function series(keys: ReadonlySet<string>, figures: readonly Figure[]): Counted {
  const own = figures.filter((figure) => keys.has(seriesKey(figure)));
  return { count: new Set(own.map(seriesKey)).size, ids: own.map(({ id }) => id) };
}

function each(rows: readonly { readonly id: string }[]): Counted {
  return all(rows.map(({ id }) => id));
}

function all(ids: readonly string[]): Counted {
  return { count: ids.length, ids };
}
