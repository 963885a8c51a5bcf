import type { Ledger } from '../data/ledger.ts';
import {
  answerConditions,
  choose,
  documentConditions,
  figureConditions,
  indicatorConditions,
  placeConditions,
  type Where,
} from './condition.ts';

/**
 * The ids of the rows that a count counts: `figures`, `promises` (figures promised), `results`
 * (figures reported), `answers` (each by its promise), `asked` (the promises that came due) and
 * `answered` (those that a result speaks to), each promise once, `documents`, `places` or `indicators`.
 */
export function counted(what: string, where: Where, ledger: Ledger): readonly string[] {
  const { figures, answers, documents, places, indicators } = ledger;
  switch (what) {
    case 'figures':
      return ids(choose(figures, figureConditions, where, ledger));
    case 'promises':
      return ids(choose(figures, figureConditions, { ...where, status: 'target' }, ledger));
    case 'results':
      return ids(choose(figures, figureConditions, { ...where, status: 'reported' }, ledger));
    case 'answers':
      return choose(answers, answerConditions, where, ledger).map(({ promise }) => promise);
    case 'asked':
      return promises(choose(answers, answerConditions, where, ledger));
    case 'answered':
      return promises(
        choose(answers, answerConditions, where, ledger).filter(({ result }) => result !== null),
      );
    case 'documents':
      return ids(choose(documents, documentConditions, where, ledger));
    case 'places':
      return ids(choose(places, placeConditions, where, ledger));
    case 'indicators':
      return ids(choose(indicators, indicatorConditions, where, ledger));
    default:
      throw new Error(`unknown count: ${what}`);
  }
}

function ids(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

function promises(answers: readonly { readonly promise: string }[]): readonly string[] {
  return [...new Set(answers.map(({ promise }) => promise))];
}
