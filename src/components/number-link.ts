import { placeNumber } from '../charts/pen.ts';
import { ledger } from '../data/current.ts';
import type { Figure } from '../data/schema/figures.ts';
import { accrualOf } from '../format/accrual.ts';
import type { Lang } from '../i18n/lang.ts';
import { rowAddress } from './address.ts';

/** What every shown value carries: its sign, its place's colour, and how it adds up in time. */
export function numberSigns(figure: Figure) {
  return {
    'data-status': figure.status,
    'data-place': placeNumber(ledger, figure.place),
    'data-accrual': accrualOf(figure),
  } as const;
}

/** A shown value as a link to its row, which a script opens in place. */
export function numberLink(figure: Figure, lang: Lang) {
  return {
    class: 'number',
    href: rowAddress(figure, lang),
    'data-trace': figure.id,
    ...numberSigns(figure),
  } as const;
}
